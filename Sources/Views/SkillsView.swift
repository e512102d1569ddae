import Curriculum
import Description

extension View {
  /// The skills of CompetentNL that modules, qualifications and steps between levels bring.
  public static let skills = View(
    "skills", title: Phrase(nl: "Vaardigheden", en: "Skills"),
    Phrase(
      nl: "Welke vaardigheden en kennisgebieden brengt een module, een kwalificatie of een stap naar een hoger niveau?",
      en: "Which skills and knowledge areas does a module, a qualification or a step to a higher level bring?"),
    nothing: Phrase(
      nl: "Er zijn geen vaardigheden van CompetentNL bekend bij kwalificaties of modules (veld skills).",
      en: "No skills of CompetentNL are known with qualifications or modules (field skills)."),
    notes: [
      Note(
        .info,
        Phrase(
          nl: "De koppeling van kwalificaties aan CompetentNL komt uit de bestanden; fim verzint er geen.",
          en: "The links of qualifications to CompetentNL come from the files; fim makes up none.")),
      Note(
        .convention,
        Phrase(
          nl:
            "Een stap is het verschil tussen twee kwalificaties van één dossier. Dat een module een vaardigheid noemt, "
            + "zegt niet dat zij die geheel leert.",
          en:
            "A step is the difference between two qualifications of one file. That a module names a skill does not say "
            + "that it teaches all of it.")),
    ]
  ) { input in
    input.sections { scope, _ in SkillsSection(scope: scope, day: input.referenceDate).blocks }
  }
}

/// The skills of one scope.
private struct SkillsSection {
  let scope: Catalogue
  let day: Day

  private var places: [QualificationPlace] {
    scope.holdings.qualificationFiles.map { FileIndex($0) }.flatMap(\.places).filter {
      !$0.qualification.skills.isEmpty
    }
    .sorted { ($0.qualification.level, $0.qualification.code) < ($1.qualification.level, $1.qualification.code) }
  }

  /// The names of skills, from the qualifications in reach.
  private var labels: [Line: Line] {
    let links = scope.allFiles.flatMap { $0.file.value.qualifications.flatMap(\.skills) }
    return Dictionary(links.compactMap { link in link.label.map { (link.uri, $0) } }) { first, _ in first }
  }

  var blocks: [Block] {
    [qualifications, steps, modules, gaps].filter { !$0.rows.isEmpty }.map { .table($0) }
  }

  private func cell(_ uri: Line) -> Cell { .code(uri.skillCode, title: labels[uri]?.text) }

  private var qualifications: Table {
    var table = Table(
      id: "qualifications", caption: Phrase(nl: "Per kwalificatie", en: "Per qualification"),
      columns: [
        Table.Column("qualification", Phrase(nl: "Kwalificatie", en: "Qualification")),
        Table.Column("level", Phrase(nl: "Niveau", en: "Level"), alignment: .trailing),
        Table.Column("skills", Phrase(nl: "Vaardigheden", en: "Skills"), alignment: .trailing),
        Table.Column("knowledge", Phrase(nl: "Kennisgebieden", en: "Knowledge areas"), alignment: .trailing),
      ])
    for place in places {
      let skills = place.qualification.skills
      let knowledge = skills.count { $0.uri.isKnowledgeArea }
      table.append([
        .code(place.qualification.code.text, title: place.qualification.title.text),
        .number(place.qualification.level), .number(skills.count - knowledge), .number(knowledge),
      ])
    }
    return table
  }

  private var steps: Table {
    var table = Table(
      id: "steps", caption: Phrase(nl: "Wat een stap toevoegt", en: "What a step adds"),
      columns: [
        Table.Column("from", Phrase(nl: "Van", en: "From")), Table.Column("to", Phrase(nl: "Naar", en: "To")),
        Table.Column("change", Phrase(nl: "Wat", en: "What")), Table.Column("kind", Phrase(nl: "Soort", en: "Kind")),
        Table.Column("skill", Phrase(nl: "Naam", en: "Name")),
      ])
    for step in scope.holdings.qualificationFiles.flatMap({ SkillStep.steps(in: $0.value) }) {
      for (links, change) in [
        (step.added, Phrase(nl: "erbij", en: "added")), (step.dropped, Phrase(nl: "eraf", en: "gone")),
      ] {
        for link in links {
          table.append([
            .code(step.from.code.text), .code(step.to.code.text), .phrase(change), .phrase(link.uri.kind),
            cell(link.uri),
          ])
        }
      }
    }
    return table
  }

  private var modules: Table {
    var table = Table(
      id: "modules", caption: Phrase(nl: "Per module", en: "Per module"),
      columns: [
        Table.Column("module", Phrase(nl: "Module", en: "Module")),
        Table.Column("skills", Phrase(nl: "Vaardigheden en kennisgebieden", en: "Skills and knowledge areas")),
      ])
    for module in scope.holdings.modules.map(\.value).sorted(by: { $0.id < $1.id }) where !module.skills.isEmpty {
      table.append([.code(module.id.text, title: module.title.text), .cells(module.skills.map(cell))])
    }
    return table
  }

  /// The skills of a qualification that no module for it names.
  private var gaps: Table {
    var table = Table(
      id: "gaps",
      caption: Phrase(
        nl: "Bij de kwalificatie, en door geen module ervoor genoemd",
        en: "With the qualification, and named by no module for it"),
      columns: [
        Table.Column("qualification", Phrase(nl: "Kwalificatie", en: "Qualification")),
        Table.Column("count", Phrase(nl: "Aantal", en: "Number"), alignment: .trailing),
        Table.Column("skills", Phrase(nl: "Welke", en: "Which")),
      ])
    let reckoning = CoverageReckoning(catalogue: scope, referenceDate: day)
    for place in places {
      let modules = reckoning.coverage(of: place).modules.map { reckoning.modules[$0].id }
      guard !modules.isEmpty else { continue }
      let named = Set(modules.flatMap { scope.module($0)?.value.skills ?? [] })
      let open = place.qualification.skills.map(\.uri).filter { !named.contains($0) }
      guard !open.isEmpty else { continue }
      table.append([
        .code(place.qualification.code.text, title: place.qualification.title.text),
        .fraction(open.count, of: place.qualification.skills.count), .cells(open.map(cell)),
      ])
    }
    return table
  }
}

extension Line {
  /// The last part of a web address: the code of a skill.
  fileprivate var skillCode: String { text.split(separator: "/").last.map { String($0) } ?? text }
  fileprivate var isKnowledgeArea: Bool { text.split(separator: "/").dropLast().last == "knowledgearea" }
  fileprivate var kind: Phrase {
    isKnowledgeArea
      ? Phrase(nl: "kennisgebied", en: "knowledge area") : Phrase(nl: "vaardigheid", en: "skill")
  }
}

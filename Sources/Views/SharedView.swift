import Curriculum
import Description

extension View {
  /// Modules that serve several qualifications, and work processes of different files that look alike.
  public static let shared = View(
    "shared", title: Phrase(nl: "Gedeeld", en: "Shared"),
    Phrase(
      nl: "Welke modules dienen meer kwalificaties, en waar zou een module gedeeld kunnen worden?",
      en: "Which modules serve several qualifications, and where might a module be shared?"),
    nothing: Phrase(
      nl: "Er is geen module die meer kwalificaties dient, en er zijn geen werkprocessen die op elkaar lijken.",
      en: "There is no module that serves several qualifications, and no work processes look alike."),
    notes: [
      Note(
        .convention,
        Phrase(
          nl: "Gelijkenis is een rekensom over titels en geen uitspraak van SBB: het aantal woorden dat beide titels "
            + "delen, twee keer geteld, op alle woorden van beide titels; uitgangen en kleine woorden tellen niet. Vanaf "
            + "\(WorkProcessLikeness.threshold)% staat een paar in de lijst, of vanaf de helft als modules bij beide een "
            + "vaardigheid van CompetentNL delen. Of een module gedeeld kan worden, beoordelen mensen.",
          en:
            "Likeness is a sum over titles and no statement of SBB: the number of words that both titles share, counted "
            + "twice, out of all words of both titles; endings and small words do not count. A pair is listed from "
            + "\(WorkProcessLikeness.threshold)%, or from half of that when modules for both share a skill of "
            + "CompetentNL. Whether a module can be shared is for people to judge."))
    ]
  ) { input in
    input.sections { scope, _ in SharedSection(scope: scope, day: input.referenceDate).blocks }
  }
}

/// What is shared in one scope.
private struct SharedSection {
  let scope: Catalogue
  let day: Day
  /// The most pairs that a page shows.
  private static let most = 50

  var blocks: [Block] {
    var blocks: [Block] = []
    let modules = modules
    if !modules.rows.isEmpty { blocks.append(.table(modules)) }
    guard !scope.holdings.qualificationFiles.isEmpty else { return blocks }
    let pairs = WorkProcessLikeness.pairs(in: scope)
    if !pairs.isEmpty { blocks.append(.table(table(pairs.prefix(Self.most)))) }
    if pairs.count > Self.most {
      let rest = pairs.count - Self.most
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Nog \(rest) paren die minder op elkaar lijken staan hier niet.",
            en: "\(rest) more pairs that are less alike are not listed.")))
    }
    return blocks
  }

  private var modules: Table {
    var table = Table(
      id: "modules",
      caption: Phrase(nl: "Modules voor meer dan één kwalificatie", en: "Modules for more than one qualification"),
      columns: [
        Table.Column("module", Phrase(nl: "Module", en: "Module")),
        Table.Column("level", Phrase(nl: "Niveau", en: "Level"), alignment: .trailing),
        Table.Column("load", Phrase(nl: "SBU", en: "SBU"), alignment: .trailing),
        Table.Column("levels", Phrase(nl: "Dient niveau", en: "Serves level")),
        Table.Column("qualifications", Phrase(nl: "Kwalificaties", en: "Qualifications")),
      ])
    guard !scope.holdings.modules.isEmpty else { return table }
    let reckoning = CoverageReckoning(catalogue: scope, referenceDate: day)
    var served: [Int: [Qualification]] = [:]
    for coverage in reckoning.coverage {
      for number in coverage.modules { served[number, default: []].append(coverage.place.qualification) }
    }
    for (number, qualifications) in served.sorted(by: { reckoning.modules[$0.key].id < reckoning.modules[$1.key].id })
    where qualifications.count > 1 && reckoning.modules[number].isOwn {
      let module = reckoning.modules[number]
      let levels = Set(qualifications.map(\.level)).sorted()
      table.append([
        .code(module.id.text, title: module.title.text), .number(module.level), .number(module.studyLoad.value),
        .text(levels.map(String.init).joined(separator: ", ")),
        .cells(qualifications.map { .code($0.code.text, title: $0.title.text) }),
      ])
    }
    return table
  }

  private func table(_ pairs: ArraySlice<WorkProcessLikeness>) -> Table {
    var table = Table(
      id: "alike",
      caption: Phrase(
        nl: "Werkprocessen van verschillende dossiers die op elkaar lijken",
        en: "Work processes of different qualification files that look alike"),
      columns: [
        Table.Column("one", Phrase(nl: "Werkproces", en: "Work process")),
        Table.Column("other", Phrase(nl: "Lijkt op", en: "Looks like")),
        Table.Column("percent", Phrase(nl: "Mate", en: "Measure")),
        Table.Column("words", Phrase(nl: "Gedeelde woorden", en: "Shared words")),
        Table.Column("skills", Phrase(nl: "Gedeelde vaardigheden", en: "Shared skills")),
      ])
    for pair in pairs {
      let sum = pair.sizes.one + pair.sizes.other
      table.append([
        .code("\(pair.one.file) \(pair.one.code)", title: pair.oneTitle.text),
        .code("\(pair.other.file) \(pair.other.code)", title: pair.otherTitle.text),
        .phrase(
          Phrase(
            nl: "\(2 * pair.words.count) van \(sum) (\(pair.percent)%)",
            en: "\(2 * pair.words.count) of \(sum) (\(pair.percent)%)")),
        .text(pair.words.joined(separator: ", ")),
        pair.skills.isEmpty ? .empty : .cells(pair.skills.map { .code($0.text) }),
      ])
    }
    return table
  }
}

import Curriculum
import Description

extension View {
  /// The plan of a regionalised qualification (*Plan van Aanpak*); as Markdown it is the document to work on.
  public static let regional = View(
    "regional", title: Phrase(nl: "Plan van Aanpak regionale kwalificatie", en: "Plan of a regionalised qualification"),
    Phrase(
      nl: "Klopt de samenstelling, wat moet eerst, en wat vraagt de aanvraag?",
      en: "Is the composition right, what comes first, and what does the application ask?"),
    nothing: Phrase(
      nl: "Er is geen geregionaliseerde kwalificatie geladen.", en: "No regionalised qualification is loaded."),
    notes: [
      Note(
        .info,
        Phrase(
          nl:
            "Het experiment ruimte voor de regio (Stb. 2019, 2) loopt tot en met 2026. Of nieuwe instroom nog kan, is "
            + "hier niet nagegaan. De aanvraag gaat naar de overheid; dit plan bereidt haar voor.",
          en: "The experiment (Stb. 2019, 2) runs until the end of 2026. Whether new intake is still possible was not "
            + "looked into here. The application goes to the government; this plan prepares it."))
    ]
  ) { input in
    input.sections { scope, level in
      scope.holdings.regionalisedQualifications.enumerated().flatMap { number, placed in
        RegionalPlan(value: placed.value, number: number + 1, scope: scope, day: input.referenceDate, level: level)
          .blocks
      }
    }
  }
}

/// The plan of one regionalised qualification.
private struct RegionalPlan {
  let value: RegionalisedQualification
  let number: Int
  let scope: Catalogue
  let day: Day
  let level: Int

  private var basis: QualificationPlace? { scope.qualification(value.basedOn, on: day).value }

  /// The national part in percent of the study load; nil when that is not known.
  private var nationalShare: Int? {
    switch value.national.size {
    case .share(let share): return share
    case .load(let hours):
      guard let load = basis?.qualification.studyLoadHours, load > 0 else { return nil }
      return hours * 100 / load
    }
  }

  private var electiveShare: Int? {
    value.electiveShare ?? nationalShare.map { max(0, 100 - $0 - value.regional.share) }
  }

  var blocks: [Block] {
    let name = basis.map { "\(value.basedOn) \($0.qualification.title)" } ?? value.basedOn.text
    func heading(_ nl: String, _ en: String) -> Block { .heading(Phrase(nl: nl, en: en), level: level + 1) }
    return [
      .heading(
        Phrase(nl: "Regionale kwalificatie op basis van \(name)", en: "Regionalised qualification based on \(name)"),
        level: level), heading("Samenstelling", "Composition"), .table(bar), .table(composition),
      heading("Wat eerst komt", "What comes first"), .list(steps, isOrdered: true),
      heading("Wie meedoet", "Who takes part"),
      .table(parties), heading("Inhoud", "Content"), .table(tasks),
      heading("Checklist bij de aanvraag", "Checklist of the application"),
      .list(checklist),
    ]
  }

  // MARK: Composition

  private var bar: Table {
    var table = Table(
      id: "shares-\(number)", caption: Phrase(nl: "Aandelen in procenten", en: "Shares in percent"),
      columns: [
        Table.Column("part", Phrase(nl: "Deel", en: "Part")),
        Table.Column("share", Phrase(nl: "Procent", en: "Percent"), alignment: .trailing),
      ], layout: .bar(total: 100))
    for (part, share, _, _) in parts {
      if let share { table.append([.phrase(part), .number(share)]) }
    }
    return table
  }

  /// The parts with their limits: STB.
  private var parts: [(part: Phrase, share: Int?, limit: Phrase, fits: Bool?)] {
    [
      (
        Phrase(nl: "Landelijk deel", en: "National part"), nationalShare,
        Phrase(nl: "ten minste 60%", en: "at least 60%"), nationalShare.map { $0 >= 60 }
      ),
      (
        Phrase(nl: "Regionaal deel", en: "Regional part"), value.regional.share,
        Phrase(nl: "ten hoogste 25%", en: "at most 25%"),
        value.regional.share <= 25
      ),
      (
        Phrase(nl: "Keuzedelen", en: "Electives"), electiveShare, Phrase(nl: "de rest, 15%", en: "the rest, 15%"),
        electiveShare.map { $0 >= 15 }
      ),
    ]
  }

  private var composition: Table {
    var table = Table(
      id: "composition-\(number)",
      caption: Phrase(nl: "Aandelen en grenzen (Stb. 2019, 2)", en: "Shares and limits (Stb. 2019, 2)"),
      columns: [
        Table.Column("part", Phrase(nl: "Deel", en: "Part")),
        Table.Column("share", Phrase(nl: "Aandeel", en: "Share"), alignment: .trailing),
        Table.Column("load", Phrase(nl: "Omvang", en: "Size"), alignment: .trailing),
        Table.Column("limit", Phrase(nl: "Grens", en: "Limit")), Table.Column("fits", Phrase(nl: "Past", en: "Fits")),
      ])
    let load = basis?.qualification.studyLoadHours
    for (part, share, limit, fits) in parts {
      let hours = share.flatMap { share in load.map { Cell.hours($0 * share / 100) } }
      table.append([
        .phrase(part), share.map { .phrase(Phrase(nl: "\($0)%", en: "\($0)%")) } ?? .phrase(.unknown),
        hours ?? .phrase(.unknown), .phrase(limit), fits.map { .flag($0) } ?? .phrase(.unknown),
      ])
    }
    return table
  }

  // MARK: Order, parties, content

  private var steps: [Cell] {
    func step(_ words: Phrase, _ day: Day?) -> Cell {
      .phrase(
        words
          + (day.map { Phrase(nl: ": gedaan op \($0)", en: ": done on \($0)") }
            ?? Phrase(nl: ": nog te doen", en: ": to do")))
    }
    return [
      step(
        Phrase(nl: "Het landelijke deel vaststellen", en: "Establish the national part"), value.national.establishedOn),
      step(
        Phrase(nl: "Het regionale deel vaststellen", en: "Establish the regional part"), value.regional.establishedOn),
      .phrase(
        value.intakeFrom.map { Phrase(nl: "Instroom vanaf \($0)", en: "Intake from \($0)") }
          ?? Phrase(nl: "De eerste dag van instroom kiezen", en: "Choose the first day of intake")),
      .phrase(Phrase(nl: "Vervalt op \(value.expiresOn)", en: "Expires on \(value.expiresOn)")),
    ]
  }

  private var parties: Table {
    var table = Table(
      id: "parties-\(number)", caption: Phrase(nl: "Deelnemers", en: "Parties"),
      columns: [
        Table.Column("party", Phrase(nl: "Naam", en: "Name")), Table.Column("role", Phrase(nl: "Rol", en: "Role")),
      ])
    for school in value.national.schools {
      table.append([scope.cell(school), .phrase(Phrase(nl: "school, landelijk deel", en: "school, national part"))])
    }
    table.append([
      scope.cell(value.regional.school), .phrase(Phrase(nl: "school, regionaal deel", en: "school, regional part")),
    ])
    for company in value.regional.companies {
      table.append([scope.cell(company), .phrase(Phrase(nl: "bedrijf, regionaal deel", en: "company, regional part"))])
    }
    for partner in value.application.companies {
      table.append([scope.cell(partner.organisation), .text(partner.role.text)])
    }
    return table
  }

  private var tasks: Table {
    var table = Table(
      id: "tasks-\(number)", caption: Phrase(nl: "Kerntaken", en: "Core tasks"),
      columns: [
        Table.Column("task", Phrase(nl: "Kerntaak", en: "Core task")),
        Table.Column("part", Phrase(nl: "Deel", en: "Part")),
        Table.Column("level", Phrase(nl: "Niveau", en: "Level"), alignment: .trailing),
        Table.Column("load", Phrase(nl: "Omvang", en: "Size"), alignment: .trailing),
      ])
    for task in value.national.coreTasks {
      table.append([scope.cell(task), .phrase(Phrase(nl: "landelijk", en: "national")), .empty, .empty])
    }
    for task in value.regional.coreTasks {
      table.append([
        .joined([.text(task.title.text), .text(task.description?.text)]),
        .phrase(Phrase(nl: "regionaal", en: "regional")),
        .number(task.level ?? value.regional.level), task.studyLoadHours.map { .hours($0) } ?? .phrase(.unknown),
      ])
    }
    return table
  }

  // MARK: Checklist

  /// What the application asks: DUO, articles 16 and 17.
  private var checklist: [Cell] {
    let companies = Set(value.application.companies.map(\.organisation)).count
    let loads = value.regional.coreTasks.allSatisfy { $0.studyLoadHours != nil } && !value.regional.coreTasks.isEmpty
    let isElaborated = loads && !value.national.coreTasks.isEmpty
    let hasNational = !value.fieldNotes.awaits("national")
    let hasApplication = !value.fieldNotes.awaits("application")
    let points: [(Bool, Phrase)] = [
      (
        value.national.schools.count >= 2 && hasNational,
        Phrase(nl: "twee of meer scholen maakten het landelijke deel", en: "two or more schools made the national part")
      ),
      (
        value.national.establishedOn != nil,
        Phrase(nl: "het landelijke deel is vastgesteld", en: "the national part is established")
      ),
      (
        companies >= 2 && hasApplication,
        Phrase(
          nl:
            "samenwerkingsovereenkomst met ten minste twee bedrijven (nu \(companies)): \(value.application.agreement)",
          en: "cooperation agreement with at least two companies (now \(companies)): \(value.application.agreement)")
      ),
      (
        isElaborated,
        Phrase(nl: "uitwerking in kerntaken met studielast", en: "elaboration in core tasks with study load")
      ),
      (
        hasApplication,
        Phrase(
          nl: "analyse van de regionale arbeidsmarkt: \(value.application.labourMarketAnalysis)",
          en: "analysis of the regional labour market: \(value.application.labourMarketAnalysis)")
      ),
      (
        companies > 0 && hasApplication,
        Phrase(nl: "lijst van bedrijven met hun rol", en: "list of companies with their roles")
      ),
      (
        hasNational
          && (value.national.schools.contains(value.regional.school) || value.regional.refusalException != nil),
        Phrase(
          nl: "de school van het regionale deel deed mee aan het landelijke deel, of noemt waarom zij toch mag",
          en: "the school of the regional part took part in the national part, or says why it may")
      ),
    ]
    return points.map { isDone, words in
      .phrase((isDone ? Phrase(nl: "klaar: ", en: "done: ") : Phrase(nl: "nog te doen: ", en: "to do: ")) + words)
    }
  }
}

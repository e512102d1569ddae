import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// The views of a report over the samples.
@Suite struct ReportViewsTests {
  private static func page(_ view: View, _ names: String..., change: (inout Document) -> Void = { _ in }) throws -> Page
  {
    let workspace = Workspace.load(WorkspaceInput(names.map { .path("\(Repository.root)/samples/\($0)") }))
    let day = try #require(Day("2026-09-01"))
    var documents = workspace.documents
    for index in documents.indices { change(&documents[index]) }
    let scopes = Catalogue.scopes(of: documents)
    var seen: Set<ObjectIdentifier> = []
    var input = View.Input(
      scopes: scopes.filter { seen.insert(ObjectIdentifier($0)).inserted }, referenceDate: day)
    input.check = { workspace.check(Judgement(referenceDate: day)) }
    return try view.build(input)
  }

  private static func cells(_ page: Page, _ table: String, row: Int) throws -> [String: String] {
    let table = try #require(page.tables.first { $0.id == table })
    try #require(table.rows.indices.contains(row))
    return Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.key), table.rows[row].map(\.nl)))
  }

  @Test func eachModuleHasACard() throws {
    let page = try Self.page(.modules, "timmeren")
    let table = try #require(page.tables.first)
    #expect(table.layout == .cards && table.rows.count == 15 && table.anchors.count == 15)
    let dakwerk = try Self.cells(page, "modules", row: 5)
    #expect(
      dakwerk == [
        "module": "dakwerk Dakwerk", "summary": "Een eenvoudige kap uitzetten, ondersteunen en op maat maken.",
        "size": "320 SBU; begeleid 48, bpv 256, zelfstudie 16 uur", "state": "niveau 2, vastgesteld, versie 1.0.0",
        "outcomes": "Bepaalt uit de tekening de maten van een eenvoudige kap en zet die uit.; "
          + "Stelt de tijdelijke ondersteuning van een kap.; "
          + "Zaagt balken en platen voor een kap op maat en op hoek.",
        "covers": "deels B1-K1-W2 Zet bouwwerk uit en controleert maatvoering (25829, 25828); "
          + "deels B1-K1-W4 Stelt hulp- en/of ondersteuningsconstructies (25829, 25828); "
          + "deels 20% B1-K1-W5 Bewerkt bouwmaterialen (25829, 25828)",
        "before": "->basis Basis", "assessment": "Theorietoets; Bpv-portfolio", "credentials": "", "value": "",
        "material": "", "for": "initieel onderwijs, werkenden en werkzoekenden; BOL, BBL",
        "owner": "ROC Voorbeeldstad (verzonnen); Branche Voorbeeldbouw (verzonnen) (Denkt mee over de leeruitkomsten)",
        "review": "", "certainty": "afgeleid: 1 veld; fictief: 12 velden",
      ])
  }

  @Test func aCardSaysAllThatAModuleMayHave() throws {
    let page = try Self.page(.modules, "timmeren") { document in
      guard case .module(var module) = document, module.id.text == "dakwerk" else { return }
      module.credentials = [ModuleCredential(kind: .microcredential, title: Line("Dak"))]
      module.labourMarketValue = LabourMarketValue(
        claim: Text(checked: Checked("Kan meewerken aan een kap.")),
        endorsedBy: module.partners.map(\.organisation))
      var material = LearningMaterial(
        title: Line(checked: Checked("Dakboek")), kind: Line(checked: Checked("boek")), open: true)
      material.licence = Line("CC BY")
      module.learningMaterials = [material]
      module.mappings[0].reviewMark = ReviewMark(
        reason: Text(checked: Checked("Nieuwe titel.")), date: Day(checked: Checked("2026-05-01")), done: false)
      module.assessment[0].weight = DecimalNumber("40")
      module.assessment[0].examRoute = .buy
      document = .module(module)
    }
    let dakwerk = try Self.cells(page, "modules", row: 5)
    #expect(dakwerk["credentials"] == "microcredential Dak")
    #expect(dakwerk["value"] == "Kan meewerken aan een kap.; onderschreven door:; Branche Voorbeeldbouw (verzonnen)")
    #expect(dakwerk["material"] == "Dakboek (boek, open, CC BY)")
    #expect(
      dakwerk["review"]
        == "opnieuw bekijken sinds 2026-05-01: B1-K1-W2 Zet bouwwerk uit en controleert maatvoering Nieuwe titel.")
    #expect(dakwerk["assessment"] == "Theorietoets, weegt 40, route 1, inkopen; Bpv-portfolio")
  }

  @Test func prerequisitesAreAGraph() throws {
    let page = try Self.page(.prerequisites, "timmeren")
    let graph = try #require(page.graphs.first)
    #expect(graph.nodes.count == 15 && graph.edges.count == 13 && graph.loose.isEmpty)
    #expect(graph.followers.map(\.node.id) == ["basis", "basisprogramma-en-veiligheid"])
    #expect(graph.edges.contains(Graph.Edge(from: "basis", to: "dakwerk")))
    #expect(try Self.page(.prerequisites, "zorg").isEmpty)
  }

  @Test func theOverviewShowsThreeNumbersTheMatrixAndFiveFindings() throws {
    let page = try Self.page(.overview, "timmeren")
    let figures = try #require(page.tables.first { $0.id == "figures" })
    #expect(
      figures.rows.map { $0.map(\.nl) } == [
        ["Volledig gedekt", "20 van 20", "volledig"], ["Deels gedekt", "0 van 20", "deels"],
        ["Open", "0 van 20", "open"],
      ])
    let matrix = try #require(page.matrices.first)
    #expect(matrix.columns.count == 17 && matrix.rows.count == 13)
    #expect(
      matrix.columns.prefix(3).map(\.nl) == ["25829", "25828", "->afbouw Afbouw"]
        && matrix.columns.last?.nl == "->werkorganisatie Werkorganisatie")
    #expect(matrix.rows[2].cells.prefix(2) == [.empty, .mark(.full)])
    let items = page.lists.first ?? []
    #expect(
      items.map { $0.nl.prefix(33) } == ["->COV-03 opmerking, afgeleid: Wer", "->COV-04 opmerking, afgeleid: Mod"])
    #expect(items.first?.nl.hasSuffix("En nog 2.") == true)
  }

  @Test func draftsHaveAFigureOfTheirOwn() throws {
    let page = try Self.page(.overview, "timmeren") { document in
      guard case .module(var module) = document, module.id.text == "werkorganisatie" else { return }
      module.status = .draft
      document = .module(module)
    }
    let figures = try #require(page.tables.first { $0.id == "figures" })
    #expect(
      figures.rows.map { $0.map(\.nl) } == [
        ["Volledig gedekt", "15 van 20", "met concepten 20 van 20", "volledig"],
        ["Deels gedekt", "0 van 20", "", "deels"],
        ["Open", "5 van 20", "met concepten 0 van 20", "open"],
      ])
    let open = try Self.page(.open, "timmeren") { document in
      guard case .module(var module) = document, module.id.text == "werkorganisatie" else { return }
      module.status = .draft
      document = .module(module)
    }
    #expect(
      try Self.cells(open, "open", row: 0) == [
        "about": "->werkorganisatie Werkorganisatie", "kind": "concept",
        "point": "De module is nog niet vastgesteld.",
      ])
  }

  @Test func whatIsOpenNamesWhatComesNear() throws {
    let page = try Self.page(.coverage, "timmeren") { document in
      guard case .module(var module) = document, ["vloeren", "prefab-constructies"].contains(module.id.text) else {
        return
      }
      module.mappings.removeAll { $0.target.task?.text == "B1-K1-W6" }
      document = .module(module)
    }
    let table = try #require(page.tables.first { $0.id == "open-timmeren-25829" })
    #expect(
      table.rows.map { $0.prefix(2).map(\.nl) } == [["B1-K1-W6 Plaatst prefab elementen (ruwbouw)", "deels 50%"]])
    #expect(table.rows[0][4].nl == "deels 50% ->wanden-en-gevels Wanden en gevels")
    #expect(table.rows[0][5].nl.hasPrefix("->afbouw Afbouw; ->afhangen-en-sluitbaar-maken"))
    #expect(table.anchors[0] == Anchor("task", "timmeren-B1-K1-W6"))
  }

  @Test func personasAndCertificatesAreCards() throws {
    let personas = try Self.page(.personas, "timmeren")
    let daan = try Self.cells(personas, "personas", row: 0)
    #expect(daan["has"] == "Diploma Timmerman 25829, niveau 2")
    #expect(
      daan["questions"]
        == "“Hoe leer ik een kleine ploeg aansturen?” (opscholen; maanden; voor 25828); "
        + "P2-K1 Organiseert dagelijkse werkzaamheden van de collega's")
    let certificates = try Self.page(.certificates, "zorg")
    let first = try Self.cells(certificates, "certificates", row: 2)
    #expect(first["certificate"] == "C0054 Basis voor deskundige zorg")
    #expect(
      first["qualifications"] == "25656 Verzorgende-IG" && first["fulfilled"] == "0 van 2 werkprocessen volledig gedekt"
    )
  }

  @Test func materialsNameModulesWithout() throws {
    let page = try Self.page(.materials, "timmeren") { document in
      guard case .module(var module) = document, module.id.text == "basis" else { return }
      module.learningMaterials = [
        LearningMaterial(title: Line(checked: Checked("Boek")), kind: Line(checked: Checked("boek")), open: true)
      ]
      document = .module(module)
    }
    guard case .paragraph(let summary)? = page.blocks.first else { return #expect(Bool(false)) }
    #expect(
      summary
        == Phrase(
          nl: "Leermateriaal is er bij 1 van 15 modules. Open is 1 van 1 leermiddel. "
            + "Bij 1 open leermiddel staat geen licentie.",
          en: "1 of 15 modules has learning material. 1 of 1 material is open. 1 open material states no licence."))
    #expect(page.lists.first?.count == 14)
  }

  static let routes:
    [(route: ExamRoute, evidence: @Sendable (inout RouteEvidence) -> Void, missing: String, lost: String)] = [
      (
        .buy, { _ in },
        "leverancier; nummer van het certificaat; certificaat geldig tot en met; vastgesteld door; vastgesteld op", ""
      ),
      (
        .buy,
        {
          $0.supplier = Line("S")
          $0.certificateNumber = Line("1")
          $0.certifiedUntil = Day("2026-01-01")
          $0.establishedBy = Line("Examencommissie")
          $0.establishedOn = Day("2025-02-01")
          $0.changedSince = Day("2025-03-01")
        }, "",
        "het certificaat van de leverancier liep af op 2026-01-01; gewijzigd sinds 2025-03-01: opnieuw langs een route"
      ),
      (
        .build,
        {
          $0.accountDocument = Line("D")
          $0.criteria = [CriterionEvidence(key: .independence, evidence: Text(checked: Checked("x")))]
          $0.establishedBy = Line("E")
          $0.establishedOn = Day("2025-04-01")
          $0.changedSince = Day("2025-03-01")
        },
        "wettelijk kader en dossier; betrokkenheid van onderwijs en bedrijf; systematisch proces; deskundigheid", ""
      ),
      (
        .validate, { $0.validatedOn = Day("2025-01-01") },
        "besluit van validering; wie valideerde; vastgesteld door; vastgesteld op", ""
      ),
      (.exempt, { _ in }, "reden buiten de routes", ""),
    ]

  @Test(arguments: routes.indices) func theExamDossierFollowsTheRoute(index: Int) throws {
    let row = Self.routes[index]
    let page = try Self.page(.exams, "timmeren") { document in
      guard case .examPlan(var plan) = document else { return }
      var evidence = RouteEvidence()
      row.evidence(&evidence)
      plan.components[0].route = row.route
      plan.components[0].evidence = evidence
      document = .examPlan(plan)
    }
    let first = try Self.cells(page, "exams-examenplan-25829", row: 0)
    #expect(first["missing"] == row.missing && first["lost"] == row.lost)
  }

  static let reviews: [(months: [Int], last: String?, due: String)] = [
    ([3, 10], "2026-03-20", "vanaf 2026-10"), ([3, 9], "2026-03-20", "deze maand"), ([3, 8], "2026-03-20", "te laat"),
    ([3, 10], "2025-11-01", "te laat"), ([2], "2026-02-01", "vanaf 2027-02"), ([2, 10], nil, "nog niet besproken"),
  ]

  @Test(arguments: reviews) func reviewsAreDueInTheirMonth(row: (months: [Int], last: String?, due: String)) throws {
    let change: (inout Document) -> Void = { document in
      guard case .organisation = document else { return }
      var card = QualityCard(subject: Line(checked: Checked("dakwerk")), practice: Text(checked: Checked("Zo.")))
      card.reviewMonths = row.months
      card.lastReview = row.last.flatMap { Day($0) }
      card.guardian = Line("Ada (fictief)")
      card.bottlenecks = [Bottleneck(problem: Text(checked: Checked("Te weinig hout.")))]
      document = .qualityCard(card)
    }
    let page = try Self.page(.reviews, "timmeren", change: change)
    let first = try Self.cells(page, "reviews", row: 0)
    #expect(
      first["due"] == row.due && first["guardian"] == "Ada (fictief)" && first["subject"] == "->dakwerk Dakwerk"
        && first["what"] == "kwaliteitskaart; 1 open knelpunt")
    let cards = try Self.page(.card, "timmeren", change: change)
    let card = try Self.cells(cards, "cards", row: 5)
    #expect(card["practice"] == "Zo." && card["bottlenecks"] == "Te weinig hout.")
    #expect(card["checks"] == "leermateriaal kiezen; waarde op de arbeidsmarkt beschrijven")
    #expect(card["review"]?.hasSuffix(row.due) == true)
  }

  @Test func theRegionalPlanShowsSharesAndWhatTheApplicationAsks() throws {
    let page = try Self.page(.regional, "wrong/REG-01.json")
    let table = try #require(page.tables.first { $0.id == "composition-1" })
    #expect(table.rows.first?.map(\.nl).last == "nee")
    #expect(page.lists.last?.first?.nl == "klaar: twee of meer scholen maakten het landelijke deel")
    #expect(try Self.page(.regional, "timmeren").isEmpty)
  }

  @Test func questionsComeFromWhatIsOpen() throws {
    let page = try Self.page(.questions, "timmeren") { document in
      switch document {
      case .module(var module) where module.id.text == "werkorganisatie":
        module.status = .deactivated
        document = .module(module)
      case .persona(var persona) where persona.id.text == "noor":
        persona.questions[0].answers = []
        document = .persona(persona)
      default: break
      }
    }
    let questions = page.lists.flatMap { $0.map(\.nl) }
    #expect(questions.contains("P2-K1-W4 Bewaakt voortgang staat voor 25828 open. Welke module kan dit worden?"))
    #expect(questions.contains("->Noor vraagt: “Ik wil timmerman worden; hoe kan dat?” Welk antwoord past?"))
    #expect(questions.count { $0.hasPrefix("B1-K1-W1 ") } == 1)
  }

  @Test func twoRunsAreCompared() throws {
    let day = Day(checked: Checked("2026-09-01"))
    func load(_ name: String) -> Workspace {
      Workspace.load(WorkspaceInput([.path("\(Repository.root)/\(name)")]))
    }
    let now = load("Tests/Fixtures/near/FIM-05.json")
    var input = View.Input(scopes: now.distinctScopes, referenceDate: day)
    input.check = { now.check(Judgement(referenceDate: day)) }
    #expect(try View.compare.build(input).isEmpty)
    input.request.add(View.before, ["x"], files: load("samples/wrong/FIM-05.json"))
    let page = try View.compare.build(input)
    #expect(try Self.cells(page, "rules", row: 0)["verdict"] == "beter")
    #expect(page.tables.map(\.id) == ["rules", "solved"])
  }

  @Test func findingsStandByWeight() throws {
    let page = try Self.page(.findings, "wrong/FIM-10.json", "wrong/FIM-05.json", "wrong/COV-04.json")
    let rows = try #require(page.tables.first { $0.id == "findings" }).rows.map { $0.prefix(3).map(\.nl) }
    #expect(
      rows == [
        ["fout", "FIM-10", "afgeleid"], ["waarschuwing", "FIM-05", "afspraak"], ["opmerking", "COV-04", "afgeleid"],
      ])
    guard case .paragraph(let summary)? = page.blocks.first else { return }
    #expect(
      summary
        == Phrase(
          nl: "1 fout, 1 waarschuwing, 1 opmerking in 3 bestanden.", en: "1 error, 1 warning, 1 remark in 3 files."))
  }

  @Test func nothingLoadedLeavesEachViewEmpty() throws {
    for view in View.all where !["coverage", "profile"].contains(view.name) {
      let page = try view.build(View.Input(scopes: [], referenceDate: Day(checked: Checked("2026-09-01"))))
      #expect(page.isEmpty && page.blocks.count == 1, "\(view.name)")
    }
  }
}

extension Page {
  var tables: [Table] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }
  var matrices: [Matrix] { blocks.compactMap { if case .matrix(let matrix) = $0 { matrix } else { nil } } }
  var graphs: [Graph] { blocks.compactMap { if case .graph(let graph) = $0 { graph } else { nil } } }
  var lists: [[Cell]] { blocks.compactMap { if case .list(let items, _) = $0 { items } else { nil } } }
}

extension Cell {
  /// The cell in Dutch; a way to another place has an arrow before it.
  var nl: String {
    switch self {
    case .text(let text): text
    case .code(let code, let title): title.map { "\(code) \($0)" } ?? code
    case .number(let number): "\(number)"
    case .fraction(let count, let total): "\(count) van \(total)"
    case .hours(let hours): "\(hours) SBU"
    case .mark(let mark): mark.share.map { "\(mark.word.nl) \($0)%" } ?? mark.word.nl
    case .flag(let isSet): isSet ? "ja" : "nee"
    case .phrase(let phrase), .word(_, let phrase): phrase.nl
    case .empty: ""
    case .cells(let cells): cells.map(\.nl).joined(separator: "; ")
    case .run(let cells): cells.map(\.nl).joined(separator: " ")
    case .link(let cell, _): "->" + cell.nl
    }
  }
}

import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// The microcredentials view, over the samples.
@Suite struct MicrocredentialsViewTests {
  /// The rows of a table, each in one line.
  private static func lines(_ page: Page, _ id: String) -> [String] {
    guard let rows = page.table(id)?.rows else { return [] }
    return rows.map { (row: [Cell]) -> String in row.map(\.nl).joined(separator: " | ") }
  }

  /// A text of a badge may be as long as its file; a page shows its beginning.
  @Test func longTextsAreCut() {
    var elements = CredentialElements(id: "urn:a", title: String(repeating: "é", count: 5_000))
    elements.fill(
      .participation, [String(repeating: "x", count: 1_001), String(repeating: "y", count: 1_000)], from: "p")
    #expect(elements.title.count == 1_001 && elements.title.hasSuffix("é…"))
    let cut = [String(repeating: "x", count: 1_000) + "…", String(repeating: "y", count: 1_000)]
    #expect(elements[.participation] == .filled(cut, from: "p"))
  }

  @Test func elements() throws {
    let workspace = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/softwareontwikkeling")]))
    var input = View.Input(scopes: workspace.distinctScopes, referenceDate: Day(checked: Checked("2026-09-01")))
    let page = try View.microcredentials.build(input)
    #expect(
      Self.lines(page, "microcredentials") == [
        "plannen-en-overleggen-in-een-ontwikkelteam Plannen en overleggen in een ontwikkelteam (fictief) | mbo | 9 van 9 | "
          + " | kleiner dan de richtlijn van 240 SBU; geef de reden"
      ])
    let rows = Self.lines(page, "elements-1")
    #expect(rows.count == 16)
    for row in [
      "1 | wie het heeft | bij de uitreiking | ", "3 | land of regio van de uitgever | NL | issuer.country",
      "6 | leeruitkomsten | 2 leeruitkomsten | outcomes", "7 | omvang | 80 SBU | workload",
      "8 | niveau (EQF), waar dat kan | 4 | eqfLevel", "optie | stapelbaarheid | staat er niet | ",
    ] {
      #expect(rows.contains(row), "\(row)")
    }
    // A badge beside it, of higher education, with nothing but a title and a load.
    input.evidence = { files, recipient in
      #expect(files == nil && recipient == nil)
      var badge = BadgeEvidence(file: "b.json")
      var elements = CredentialElements(id: "https://b.example/1", title: "Dak")
      elements.file = "b.json"
      elements.framework = .ho
      elements.fill(.title, ["Dak"], from: "badge.name")
      elements.fill(.outcomes, [" "], from: "badge")
      elements.fill(.learner, ["id"], from: "recipient")
      elements[.qualityAssurance] = .notShown
      elements.workload = Workload(value: DecimalNumber(checked: Checked("2")), unit: .credits)
      badge.elements = elements
      return ([badge, BadgeEvidence(file: "c.json")], 0)
    }
    let both = try View.microcredentials.build(input)
    #expect(
      Self.lines(both, "badge-microcredentials") == [
        "b.json Dak | ho | 2 van 11 | land of regio van de uitgever; uitgever; datum van uitgifte; leeruitkomsten; omvang; "
          + "niveau (EQF), waar dat kan; soort toetsing; vorm van deelname | "
          + "kleiner dan 3 EC; alleen aan een universiteit"
      ])
    let badge = Self.lines(both, "badge-elements-1")
    #expect(badge.first == "1 | wie het heeft | staat erin | recipient")
    #expect(badge[10] == "11 | soort kwaliteitszorg | niet te zien in deze vorm | ")
    #expect(badge[5] == "6 | leeruitkomsten | ontbreekt | ")
  }
  /// The level is the one that is said, else the one that all modules have; in mbo above 4 it is remarked.
  static let levels: [(said: String, modules: [Int], level: String, fit: String)] = [
    ("\"eqfLevel\": 4,", [2], "4 | eqfLevel", "omvang past"),
    ("\"eqfLevel\": 5,", [2], "5 | eqfLevel", "omvang past; niveau 5 is hoog voor het mbo"),
    ("", [3], "3 | builtFrom: level", "omvang past"), ("", [3, 3], "3 | builtFrom: level", "omvang past"),
    ("", [3, 2], "ontbreekt | ", "omvang past"),
  ]

  @Test(arguments: levels.indices) func levelIsSaidOrThatOfTheModules(row: Int) throws {
    let (said, levels, level, fit) = Self.levels[row]
    let modules = levels.enumerated().map { number, level in
      """
      {"module": {"id": "m\(number)", "version": "1.0.0", "status": "concept", "title": "M", "owner": "roc",
      "studyLoad": {"value": 240, "unit": "SBU"}, "level": \(level), "audience": "beide",
      "learningOutcomes": [{"id": "u\(number)", "statement": "Doet het."}]}}
      """
    }
    let names = levels.indices.map { "\"m\($0)\"" }.joined(separator: ", ")
    let micro = """
      {"microcredential": {"id": "mc", "title": "MC", "issuer": {"name": "ROC", "country": "NL"}, "outcomes": ["u0"],
      "workload": {"value": "240", "unit": "SBU"}, \(said) "assessmentTypes": ["portfolio_assessment"],
      "participation": ["onsite"], "qualityAssurance": "Fictief.", "builtFrom": [\(names)]}}
      """
    let workspace = Workspace.load(
      WorkspaceInput((modules + [micro]).enumerated().map { .bytes(Array($1.utf8), name: "\($0).json") }))
    #expect(workspace.documents.count == levels.count + 1)
    let page = try View.microcredentials.build(
      View.Input(scopes: workspace.distinctScopes, referenceDate: Day(checked: Checked("2026-09-01"))))
    #expect(
      Self.lines(page, "elements-1").filter { $0.hasPrefix("8 ") } == ["8 | niveau (EQF), waar dat kan | \(level)"])
    #expect(Self.lines(page, "microcredentials").map { $0.hasSuffix("| \(fit)") } == [true])
  }
}

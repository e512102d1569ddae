import Curriculum
import Description
import TestSupport
import Testing
import Views
import Workspace

/// The microcredentials view, over the samples.
@Suite struct MicrocredentialsViewTests {
  @Test func elements() throws {
    let workspace = Workspace.load(WorkspaceInput([.path("\(Repository.root)/samples/softwareontwikkeling")]))
    var input = View.Input(scopes: workspace.distinctScopes, referenceDate: Day(checked: Checked("2026-09-01")))
    let page = try View.microcredentials.build(input)
    #expect(
      page.table("microcredentials")?.rows.map { $0.map(\.nl) } == [
        [
          "plannen-en-overleggen-in-een-ontwikkelteam Plannen en overleggen in een ontwikkelteam (fictief)", "mbo",
          "9 van 9",
          "", "kleiner dan de richtlijn van 240 SBU; geef de reden",
        ]
      ])
    let rows = page.table("elements-1")?.rows.map { $0.map(\.nl).joined(separator: " | ") } ?? []
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
      both.table("badge-microcredentials")?.rows.map { $0.map(\.nl).joined(separator: " | ") } == [
        "b.json Dak | ho | 2 van 11 | land of regio van de uitgever; uitgever; datum van uitgifte; leeruitkomsten; omvang; "
          + "niveau (EQF), waar dat kan; soort toetsing; vorm van deelname | "
          + "kleiner dan 3 EC; alleen aan een universiteit"
      ])
    let badge = both.table("badge-elements-1")?.rows.map { $0.map(\.nl).joined(separator: " | ") } ?? []
    #expect(badge.first == "1 | wie het heeft | staat erin | recipient")
    #expect(badge[10] == "11 | soort kwaliteitszorg | niet te zien in deze vorm | ")
    #expect(badge[5] == "6 | leeruitkomsten | ontbreekt | ")
  }
}

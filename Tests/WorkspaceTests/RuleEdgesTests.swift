import Description
import TestSupport
import Testing
import Workspace

/// What lies on either side of a rule: a fixture with other words in it, and the rules that then speak.
@Suite struct RuleEdgesTests {
  struct Edge: CustomTestStringConvertible {
    let file: String
    let changes: [(String, String)]
    private(set) var rules: [String]

    /// A near miss with changes; it breaks nothing by itself.
    init(_ name: String, _ changes: [(String, String)], _ rules: String...) {
      file = "Tests/Fixtures/near/\(name).json"
      self.changes = changes
      self.rules = rules
    }

    /// The near miss of PER-03 with other words about the situation.
    init(situation: String, isFound: Bool) {
      self.init(
        "PER-03",
        [("Werkt sinds 2019 in een timmerfabriek, ploeg 12345678, postcodegebied 1234 AB. Team @ werk.", situation)])
      if isFound { rules = ["PER-03"] }
    }

    var testDescription: String { "\(file): \(changes.map(\.1).joined(separator: " / "))" }
  }

  /// Forms of data of real people, and what only looks like them.
  static let privacy =
    [
      "Nummer 123456789.", "Nummer 1234567890123.", "Mail: j.x@school.example", "Dorpsstraat 12a 1234AB",
      "Woont aan de Dorpsstraat 12, 1234 AB Voorbeeldstad.", "Adres: 1234 AB, 12.",
    ].map { Edge(situation: $0, isFound: true) }
    + [
      "Nummers 12345678 en 23456789.", "Lesgroep 2026-08-01 en 2027-01-31.", "Bericht aan @school, of school@ thuis.",
      "Woont in 1234 AB Voorbeeldstad.", "Kent 1600 SBU en 3200 SBU.", "Leert 3 dagen, in 2026 EN in 2027.",
      "Postbus 0123 AB 12.", "Code 1234 ABC 12.",
    ].map { Edge(situation: $0, isFound: false) }

  @Test(arguments: privacy)
  func dataOfPeopleIsFoundAndNotRepeated(_ edge: Edge) throws {
    let report = try check(edge)
    #expect(report.findings.map(\.finding.rule) == edge.rules)
    for found in report.findings {
      let text = edge.changes[0].1
      #expect(found.sourceLine == nil && found.finding.found == nil)
      for word in text.split(separator: " ") where word.count > 4 && word.contains(where: \.isNumber) {
        #expect(!found.finding.message.nl.contains(word) && !found.finding.message.en.contains(word))
      }
    }
  }

  static let edges = [
    // A persona: what tells a starter, a basic qualification, a question.
    Edge("PER-04", [("havoVwo", "brancheCertificaat")]), Edge("PER-04", [("havoVwo", "praktijkverklaring")], "PER-04"),
    Edge("VRA-01", [("dat wil ik leren", "dat wil IK leren")]),
    Edge("VRA-01", [("dat wil ik leren", "dat wil hij leren"), ("onze ploeg", "ons team")]),
    Edge("VRA-01", [("dat wil ik leren", "dat is dik leren")], "VRA-01"),
    Edge("VRA-06", [("\"level\": 1", "\"level\": 2")], "VRA-06"),
    Edge("VRA-06", [("\"kind\": \"diploma\"", "\"kind\": \"havoVwo\"")], "VRA-06"),
    // A diploma of unknown level: not judged.
    Edge("VRA-06", [(",\n            \"level\": 1", "")]),
    Edge("VRA-12", [("\"kind\": \"diploma\"", "\"kind\": \"brancheCertificaat\"")], "VRA-12"),
    // An answer.
    Edge("VRA-02", [("\"kind\": \"maatwerk\"", "\"kind\": \"erkenningEVC\"")]),
    Edge("VRA-03", [("\"certificate\": \"C9001\"", "\"certificate\": \"C9002\"")], "VRA-03"),
    Edge("VRA-04", [("\"size\": \"meerjarig\"", "\"size\": \"jaar\"")], "VRA-09"),
    Edge("VRA-04", [("\"size\": \"meerjarig\"", "\"size\": \"dagdelen\"")], "VRA-04"),
    Edge("VRA-07", [("\"withinFramework\": \"deels\"", "\"withinFramework\": \"nee\"")], "VRA-08"),
    Edge(
      "VRA-07", [("\"deels\"", "\"nee\""), ("\"module\": \"hout-bewerken\"", "\"qualification\": \"25829\"")], "VRA-07"),
    Edge("VRA-08", [("De leverancier Voorbeelddak (fictief)", "De leverancier van daken")], "VRA-08"),
    Edge("VRA-08", [("De leverancier Voorbeelddak (fictief)", "De leverancier van “dak af”")]),
    Edge("VRA-08", [("\"kind\": \"buitenStructuur\"", "\"kind\": \"brancheCertificaat\"")]),
    Edge("VRA-09", [("\"load\": 240", "\"load\": 241")], "VRA-09"),
    Edge("VRA-11", [("\"qualification\": \"25828\",\n            \"targetTasks\"", "\"targetTasks\"")]),
    Edge(
      "VRA-11",
      [
        (
          "\"task\": \"P2-K1-W4\"\n              }\n            ],\n            \"size\"",
          "\"task\": \"P2-K1\"\n              }\n            ],\n            \"size\""
        )
      ],
      "VRA-11"),
    // A route: claims count only with an answer erkenningEVC, and a lower level does not.
    Edge("ROU-01", [("\"recognised\": true", "\"recognised\": false")], "ROU-01"),
    Edge(
      "ROU-01",
      [("\"recognised\": true", "\"recognised\": false"), ("\"kind\": \"fim\"", "\"kind\": \"erkenningEVC\"")]),
    Edge(
      "ROU-01", [("\"level\": 2,\n            \"recognised\"", "\"level\": 1,\n            \"recognised\"")], "ROU-01"),
    Edge("ROU-02", [("2016-08-01", "2016-07-31")], "ROU-02"),
    Edge(
      "ROU-02",
      [
        ("\"question\": \"hout-bewerken\",", "\"question\": \"hout-bewerken\", \"qualification\": \"25829\","),
        ("\"part\": \"B1-K1-W1\"", "\"part\": \"B1-K1-W9\""),
      ],
      "REF-02"),
    Edge("ROU-03", [("\"kind\": \"generiek\"", "\"kind\": \"keuzedeel\"")], "ROU-03"),
    Edge(
      "VRA-03",
      [
        ("\"certificate\": \"C9001\"", "\"elective\": \"K9001\""),
        (
          "\"withinFramework\": \"ja\"",
          "\"gap\": [{\"file\": \"timmeren\", \"task\": \"B1-K1-W1\"}], \"withinFramework\": \"ja\""
        ),
      ], "VRA-03"),
    // What is missing or empty bears the id of the rule that asks for it.
    Edge("PER-01", [("\"goal\": \"Beter worden in het vak.\",", "")], "PER-01"),
    Edge("PER-01", [("\"name\": \"Sam (verzonnen)\"", "\"name\": \"\"")], "PER-01"),
    Edge("PER-02", [("\"position\": \"herstarter\",", "")], "PER-01"),
    Edge("PER-02", [("\"position\": \"herstarter\"", "\"position\": \"\"")], "PER-02"),
    Edge("VRA-02", [("\"kind\": \"maatwerk\",", "")], "VRA-02"),
    Edge("VRA-02", [("\"kind\": \"maatwerk\"", "\"kind\": \"cursus\"")], "STR"),
    Edge("MIC-01", [("\"country\": \"NL\",", "")], "MIC-01"),
    Edge(
      "MIC-01",
      [
        (
          "\"unit\": \"SBU\"\n        },\n        \"assessmentTypes\"",
          "\"unit\": \"\"\n        },\n        \"assessmentTypes\""
        )
      ], "STR"),
    Edge("MIC-01", [("\"professional_product\"", "")], "MIC-01"),
    Edge("MIC-01", [("\"issuer\"", "\"uitgever\"")], "MIC-01", "REF-01"),
    Edge("MIC-02", [("\"eqfLevel\": 8", "\"eqfLevel\": 0")], "MIC-02"),
    // A certificate and an elective.
    Edge(
      "CER-03",
      [("\"title\": \"Voorbeeldcertificaat\",", "\"title\": \"Voorbeeldcertificaat\", \"elective\": \"K9009\",")],
      "CER-03"),
    Edge("CER-07", [("\"targetGroup\"", "\"validFrom\": \"2026-08-01\", \"targetGroup\"")]),
    Edge("CER-07", [("\"targetGroup\"", "\"validUntil\": \"2026-07-31\", \"targetGroup\"")], "CER-07"),
    Edge("KEU-10", [("Engels B1/B2", "Beroepsgericht engels a2")], "KEU-10"),
    // A microcredential.
    Edge("MIC-03", [("\"value\": \"240\"", "\"value\": \"240.5\"")], "MIC-03"),
    Edge("MIC-06", [("\"id\": \"c9001-hout\"", "\"id\": \"25829\"")], "MIC-06"),
    Edge("MIC-06", [("Hout bewerken in de werkplaats", "Mbo-certificaat hout")], "MIC-06"),
    Edge("MIC-06", [("Hout bewerken in de werkplaats", "Op weg naar het certificaat hout")]),
    Edge("MIC-07", [("\"status\": \"vastgesteld\"", "\"status\": \"concept\"")]),
    Edge("MIC-08", [("\"status\": \"vastgesteld\"", "\"status\": \"concept\"")], "MIC-08"),
    Edge(
      "MIC-08", [("\"stackability\": [\n          \"25829\"", "\"stackability\": [\n          \"25999\"")], "REF-02"),
    Edge(
      "MIC-08", [("\"stackability\": [\n          \"25829\"", "\"stackability\": [\n          \"79000\"")], "MIC-08"),
    Edge("MIC-09", [("work_experience", "werkervaring")], "MIC-09"),
    Edge("MIC-05", [("\"validity\":", "\"ontvanger\":")], "MIC-05"),
  ]

  @Test(arguments: edges)
  func ruleSpeaksOnItsSideAlone(_ edge: Edge) throws {
    let found = try check(edge).findings
    #expect(found.map(\.finding.rule) == edge.rules, "\(found.map(\.finding.message.en))")
  }

  private func check(_ edge: Edge) throws -> CheckReport {
    var text = String(decoding: try Repository.bytes(edge.file), as: UTF8.self)
    for (old, new) in edge.changes {
      let parts = text.split(separator: old, omittingEmptySubsequences: false)
      try #require(parts.count > 1, "\(edge.file) has no \(old)")
      text = parts.joined(separator: new)
    }
    return Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: edge.file)]))
      .check(Judgement(referenceDate: SamplesTests.today))
  }
}

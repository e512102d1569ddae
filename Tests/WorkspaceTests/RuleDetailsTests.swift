import Description
import Rules
import TestSupport
import Testing
import Workspace

/// What one rule says of a fixture with other words in it: at which place, with which advice, and whether it mends it.
@Suite struct RuleDetailsTests {
  struct Detail: Sendable, CustomTestStringConvertible {
    let rule: String
    let changes: [(String, String)]
    let said: [String]
    var testDescription: String { "\(rule): \(changes.map(\.1).joined(separator: " / "))" }

    init(_ rule: String, _ changes: [(String, String)], _ said: String...) {
      self.rule = rule
      self.changes = changes
      self.said = said
    }
  }

  private static func shortTitle(_ count: Int) -> (String, String) {
    ("\"title\": \"Hout bewerken", "\"shortTitle\": \"\(String(repeating: "é", count: count))\", \"title\": \"Hout")
  }

  static let details = [
    Detail("FIM-05", [("\"value\": 120", "\"value\": 30")], "modules[0].studyLoad.value: Choose 40."),
    Detail("FIM-05", [("\"value\": 120", "\"value\": 110")], "modules[0].studyLoad.value: Choose 80 or 120."),
    Detail("FIM-06", [("\"value\": 960", "\"value\": 961")], "modules[0].studyLoad.value: Split the module."),
    Detail(
      "FIM-06", [("\"value\": 960", "\"value\": 39")], "modules[0].studyLoad.value: Join the module with another one."),
    Detail("FIM-06", [("\"value\": 960", "\"value\": 40")]),
    // A level above is too high, whatever the difference.
    Detail(
      "FIM-18", [("\"level\": 2", "\"level\": 4")],
      "modules[0].prerequisites[0]: Choose a prerequisite of level 3 at most, or correct a level."),
    Detail("FIM-18", [("\"level\": 2", "\"level\": 3")]),
    // A part that is named twice counts once.
    Detail("FIM-22", [("\"parts\": [", "\"parts\": [\"deel-1\", ")]),
    Detail(
      "FIM-22", [("\"value\": 240", "\"value\": 200")],
      "modules[0].parts: Correct a study load, or add what is missing."),
    Detail("FIM-24", [shortTitle(40)]),
    Detail("FIM-24", [shortTitle(41)], "modules[0].shortTitle: Shorten the name."),
    // One weight that is missing is what is left; of two it is not known.
    Detail(
      "FIM-15", [(",\n            \"weight\": \"33.3\"\n          }\n        ]", "}]")],
      "modules[0].assessment[2].weight: Give all assessments a weight, or none. (fix)"),
    Detail(
      "FIM-15", [(",\n            \"weight\": \"33.3\"\n          },", "},")],
      "modules[0].assessment[0].weight: Give all assessments a weight, or none."),
    Detail(
      "QUA-19", [("\"programmeType\": \"specialist\",", "")],
      "not judged qualificationFiles[0].qualifications[0].programmeType"),
    // An obligation that is stated counts as long as the programme goes on.
    Detail(
      "KEU-08", [("\"studyLoadHours\": 3200,", "\"studyLoadHours\": 3200, \"electiveObligation\": 100,")],
      "qualificationFiles[0].qualifications[0].electiveObligation: Fill in 480, or leave electiveObligation out."),
    Detail(
      "KEU-08",
      [
        (
          "\"studyLoadHours\": 3200,",
          "\"studyLoadHours\": 3200, \"electiveObligation\": 100, \"programmeEnd\": \"2026-07-31\","
        )
      ]),
    Detail(
      "KEU-08",
      [
        (
          "\"studyLoadHours\": 3200,",
          "\"studyLoadHours\": 3200, \"electiveObligation\": 100, \"programmeEnd\": \"2026-08-01\","
        )
      ], "qualificationFiles[0].qualifications[0].electiveObligation: Fill in 480, or leave electiveObligation out."),
  ]

  @Test(arguments: details) func says(_ detail: Detail) throws {
    var text = String(decoding: try Repository.bytes("Tests/Fixtures/near/\(detail.rule).json"), as: UTF8.self)
    for (old, new) in detail.changes {
      try #require(text.contains(old), "\(old)")
      text = text.replacing(old, with: new)
    }
    #expect(said(by: detail.rule, of: text) == detail.said)
  }

  private func said(by rule: String, of text: String) -> [String] {
    var judgement = Judgement(referenceDate: SamplesTests.today)
    judgement.selection = RuleSelection(selected: [rule])
    let report = Workspace.load(WorkspaceInput([.bytes(Array(text.utf8), name: "a.json")])).check(judgement)
    let found = report.findings.map { located in
      let finding = located.finding
      let advice = finding.message.en.split(separator: ". ").last.map(String.init) ?? ""
      return "\(finding.path): \(advice)\(finding.fix == nil ? "" : " (fix)")"
    }
    let open = report.files.flatMap(\.unjudged).filter { $0.rule == rule }.map { "not judged \($0.path)" }
    return (found + open).map { $0.replacing("curriculum.", with: "") }
  }

  /// The advice on a step is the same in Dutch.
  @Test(arguments: [(30, "Kies 40."), (110, "Kies 80 of 120.")]) func adviceInDutch(load: Int, advice: String) throws {
    let text = String(decoding: try Repository.bytes("Tests/Fixtures/near/FIM-05.json"), as: UTF8.self)
    var judgement = Judgement(referenceDate: SamplesTests.today)
    judgement.selection = RuleSelection(selected: ["FIM-05"])
    let changed = Array(text.replacing("\"value\": 120", with: "\"value\": \(load)").utf8)
    let report = Workspace.load(WorkspaceInput([.bytes(changed, name: "a.json")])).check(judgement)
    #expect(report.findings.map { $0.finding.message.nl.hasSuffix(" \(advice)") } == [true])
  }

  // MARK: Shares in a route

  private static func module(_ id: String, _ mappings: String...) -> String {
    let list = mappings.map { "{\"target\": {\"file\": \"timmeren\", \"task\": \"B1-K1-W5\"}, \($0)}" }
    return """
      {"id": "\(id)", "version": "1.0.0", "status": "concept", "title": "\(id)", "owner": "roc", "level": 2,
      "studyLoad": {"value": 80, "unit": "SBU"}, "audience": "beide",
      "learningOutcomes": [{"id": "u-\(id)", "statement": "Zaagt."}], "mappings": [\(list.joined(separator: ", "))]}
      """
  }
  private static func part(_ share: Int) -> String { "\"coverage\": \"gedeeltelijk\", \"share\": \(share)" }

  /// The step with which a work process is more than covered; a module that covers it whole has no share in it.
  static let routes: [(modules: [String], steps: [String], said: [String])] = [
    ([module("a", part(60)), module("b", part(40))], ["a", "b"], []),
    (
      [module("a", part(60)), module("b", part(50)), module("c", part(10))], ["a", "b", "c"],
      ["learningRoutes[0].steps[1]: Lower a share, or leave a module out."]
    ),
    ([module("a", part(60)), module("b", part(50))], ["a", "a"], []),
    ([module("a", part(60)), module("b", part(50), "\"coverage\": \"volledig\"")], ["a", "b"], []),
    (
      [module("a", part(60)), module("b", part(50), part(30))], ["a", "b"],
      ["learningRoutes[0].steps[1]: Lower a share, or leave a module out."]
    ),
  ]

  @Test(arguments: routes.indices) func sharesInARoute(row: Int) {
    let (modules, steps, expected) = Self.routes[row]
    let list = steps.map { "{\"module\": \"\($0)\", \"period\": \"1\"}" }.joined(separator: ", ")
    let text = """
      {"curriculum": {"id": "c", "title": "C", "qualificationFiles": [{"id": "timmeren", "title": "Timmeren",
      "source": {"name": "Fictief", "vintage": "fictief"}, "coreTasks": [{"code": "B1-K1", "title": "Bewerken",
      "workProcesses": [{"code": "B1-K1-W5", "title": "Zaagt"}]}],
      "qualifications": [{"code": "25829", "title": "Timmerman", "level": 2}]}],
      "modules": [\(modules.joined(separator: ", "))],
      "learningRoutes": [{"persona": "p", "question": "q", "startDate": "2026-08-01", "steps": [\(list)]}]}}
      """
    #expect(said(by: "FIM-11", of: text) == expected)
  }
}

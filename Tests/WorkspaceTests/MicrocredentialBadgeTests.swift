import Curriculum
import Description
import TestSupport
import Testing
import Workspace

/// The elements of the European standard in badges of both versions (MCR-01).
@Suite struct MicrocredentialBadgeTests {
  /// A sample, one change of it, the elements that are then missing or not shown, and what MCR-01 says.
  static let changes: [(file: String, from: String, to: String, missing: String, said: [String])] = [
    ("microcredential.json", "", "", "prerequisites?", []),
    ("microcredential-3.json", "", "", "prerequisites? stackability?", []),
    (
      "microcredential-3.json", "\"addressCountryCode\"", "\"addressLocality\"",
      "country prerequisites? stackability?", ["3 of the European standard: country or region of the issuer"]
    ),
    (
      "microcredential-3.json", "\"ext:QualityAssurance\"", "\"ext:Elders\"",
      "qualityAssurance prerequisites? stackability?", ["11 of the European standard: type of quality assurance"]
    ),
    (
      "microcredential-3.json", "\"ext:EQF\"", "\"ext:NLQF\"", "level prerequisites? stackability?",
      ["8 of the European standard: level (EQF), if applicable"]
    ),
    (
      "microcredential-3.json", "\"SBU\": 80,", "", "workload prerequisites? stackability?",
      ["7 of the European standard: notional workload"]
    ),
    (
      "microcredential-3.json", "\"SBU\": 80,", "\"timeInvestment\": 84,", "prerequisites? stackability?", []
    ),
    (
      "microcredential-3.json", "\"participationType\": \"onsite or blended\",", "",
      "participation prerequisites? stackability?", ["10 of the European standard: form of participation"]
    ),
    (
      "microcredential-3.json", "\"assessmentType\": \"application of a skill\"", "\"identityChecked\": true",
      "assessment prerequisites? stackability?", ["9 of the European standard: type of assessment"]
    ),
    // Without a description of outcomes, what it points at stands for them.
    ("microcredential-3.json", "\"ext:LearningOutcome\"", "\"Result\"", "prerequisites? stackability?", []),
    // What a form cannot show is not called absent.
    (
      "microcredential.json",
      "\"qualityAssuranceName\": \"Kwaliteitskader voor pilot microcredentials mbo 2024 - 2025\",",
      "", "qualityAssurance? prerequisites?", []
    ),
  ]

  @Test(arguments: changes)
  func elements(_ row: (file: String, from: String, to: String, missing: String, said: [String])) throws {
    let text = String(decoding: try Repository.bytes("samples/badges/softwareontwikkeling/\(row.file)"), as: UTF8.self)
    let changed = row.from.isEmpty ? text : text.replacing(row.from, with: row.to)
    #expect(row.from.isEmpty || changed != text, "\(row.from)")
    let workspace = Workspace.load(WorkspaceInput([.bytes(Array(changed.utf8), name: row.file)]))
    let judgement = Judgement(referenceDate: Day(checked: Checked("2026-11-02")))
    let elements = try #require(workspace.evidence(judgement, of: nil).badges.first?.elements)
    let missing = CredentialElement.allCases.compactMap { element -> String? in
      switch elements[element] {
      case .absent: element.number == nil ? nil : element.rawValue
      case .notShown: "\(element.rawValue)?"
      default: nil
      }
    }
    #expect(missing.joined(separator: " ") == row.missing)
    let report = workspace.check(judgement)
    let said = report.findings.map(\.finding).filter { $0.rule == "MCR-01" }
    #expect(said.map(\.message.en) == row.said.map { "This microcredential lacks element \($0). Fill it in." })
    #expect(said.allSatisfy { ($0.severity == .warning) == $0.message.en.contains("level") })
    // Whether it keeps to its format is another matter.
    if row.file.contains("-3") { #expect(report.files.first?.verdict?.name == "valid-unsigned") }
  }
}

import Codecs
import Description
import Formats
import TestSupport
import Testing
import Workspace

/// Badges of Open Badges 3.0 that become 2.0 again.
@Suite struct BadgeBackTests {
  private func export(
    _ bytes: [UInt8], to format: Format, _ settings: [String: String] = [:]
  ) throws -> Workspace.Exported {
    var chosen = Settings()
    for (name, value) in settings { chosen[name] = value }
    let workspace = Workspace.load(WorkspaceInput([.bytes(bytes, name: "a.json")]))
    let judgement = Judgement(referenceDate: BadgeWritingTests.day, settings: chosen)
    return try #require(workspace.export(to: format, judgement))
  }

  private func verdict(_ bytes: [UInt8]) -> String? {
    Workspace.load(WorkspaceInput([.bytes(bytes, name: "a.json")]))
      .check(Judgement(referenceDate: BadgeWritingTests.day)).files.first?.verdict?.name
  }

  /// There and back again gives the assertion that it was, but for what the two forms write differently.
  @Test func assertionsComeBack() throws {
    let there = try export(Array(BadgeRulesTests.assertion.utf8), to: .ob3).result.files[0]
    let back = try export(there.bytes, to: .ob2)
    let file = try #require(back.result.files.first)
    #expect(
      back.result.losses.map(\.path) == [
        "credentialSubject.achievement.participationType", "credentialSubject.achievement.assessmentType",
      ])
    var wanted = BadgeRulesTests.assertion
    for (from, to) in [
      ("blended,work_experience", "blended"), ("oram_exam", "written_exam"),
      ("2026-02-03T09:15:42.120394+00:00", "2026-02-03T09:15:42Z"),
      ("2031-02-03T00:00:00+00:00", "2031-02-03T00:00:00Z"), ("\"evidence\": [],", ""),
      ("https://badges.example/extensions/", "https://api.edubadges.nl/extensions/"),
      ("\"badge\": {\"@context\": \"https://w3id.org/openbadges/v2\", ", "\"badge\": {"),
    ] { wanted = wanted.replacing(from, with: to) }
    let normal = try export(Array(wanted.utf8), to: .ob2).result.files[0]
    let found = String(decoding: file.bytes, as: UTF8.self)
      .replacing("  \"badge\": {\n    \"@context\": \"https://w3id.org/openbadges/v2\",\n", with: "  \"badge\": {\n")
    #expect(found == String(decoding: normal.bytes, as: UTF8.self))
    // Who converts again gets the same bytes, both ways.
    #expect(try export(file.bytes, to: .ob2).result.files.map(\.bytes) == [file.bytes])
    let thereAgain = try export(file.bytes, to: .ob3).result.files[0]
    #expect(try export(thereAgain.bytes, to: .ob2).result.files.map(\.bytes) == [file.bytes])
    #expect(verdict(file.bytes) == "valid")
  }

  @Test func credentialsSayWhatTheyLose() throws {
    let made = try export(Array(BadgeRulesTests.credential.utf8), to: .ob2)
    let file = try #require(made.result.files.first)
    let text = String(decoding: file.bytes, as: UTF8.self)
    for line in [
      "\"grade_achieved\": \"8.5\"", "\"Language\": \"nl_NL\"", "\"type\": \"email\"",
      "\"typeBadgeClass\": \"regular\"", "\"issuer\": \"https://badges.example/i/1\"",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(
      made.result.losses.map { "\($0.path): \($0.reason.en)" } == [
        "credentialSubject.achievement.resultDescription: has no place in Open Badges 2.0",
        "issuer: has no name, website and email address, as 2.0 asks; the address alone is taken over",
        "id: is no web address; a badge of 2.0 stands on the web, give --badge-address",
      ])
    let placed = try export(
      Array(BadgeRulesTests.credential.utf8), to: .ob2, ["badge-address": "https://badges.example/"])
    #expect(
      String(decoding: placed.result.files[0].bytes, as: UTF8.self)
        .contains("\"https://badges.example/assertions/6f0c2a52-3f1c-4f6e-9a0e-0f7d5b1c2a11\""))
  }

  /// What was made of curricula as achievements comes back as the badge classes that the curricula give.
  @Test(arguments: ["timmeren", "softwareontwikkeling"]) func definitionsComeBack(sample: String) throws {
    let workspace = Workspace.load(WorkspaceInput([.path("samples/\(sample)")], folder: Repository.root))
    let judgement = Judgement(referenceDate: BadgeWritingTests.day)
    let classes = try #require(workspace.export(to: .ob2, judgement)).result.files
    let achievements = try #require(workspace.export(to: .ob3, judgement)).result.files
    for (badge, achievement) in zip(classes, achievements) {
      let back = try #require(try export(achievement.bytes, to: .ob2).result.files.first)
      let lines = { (bytes: [UInt8]) in
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { line in
          !["participation", "assessmentType", "stackable"].contains { line.contains("\"\($0)\"") }
        }
      }
      #expect(lines(back.bytes) == lines(badge.bytes), "\(badge.name)")
    }
  }

  @Test func realCredentialsBecomeAssertions() throws {
    guard let table = Repository.conformance("openbadges/expected.tsv") else { return }
    let folder = String(table.dropLast("expected.tsv".count))
    let all: [[String]] = try Repository.lines(at: table).map { $0.split(separator: "\t").map(String.init) }
    let rows = all.filter { (row: [String]) -> Bool in
      guard row.count > 4, row[3].hasPrefix("valid"), row[0].contains("/ob3/") else { return false }
      return row[2].hasSuffix("Credential") && !row[2].hasPrefix("Endorsement")
    }
    var converted = 0
    for row in rows {
      let workspace = Workspace.load(WorkspaceInput([.path(folder + row[0])]))
      let made = try #require(workspace.export(to: .ob2, Judgement(referenceDate: BadgeWritingTests.day)))
      #expect(!made.isRefused, "\(row[0]): \(made.findings.map(\.finding.message.en))")
      guard let file = made.result.files.first else { continue }
      #expect(try export(file.bytes, to: .ob2).result.files.map(\.bytes) == [file.bytes], "\(row[0])")
      // Four of SURF's examples have credits without the learning outcomes, which edubadges asks for.
      let asks = made.result.files.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
      let isWhole = !asks.contains("ECTSExtension") || asks.contains("LearningOutcomeExtension")
      #expect(["valid", "warning", isWhole ? "valid" : "invalid"].contains(verdict(file.bytes)), "\(row[0])")
      converted += 1
    }
    #expect(converted > 10)
  }
}

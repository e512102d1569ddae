import Codecs
import Description
import Formats
import TestSupport
import Testing
import Workspace

/// Badges that are made of a curriculum, and badges that become Open Badges 3.0.
@Suite struct BadgeWritingTests {
  static let day = Day(checked: Checked("2026-10-01"))

  private func judgement(_ settings: [String: String] = [:]) -> Judgement {
    var chosen = Settings()
    for (name, value) in settings { chosen[name] = value }
    return Judgement(referenceDate: Self.day, settings: chosen)
  }

  private func export(
    _ items: [WorkspaceInput.Item], to format: Format, _ settings: [String: String] = [:]
  ) throws -> Workspace.Exported {
    let workspace = Workspace.load(WorkspaceInput(items, folder: Repository.root))
    return try #require(workspace.export(to: format, judgement(settings)))
  }

  /// What our own check says of files, without what it says of all.
  private func check(_ files: [FormatExport.File]) -> (verdicts: Set<String>, rules: Set<String>) {
    let input = WorkspaceInput(files.map { .bytes($0.bytes, name: $0.name) })
    let report = Workspace.load(input).check(judgement())
    return (
      Set(report.files.compactMap { $0.verdict?.name }),
      Set(report.findings.filter { $0.finding.severity > .info }.map(\.finding.rule))
    )
  }

  /// National files alone hold nothing to award.
  @Test(arguments: ["betontimmeren", "dienstverlening"]) func nothingToAwardIsRefused(sample: String) throws {
    for format in [Format.ob2, .ob3] {
      let made = try export([.path("samples/\(sample)")], to: format)
      #expect(made.isRefused && made.result.files.isEmpty)
      #expect(
        made.findings.map(\.finding.message.en) == [
          "There are no modules or microcredentials here to make badges of."
        ])
    }
  }

  @Test(arguments: ["timmeren", "zorg", "softwareontwikkeling", "aanbod"])
  func definitionsAreSound(sample: String) throws {
    for (format, verdict) in [(Format.ob2, "valid"), (Format.ob3, "valid-unsigned")] {
      let first = try export([.path("samples/\(sample)")], to: format)
      let again = try export([.path("samples/\(sample)")], to: format)
      #expect(!first.isRefused)
      #expect(first.result.files.map(\.bytes) == again.result.files.map(\.bytes))
      #expect(!first.result.files.isEmpty)
      let found = check(first.result.files)
      // A small microcredential is a warning, and the sample may have one.
      #expect(found.verdicts.isSubset(of: [verdict, "warning"]), "\(sample) \(format.name): \(found.verdicts)")
      #expect(found.rules.isSubset(of: ["EDU-02"]), "\(sample) \(format.name): \(found.rules)")
    }
  }

  @Test func definitionsSayWhatTheyHave() throws {
    let settings = [
      "badge-address": "https://badges.roc-voorbeeld.example/", "badge-image": "https://roc-voorbeeld.example/dak.png",
    ]
    let file = try #require(
      try export([.path("samples/timmeren")], to: .ob2, settings).result.files.first { $0.name == "dakwerk.json" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    for line in [
      "\"id\": \"https://badges.roc-voorbeeld.example/badges/dakwerk\"", "\"StudyLoad\": 320", "\"EQF\": 2",
      "\"EducationProgramIdentifier\": [25829, 25828]", "\"typeBadgeClass\": \"regular\"",
      "\"participation\": \"onsite,work_experience\"", "\"targetCode\": \"B1-K1-W2\"", "\"Language\": \"nl_NL\"",
      "\"image\": \"https://roc-voorbeeld.example/dak.png\"",
    ] { #expect(text.contains(line), "\(line)") }
    // The core of 3.0 has no place for study load in hours, and says so.
    let plain = try export([.path("samples/timmeren")], to: .ob3, ["badge-form": "plain"])
    #expect(!plain.result.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("SBU") })
    #expect(plain.result.losses.contains { $0.path == "badge.extensions:StudyLoadExtension" && $0.count == 15 })
  }

  @Test func microcredentialsBecomeBadges() throws {
    let made = try export([.path("Tests/Fixtures/near/MIC-03.json")], to: .ob2)
    let file = try #require(made.result.files.first { $0.name == "hout-mc.json" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("\"typeBadgeClass\": \"micro_credential\""))
    #expect(text.contains("Kwaliteitskader voor pilot microcredentials mbo 2024 - 2025"))
    #expect(made.result.notes.contains { $0.en == "hout-mc: eqfLevel is absent; level 2 is that of the modules" })
    #expect(check([file]).verdicts.isSubset(of: ["valid", "warning"]))
  }

  // MARK: From 2.0 to 3.0

  private static func bytes(_ text: String, _ name: String) -> WorkspaceInput.Item {
    .bytes(Array(text.utf8), name: name)
  }

  @Test func credentialsSayWhatAssertionsSaid() throws {
    let made = try export([Self.bytes(BadgeRulesTests.assertion, "a.json")], to: .ob3)
    let file = try #require(made.result.files.first)
    #expect(file.name == "1.json")
    let text = String(decoding: file.bytes, as: UTF8.self)
    for line in [
      "\"id\": \"https://badges.example/a/1#v3p0\"", "\"validFrom\": \"2026-02-03T09:15:42Z\"",
      "\"validUntil\": \"2031-02-03T00:00:00Z\"", "\"SBU\": 240", "\"targetUrl\": \"http://data.europa.eu/snb/eqf/4\"",
      "\"identifierType\": \"ext:CREBO\"", "\"identifierType\": \"ext:BRIN\"", "\"inLanguage\": \"nl-NL\"",
      "\"participationType\": \"onsite or blended\"", "\"assessmentType\": \"testing\"",
      "\"achievementType\": \"MicroCredential\"", "\"resultType\": \"ext:LearningOutcome\"",
      "\"identityHash\": \"sha256$8d5a24a96f52173f9c46772c1397738f9d8d1b35eb522ca66d72ef9ec3679507\"",
    ] { #expect(text.contains(line), "\(line)") }
    #expect(made.result.losses.map(\.path) == ["badge.participation"])
    let found = check([file])
    // The form of the assertion shows no quality assurance; as a credential it lacks it.
    #expect(found.verdicts == ["valid-unsigned"] && found.rules == ["MCR-01"])
    // Converting what was converted gives the same bytes.
    let again = try export([.bytes(file.bytes, name: "a.json")], to: .ob3)
    #expect(again.result.files.map(\.bytes) == [file.bytes] && again.result.losses.isEmpty)
  }

  @Test func whatCannotBeConvertedIsRefused() throws {
    let badge = try #require(BadgeRulesTests.assertion.firstRange(of: "\"badge\": {"))
    let end = try #require(BadgeRulesTests.assertion.firstRange(of: "\"image\": \"https://badges.example/a/1"))
    var linked = BadgeRulesTests.assertion
    linked.replaceSubrange(badge.lowerBound..<end.lowerBound, with: "\"badge\": \"https://badges.example/b/1\",\n")
    let revoked =
      "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"Assertion\", \"id\": \"urn:a\", \"revoked\": true}"
    let key =
      "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"CryptographicKey\", \"id\": \"urn:k\", "
      + "\"owner\": \"urn:i\", \"publicKeyPem\": \"x\"}"
    let rows: [(text: String, format: Format, message: String)] = [
      (
        linked, .ob3,
        "The badge class is not at hand; give its file too, or take the expanded form (expand=badge)."
      ),
      (revoked, .ob3, "A revoked badge is not converted: that it was revoked would be lost."),
      (key, .ob3, "Only a badge (Assertion) or badge class is converted."),
      (
        BadgeRulesTests.credential.replacing("{\"narrative\": \"Beoordeeld.\"}", with: "{}"), .ob2,
        "It does not say what it took (criteria)."
      ),
    ]
    for row in rows {
      let made = try export([Self.bytes(row.text, "a.json")], to: row.format)
      #expect(made.isRefused && made.findings.map(\.finding.message.en) == [row.message])
      #expect(made.findings.allSatisfy { $0.finding.rule == "CNV-01" })
    }
    // With the badge class beside it the assertion is whole.
    var definition = String(BadgeRulesTests.assertion[badge.upperBound..<end.lowerBound])
    definition = "{" + definition.prefix { $0 != "\u{0}" }
    while definition.last != "}" { definition.removeLast() }
    let made = try export([Self.bytes(linked, "a.json"), Self.bytes(definition, "b.json")], to: .ob3)
    #expect(!made.isRefused && made.result.files.count == 1)
    #expect(check(made.result.files).verdicts == ["valid-unsigned"])
  }

  @Test func realAssertionsBecomeCredentials() throws {
    guard let table = Repository.conformance("openbadges/expected.tsv") else { return }
    let folder = String(table.dropLast("expected.tsv".count))
    let all: [[String]] = try Repository.lines(at: table).map { $0.split(separator: "\t").map(String.init) }
    let rows = all.filter { (row: [String]) -> Bool in
      row.count > 4 && row[3] == "valid" && row[2] == "Assertion" && row[0].hasSuffix(".json")
    }
    let badges = ["badgeclass-with-verification-valid-starts-with", "badgeclass-with-verification", "robotics-badge"]
    let helpers = (badges + ["organization"]).map {
      WorkspaceInput.Item.path("\(folder)samples/ob2/1edtech-validator/assets/\($0).json")
    }
    let others = ["badgeclass-micro-mbo", "issuer"].map {
      WorkspaceInput.Item.path("\(folder)samples/ob2/edubadges/authored/\($0).json")
    }
    var converted = 0
    for row in rows {
      let made = try export(
        [.path(folder + row[0]), .path(folder + "samples/ob2/edubadges/badgeclass.json")] + helpers + others, to: .ob3)
      if made.isRefused { continue }
      let credential = try #require(made.result.files.first)
      let found = check([credential])
      // The form of a microcredential that is not of `expand=micro` shows no quality assurance.
      let lacks: Set<String> = row[0].contains("micro-mbo-expanded") ? ["MCR-01"] : []
      #expect(found.verdicts == ["valid-unsigned"] && found.rules == lacks, "\(row[0]): \(found)")
      converted += 1
    }
    // Two of them name badge classes by another address than the one these call themselves by.
    #expect(converted == rows.count - 2, "\(converted) of \(rows.count)")
  }
}

import Description
import TestSupport
import Testing
import Workspace

/// Published badges and changed ones, with the verdicts that hold for them.
@Suite struct BadgeConformanceTests {
  /// What the file alone shows, for rows whose verdict in the table takes cryptography, other files or the network.
  static let alone = [
    "basic-assertion-with-allowed-origins-invalid-starts-with.json": "valid -", "simple-revoked.jwt": "valid -",
    "warning-with-redirection.json": "valid -", "bit-string-list/credential-status-revoked.json": "warning schema",
    "1edtech-validator/credential-status-revoked.json": "warning context-version",
    "ob3/1edtech-validator/complete.json": "valid -", "simple-err-proof-value.json": "valid -",
    "simple-err-proof-method-unknown-did-method.json": "valid -",
  ]

  @Test func everyRowHasItsVerdict() throws {
    guard let table = Repository.conformance("openbadges/expected.tsv") else { return }
    let folder = String(table.dropLast("expected.tsv".count))
    let all: [[String]] = try Repository.lines(at: table).dropFirst().map { $0.split(separator: "\t").map(String.init) }
    let rows = all.filter { (row: [String]) -> Bool in row.count > 4 && row[3] != "support" }
    let day = Day(checked: Checked("2026-10-01"))
    let paths = rows.map { WorkspaceInput.Item.path(folder + $0[0]) }
    let report = Workspace.load(WorkspaceInput(paths, jobs: 2)).check(Judgement(referenceDate: day))
    let files = Dictionary(report.files.map { ($0.file, $0) }) { one, _ in one }
    var skipped = 0
    for row in rows {
      let file = try #require(files[folder + row[0]])
      let found = "\(file.verdict?.name ?? "-") \(file.verdict?.stage ?? "-")"
      var wanted = "\(row[3]) \(row[4])"
      if let other = Self.alone.first(where: { row[0].hasSuffix($0.key) }) {
        wanted = other.value
        skipped += 1
      }
      #expect(found == wanted, "\(row[0])")
      #expect(row[0].contains("/ob2/") == (file.format == "ob2"), "\(row[0])")
    }
    print(
      "badges: \(rows.count - skipped) verdicts met; \(skipped) judged by the file alone, without signature or network")
    // What is signed is said to be unchecked, never to be good.
    for finding in report.findings where finding.finding.rule == "OB3-07" {
      #expect(!finding.finding.message.en.contains("good"))
    }
  }

  /// The one reader gives the same verdicts as two, and at another time of the day.
  @Test func clockIsAnInput() throws {
    guard let table = Repository.conformance("openbadges/expected.tsv") else { return }
    let file = String(table.dropLast("expected.tsv".count)) + "samples/ob2/1edtech-spec/assertion.json"
    let rows = [
      ("2016-12-30", nil, "not-yet-valid"), ("2016-12-31", nil, "valid"), ("2016-12-31", "23:59:58", "not-yet-valid"),
      ("2017-06-30", nil, "valid"), ("2017-06-30", "23:59:59", "expired"), ("2017-07-01", nil, "expired"),
    ]
    for (day, time, verdict) in rows {
      var settings = Settings()
      if let time { settings["reference-time"] = time }
      let judgement = Judgement(referenceDate: Day(checked: Checked(day)), settings: settings)
      let report = Workspace.load(WorkspaceInput([.path(file)])).check(judgement)
      #expect(report.files.first?.verdict?.name == verdict, "\(day) \(time ?? "")")
    }
  }
}

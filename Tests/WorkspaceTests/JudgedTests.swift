import Description
import Foundation
import Rules
import TestSupport
import Testing
import Workspace

/// What rules say of files with many variants in them, word for word: `NAME.txt` beside `NAME.json`.
@Suite struct JudgedTests {
  static let today = Day(checked: Checked("2026-08-01"))

  @Test(arguments: Repository.files(in: "Tests/Fixtures/judged"))
  func sentences(_ path: String) throws {
    let input = WorkspaceInput([.path(path)], folder: Repository.root)
    let report = Workspace.load(input).check(Judgement(referenceDate: Self.today))
    var lines: [String] = []
    for located in report.findings {
      let finding = located.finding
      lines += [
        "\(finding.rule) \(finding.severity) \(finding.path)", "  \(finding.message.nl)", "  \(finding.message.en)",
      ]
    }
    for unjudged in report.files.flatMap(\.unjudged) { lines.append("\(unjudged.rule) not judged \(unjudged.path)") }
    let expected = String(decoding: try Repository.bytes(path.dropLast(4) + "txt"), as: UTF8.self)
    let found = lines.joined(separator: "\n") + "\n"
    #expect(found == expected)
    if let folder = ProcessInfo.processInfo.environment["FIM_WRITE_JUDGED"] {
      try Data(found.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(path.split(separator: "/").last ?? "").txt"))
    }
  }
}

import Commands
import Testing

/// Exit codes, streams and what is said on them.
@Suite struct ToolTests {
  struct Case: CustomTestStringConvertible {
    let words: [String]
    let code: ExitCode
    var output = ""
    var error = ""
    var input = ""
    var broken: StreamError?
    var testDescription: String { words.joined(separator: " ") }
  }

  static let convert = ["convert", "a", "--to", "json"]

  static let table: [Case] = [
    Case(words: convert, code: .success, output: "a to=json output=-\n", error: "done\n"),
    Case(words: convert + ["-q"], code: .success, output: "a to=json output=- quiet\n"),
    Case(words: convert + ["--strict", "-q"], code: .findings, output: "a to=json output=- strict quiet\n"),
    Case(words: ["fail", "known"], code: .failure, error: "fim: a.json cannot be read\n"),
    Case(words: ["fail", "known", "-q"], code: .failure, error: "fim: a.json cannot be read\n"),
    Case(words: ["fail"], code: .failure, error: "fim: this is a fault of fim itself: Surprise()\n"),
    Case(words: ["fail", "ask"], code: .success, error: "Go on? [y/N] ", input: "Ja\r\n"),
    Case(words: ["fail", "ask"], code: .success, error: "Go on? [y/N] ", input: "y"),
    Case(words: ["fail", "ask"], code: .findings, error: "Go on? [y/N] ", input: "\n"),
    Case(words: ["fail", "ask"], code: .findings, error: "Go on? [y/N] \n"),
    Case(words: ["--version"], code: .success, output: "\(Version.text)\n"),
    Case(words: ["convert", "--bogus", "--version"], code: .success, output: "\(Version.text)\n"),
    Case(words: convert + ["-q"], code: .failure, broken: .closed),
    Case(
      words: convert + ["-q"], code: .failure, error: "fim: the output is not written: the disk is full\n",
      broken: .unwritable(28)),
    Case(
      words: ["--version"], code: .failure, error: "fim: the output is not written: the disk is full\n",
      broken: .unwritable(28)),
  ]

  @Test(arguments: table) func endsAsPromised(row: Case) {
    let run = ToolRun(row.words, of: FakeCommands.tool, input: row.input, brokenOutput: row.broken)
    #expect(run.code == row.code)
    #expect(run.output == row.output)
    #expect(run.error == row.error)
  }

  @Test func scriptsRelyOnTheNumbers() {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2])
  }

  @Test func withoutACommandTheOverviewIsAnError() {
    let run = ToolRun([], of: FakeCommands.tool)
    #expect(run.code == .failure)
    #expect(run.output == "")
    #expect(run.error == ToolRun(["--help"], of: FakeCommands.tool).output)
  }
}

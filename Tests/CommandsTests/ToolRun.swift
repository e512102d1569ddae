import Commands
import Description

/// One call of a tool without a process, and what came of it.
struct ToolRun {
  /// The day on which calls are made, unless they say otherwise.
  static let today = Day(checked: Checked("2026-08-01"))

  let code: ExitCode
  let output: String
  let error: String

  /// Calls the tool; `brokenOutput` is what every write of results fails with.
  init(
    _ words: [String], of tool: Tool = Tool(commands: AllCommands.list),
    environment: [EnvironmentVariable: String] = [:], input: String = "", isTerminal: Bool = false,
    workingDirectory: String = "/here", today: Day = today, windowWidth: Int? = nil,
    brokenOutput: StreamError? = nil
  ) {
    var output: [UInt8] = []
    var error: [UInt8] = []
    let console = Console(
      output: Output(isTerminal: isTerminal) { piece throws(StreamError) in
        if let brokenOutput { throw brokenOutput }
        output += piece
      },
      error: Output(isTerminal: isTerminal, capacity: 0) { piece throws(StreamError) in error += piece },
      input: Input(Array(input.utf8)), environment: environment, workingDirectory: workingDirectory, today: today,
      windowWidth: windowWidth)
    code = tool.run(words, on: console)
    self.output = String(decoding: output, as: UTF8.self)
    self.error = String(decoding: error, as: UTF8.self)
  }
}

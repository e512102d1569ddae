import Description

/// The command-line tool: finds the command, hands it its arguments, and turns what comes of it into an exit code.
public struct Tool: Sendable {
  /// The commands, with `help` as the last.
  public let commands: [Command]

  /// A tool with the given commands.
  public init(commands: [Command]) { self.commands = commands + [HelpCommand.command(beside: commands)] }

  /// Does what the words after the name of the tool ask for.
  public func run(_ words: [String], on console: Console) -> ExitCode {
    var parser = ArgumentParser(words, options: GlobalOptions.all)
    let word = parser.commandWord()
    let command = commands.first { $0.name == word }
    if let command {
      parser.read(for: command)
    } else if let word {
      parser.read(withoutCommand: .unknownCommand(word, nearest: suggestion(for: word)))
    }
    let invocation = Invocation(parser.parsed, of: commands, on: console)
    do {
      let code = try run(command, named: word, invocation, problem: parser.problems.first)
      try console.output.flush()
      return code
    } catch {
      report(error, of: command, in: invocation)
      return .failure
    }
  }

  private func run(
    _ command: Command?, named word: String?, _ invocation: Invocation, problem: UsageError?
  ) throws -> ExitCode {
    let arguments = invocation.arguments
    if command == nil, word != nil, let problem { throw problem }
    if arguments.isSet(GlobalOptions.help) {
      let help = Help(language: invocation.language, width: invocation.console.width)
      try invocation.write(command.map { help.page(of: $0) } ?? help.overview(of: commands))
      return .success
    }
    if arguments.isSet(GlobalOptions.version) {
      try invocation.write("\(Version.text)\n")
      return .success
    }
    if let problem { throw problem }
    try arguments.refuse(GlobalOptions.color, with: GlobalOptions.noColor)
    guard let command else {
      let help = Help(language: invocation.language, width: invocation.console.width)
      invocation.console.report(help.overview(of: commands))
      return .failure
    }
    return try command.run(invocation)
  }

  /// The command that a mistyped one stands for, or the option that does what the word says.
  private func suggestion(for word: String) -> String? {
    if GlobalOptions.all.contains(where: { $0.name == word }) { return "--\(word)" }
    return Suggestion.word(for: word, among: commands.map(\.name))
  }

  /// One line for the user, with the way to help where that helps.
  private func report(_ error: any Error, of command: Command?, in invocation: Invocation) {
    switch error {
    case StreamError.closed: break
    case let error as UsageError:
      invocation.complain(error.explanation)
      let page = command.map { "fim \($0.name) --help" } ?? "fim --help"
      invocation.console.report(Phrase(nl: "Uitleg: \(page)\n", en: "Help: \(page)\n")[invocation.language])
    case let error as any ExplainedError: invocation.complain(error.explanation)
    default:
      let text = Quoted.line(String(describing: error))
      invocation.complain(
        Phrase(nl: "dit is een fout in fim zelf: \(text)", en: "this is a fault of fim itself: \(text)"))
    }
  }
}

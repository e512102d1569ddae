public import Description

/// One call of a command: what was asked, and where the answer goes.
public struct Invocation {
  /// What the user typed.
  public let arguments: ParsedArguments
  /// The commands of the tool.
  let commands: [Command]
  /// The world around the command.
  public let console: Console
  /// The language to answer in.
  public private(set) var language: Language
  /// The files that say how to judge, wherever they were named: they are input too.
  private(set) var agreements: [String] = []
  /// Whether progress and summary are left out.
  public let isQuiet: Bool
  /// Whether results are in colour.
  public let colorsOutput: Bool
  /// Whether what goes to standard error is in colour.
  public let colorsError: Bool

  /// A call by what was typed and where.
  init(_ arguments: ParsedArguments, of commands: [Command], on console: Console) {
    self.arguments = arguments
    self.commands = commands
    self.console = console
    let preferences = Preferences(environment: console.environment)
    language = preferences.language(option: arguments.value(of: GlobalOptions.language))
    isQuiet = arguments.isSet(GlobalOptions.quiet)
    let asked: Bool? =
      arguments.isSet(GlobalOptions.noColor) ? false : arguments.isSet(GlobalOptions.color) ? true : nil
    colorsOutput = preferences.usesColor(option: asked, isTerminal: console.output.isTerminal)
    colorsError = preferences.usesColor(option: asked, isTerminal: console.error.isTerminal)
  }

  /// The same call in another language, where neither an option nor `FIM_LANGUAGE` asks for one.
  func speaking(_ language: Language?) -> Invocation {
    guard let language, !arguments.isSet(GlobalOptions.language),
      (console.environment[.toolLanguage] ?? "").isEmpty
    else { return self }
    var call = self
    call.language = language
    return call
  }

  /// The same call with the files that say how to judge.
  func judging(by agreements: [String]) -> Invocation {
    var call = self
    call.agreements = agreements
    return call
  }

  /// Writes a result, as it is.
  public func write(_ text: String) throws { try console.output.write(text) }

  /// Writes a result in the language of the call, with a line end.
  public func writeLine(_ phrase: Phrase) throws { try console.output.write(phrase[language] + "\n") }

  /// Says something besides the results, on a line of standard error; not when asked to be quiet.
  public func note(_ phrase: Phrase) {
    if !isQuiet { console.report(phrase[language] + "\n") }
  }

  /// Says what is the same in both languages, or in the language of the call already.
  func note(_ text: String) {
    if !isQuiet { console.report(text + "\n") }
  }

  /// Says what went wrong, on a line of standard error, quiet or not.
  public func complain(_ phrase: Phrase) { console.report("fim: \(phrase[language])\n") }

  /// Asks a question on standard error; only a clear yes on standard input is yes, and its end is nil.
  public func confirm(_ question: Phrase) throws -> Bool? {
    console.report((question + Phrase(nl: " [j/N] ", en: " [y/N] "))[language])
    guard let answer = try console.input.readLine() else {
      console.report("\n")
      return nil
    }
    return ["j", "ja", "y", "yes"].contains(answer.lowercased())
  }
}

public import Description

/// A command of the tool: what it is called, what it takes, and what it does.
///
/// The table that a command is drives parsing, help, completions and the manual page.
public struct Command: Sendable {
  /// A line that a user may type, and what it does.
  public struct Example: Sendable {
    /// The whole line, from the name of the tool.
    public let line: String
    /// What it does, as a phrase without capital and full stop.
    public let meaning: Phrase

    /// An example.
    public init(_ line: String, _ meaning: Phrase) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// The word that calls it.
  public let name: String
  /// What it does in one line, as a phrase without capital and full stop.
  public let summary: Phrase
  /// What a user should know besides, in whole sentences; a line feed starts a new paragraph.
  public let discussion: Phrase?
  /// What it takes by place.
  public let arguments: [Argument]
  /// What it takes by name, besides `GlobalOptions.all`.
  public let options: [Option]
  /// Lines to learn from.
  public let examples: [Example]
  /// Does the work. An error that is an `ExplainedError` becomes one line on standard error and exit code 2.
  public let run: @Sendable (Invocation) throws -> ExitCode

  /// A command.
  public init(
    name: String, summary: Phrase, discussion: Phrase? = nil, arguments: [Argument] = [], options: [Option] = [],
    examples: [Example] = [], run: @escaping @Sendable (Invocation) throws -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.run = run
  }

  /// The usage line without the name of the tool: `convert INPUT --to FORMAT [OPTIONS]`.
  func usage(_ language: Language) -> String {
    let required = options.filter(\.isRequired)
    let parts = [name] + arguments.map { $0.usage(language) } + required.map { $0.usage(language) }
    return (parts + [Phrase(nl: "[OPTIES]", en: "[OPTIONS]")[language]]).joined(separator: " ")
  }
}

public import Description
public import Rules
import Workspace

/// All that the forms of findings depend on besides the findings.
public struct FindingsStyle: Sendable {
  /// The language of messages.
  public var language: Language
  /// Whether to write escape sequences for colour and weight, in the text form.
  public var color = false
  /// Whether a person looks at a terminal: the text form groups findings and shows source lines.
  public var isTerminal = false
  /// The width of the window in cells.
  public var width = 80
  /// From which severity a finding makes the check fail.
  public var failOn = Severity.error
  /// The folder that the files of the report are named from, from the root.
  public var folder: String
  /// The folder that other programs name files from, from the root.
  public var top: String
  /// The rules, for their explanations.
  public var rules: RuleCatalogue
  /// The version of the tool.
  public var version: String

  /// - Parameters:
  ///   - folder: what the files of the report are named from; `top` what other programs name them from. Both start at the
  ///     root of the system.
  public init(
    language: Language, folder: String, top: String, rules: RuleCatalogue = .standard, version: String
  ) {
    self.language = language
    self.folder = folder
    self.top = top
    self.rules = rules
    self.version = version
  }

  /// The path of a file as other programs want it.
  func path(_ file: String) -> String { RelativePath.of(file, in: folder, from: top) }

  /// The id of the rule, with its status behind it in the language of the user when no source states it.
  func label(_ finding: Finding) -> String { finding.label(language) }
}

extension Finding {
  /// The id of the rule, with its status behind it when no source states it: `FIM-05, afspraak`.
  func label(_ language: Language) -> String {
    switch status {
    case .sourced: rule
    case .derived: "\(rule), \(Phrase(nl: "afgeleid", en: "derived")[language])"
    case .convention: "\(rule), \(Phrase(nl: "afspraak", en: "convention")[language])"
    }
  }
}

public import Description

/// An option of a command: `--to FORMAT`, `-q`.
///
/// One value serves parsing, help, completions and the manual page. The command that declares an option asks for it
/// with the same value: `arguments.value(of: to)`.
public struct Option: Sendable {
  /// The long name, without dashes.
  public let name: String
  /// The letter of the short form.
  public let short: Character?
  /// What it does, as a phrase without capital and full stop.
  public let help: Phrase
  /// What its value may be; nil for a flag.
  public let accepted: Accepted?
  /// The value when the option is not given.
  public let standard: String?
  /// Whether the command cannot do without.
  public let isRequired: Bool
  /// Whether it may be given more than once.
  public let isRepeatable: Bool

  private init(
    _ name: String, _ short: Character?, _ help: Phrase, _ accepted: Accepted? = nil, standard: String? = nil,
    isRequired: Bool = false, isRepeatable: Bool = false
  ) {
    self.name = name
    self.short = short
    self.help = help
    self.accepted = accepted
    self.standard = standard
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
  }

  /// An option without a value.
  public static func flag(_ name: String, short: Character? = nil, _ help: Phrase) -> Option {
    Option(name, short, help)
  }

  /// An option with one value.
  public static func value(
    _ name: String, short: Character? = nil, _ placeholder: Placeholder, words: [Word] = [],
    as scalar: (any Scalar.Type)? = nil, standard: String? = nil, required: Bool = false, _ help: Phrase
  ) -> Option {
    Option(
      name, short, help, Accepted(placeholder, words: words, scalar: scalar), standard: standard, isRequired: required)
  }

  /// An option that may be given more than once, each time with one value.
  public static func values(
    _ name: String, short: Character? = nil, _ placeholder: Placeholder, words: [Word] = [], suggested: [Word] = [],
    as scalar: (any Scalar.Type)? = nil, _ help: Phrase
  ) -> Option {
    let accepted = Accepted(placeholder, words: words, scalar: scalar, suggested: suggested)
    return Option(name, short, help, accepted, isRepeatable: true)
  }

  /// An option that may be given more than once, each time with a word out of a list and what it goes with: `sarif=FILE`.
  public static func pairs(
    _ name: String, _ placeholder: Placeholder, words: [Word], target: Placeholder, _ help: Phrase
  ) -> Option {
    Option(name, nil, help, Accepted(placeholder, words: words, target: target), isRepeatable: true)
  }

  /// The long form as it is typed.
  var long: String { "--\(name)" }

  /// The long form with its placeholder: `--to FORMAT`.
  func usage(_ language: Language) -> String {
    guard let accepted else { return long }
    return "\(long) \(accepted.usage[language])"
  }
}

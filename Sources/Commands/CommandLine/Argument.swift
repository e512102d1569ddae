public import Description

/// An argument that is told by its place, not by a name: `PATH...`.
public struct Argument: Sendable {
  /// How many words an argument takes.
  public enum Count: Sendable {
    case one, optional, oneOrMore, any

    /// The least number of words.
    var least: Int {
      switch self {
      case .one, .oneOrMore: 1
      case .optional, .any: 0
      }
    }

    /// The greatest number of words.
    var most: Int {
      switch self {
      case .one, .optional: 1
      case .oneOrMore, .any: .max
      }
    }
  }

  /// What its words may be. Within one command the placeholders differ.
  public let accepted: Accepted
  /// How many words it takes.
  public let count: Count
  /// What it is, as a phrase without capital and full stop.
  public let help: Phrase

  /// An argument of a command.
  public init(
    _ placeholder: Placeholder, count: Count = .one, words: [Word] = [], suggested: [Word] = [],
    as scalar: (any Scalar.Type)? = nil, _ help: Phrase
  ) {
    accepted = Accepted(placeholder, words: words, scalar: scalar, suggested: suggested)
    self.count = count
    self.help = help
  }

  /// The argument in a usage line: `[PATH...]`.
  func usage(_ language: Language) -> String {
    let word = accepted.placeholder.text[language]
    return switch count {
    case .one: word
    case .optional: "[\(word)]"
    case .oneOrMore: "\(word)..."
    case .any: "[\(word)...]"
    }
  }
}

public import Description

/// What a typed value may be: free text, one of a closed list, or what a scalar type reads.
public struct Accepted: Sendable {
  /// What stands for the value in usage lines.
  public let placeholder: Placeholder
  /// The closed list; empty when there is none.
  public let words: [Word]
  /// The type that must be able to read the value; nil for free text.
  public let scalar: (any Scalar.Type)?
  /// Words that a shell offers, among others that are accepted.
  public let suggested: [Word]
  /// What follows one of the words and `=`, as in `sarif=FILE`; nil when a word is all.
  public let target: Placeholder?

  /// Describes a value; an enumeration as `scalar` gives the closed list by itself.
  public init(
    _ placeholder: Placeholder, words: [Word] = [], scalar: (any Scalar.Type)? = nil, target: Placeholder? = nil,
    suggested: [Word] = []
  ) {
    self.placeholder = placeholder
    self.scalar = scalar
    self.target = target
    self.suggested = suggested
    if words.isEmpty, case .enumeration(let texts) = scalar?.form {
      self.words = texts.map { Word($0) }
    } else {
      self.words = words
    }
  }

  /// What stands for the value in usage lines: `FORMAT=FILE`.
  var usage: Phrase {
    guard let target else { return placeholder.text }
    return placeholder.text + Phrase(nl: "=", en: "=") + target.text
  }

  /// What is wrong with a value, given what the user knows the option or argument by; nil when nothing is.
  func refusal(of value: String, for subject: Phrase) -> UsageError? {
    let word = target == nil ? value : String(value.prefix { $0 != "=" })
    if !words.isEmpty, !words.contains(where: { $0.text == word }) {
      return .notAChoice(subject: subject, value: word, words: words.map(\.text))
    }
    if let target, value.count < word.count + 2 {
      return .missingTarget(subject: subject, word: word, target)
    }
    if let scalar, scalar.init(wire: value) == nil {
      return .unacceptable(subject: subject, value: value, accepts: scalar.accepts)
    }
    return nil
  }
}

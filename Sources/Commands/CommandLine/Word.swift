public import Description

/// One word of a closed list that a user chooses from.
public struct Word: Sendable, ExpressibleByStringLiteral {
  /// The word as it is typed.
  public let text: String
  /// What choosing it means; nil when the word says it.
  public let meaning: Phrase?

  /// A word with its meaning.
  public init(_ text: String, _ meaning: Phrase? = nil) {
    self.text = text
    self.meaning = meaning
  }

  /// A word that says what it means.
  public init(stringLiteral text: String) { self.init(text) }
}

/// A language that `fim` speaks to its users.
public enum Language: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

/// A text for users in Dutch and in English.
public struct Phrase: Sendable, Hashable {
  /// The Dutch text.
  public let nl: String
  /// The English text.
  public let en: String

  /// A text in both languages.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .dutch: nl
    case .english: en
    }
  }

  /// Phrases with commas between them.
  public static func list(_ parts: Phrase...) -> Phrase { list(parts) }

  /// Texts with a comma between them.
  public static func list(_ parts: [Phrase]) -> Phrase {
    Phrase(nl: parts.map(\.nl).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
  }

  /// Both texts, one after the other.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(nl: left.nl + right.nl, en: left.en + right.en)
  }
}

public import Description

/// A remark that stands apart from the running text, with the word that says what kind it is.
public struct Note: Sendable, Hashable {
  /// What kind of remark it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Good to know.
    case info
    /// Something to act on.
    case warning
    /// A choice of this project or of the profile in force (*afspraak*); never law.
    case convention

    /// The word that stands before the text, so that the kind does not depend on a colour.
    public var word: Phrase {
      switch self {
      case .info: Phrase(nl: "Ter informatie", en: "Note")
      case .warning: Phrase(nl: "Let op", en: "Warning")
      case .convention: Phrase(nl: "Afspraak", en: "Convention")
      }
    }
  }

  /// What kind of remark it is.
  public var kind: Kind
  /// The remark.
  public var text: Phrase

  /// A remark.
  public init(_ kind: Kind, _ text: Phrase) {
    self.kind = kind
    self.text = text
  }
}

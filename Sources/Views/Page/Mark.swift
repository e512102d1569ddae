public import Description

/// How far something is covered. It has a letter and a word, so that nothing is said by colour alone.
public enum Mark: Sendable, Hashable {
  /// Fully covered (*volledig*).
  case full
  /// Partly covered (*deels*), with the share in percent when it is known.
  case partial(share: Int? = nil)
  /// Not covered (*open*).
  case open

  /// The word, without the share.
  public var word: Phrase {
    switch self {
    case .full: Phrase(nl: "volledig", en: "full")
    case .partial: Phrase(nl: "deels", en: "partial")
    case .open: Phrase(nl: "open", en: "open")
    }
  }

  /// One character that stands for the word where there is little room; a legend explains it.
  public var letter: Phrase {
    switch self {
    case .full: Phrase(nl: "V", en: "F")
    case .partial: Phrase(nl: "D", en: "P")
    case .open: Phrase(nl: "-", en: "-")
    }
  }

  /// The share in percent, when there is one to tell.
  public var share: Int? { if case .partial(let share) = self { share } else { nil } }
}

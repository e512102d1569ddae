public import Description

/// Something that a user may choose for a format, as an option on the command line: `--rio-generation 2022`.
public struct FormatSetting: Sendable {
  /// One of the words to choose from.
  public struct Choice: Sendable {
    /// The word to give.
    public let word: String
    /// What it chooses.
    public let meaning: Phrase

    init(_ word: String, _ meaning: Phrase) {
      self.word = word
      self.meaning = meaning
    }
  }

  /// When a choice matters.
  public enum Use: Sendable {
    /// When messages are checked.
    case checking
    /// When a curriculum is written in the format.
    case exporting
  }

  /// The name of the option, without dashes, and of the value in `Settings`.
  public let name: String
  /// What stands for the value in help, in capitals.
  public let placeholder: Phrase
  /// The type that reads the value; nil for any text.
  public let scalar: (any Scalar.Type)?
  /// The words to choose from; empty for any text.
  public let choices: [Choice]
  /// The word that is taken when nothing is chosen.
  public let standard: String?
  /// Whether the value is the path of a file, whose bytes are what matters.
  public let isFile: Bool
  /// When it matters.
  public let uses: Set<Use>
  /// What it does, as a phrase without capital and full stop.
  public let help: Phrase

  init(
    _ name: String, _ placeholder: Phrase, as scalar: (any Scalar.Type)? = nil, choices: [Choice] = [],
    standard: String? = nil, isFile: Bool = false,
    for uses: Set<Use> = [.checking], _ help: Phrase
  ) {
    self.name = name
    self.isFile = isFile
    self.scalar = scalar
    self.uses = uses
    self.placeholder = placeholder
    self.choices = choices
    self.standard = standard
    self.help = help
  }
}

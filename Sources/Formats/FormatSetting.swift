public import Description

/// Something that a user may choose for a format, as an option on the command line: `--rio-generation 2022`.
public struct FormatSetting: Sendable {
  /// One of the words to choose from.
  public struct Choice: Sendable {
    public let word: String
    public let meaning: Phrase

    public init(_ word: String, _ meaning: Phrase) {
      self.word = word
      self.meaning = meaning
    }
  }

  /// The name of the option, without dashes, and of the value in `Settings`.
  public let name: String
  /// What stands for the value in help, in capitals.
  public let placeholder: Phrase
  /// The words to choose from; empty for any text.
  public let choices: [Choice]
  /// The word that is taken when nothing is chosen.
  public let standard: String?
  /// What it does, as a phrase without capital and full stop.
  public let help: Phrase

  public init(_ name: String, _ placeholder: Phrase, choices: [Choice] = [], standard: String? = nil, _ help: Phrase) {
    self.name = name
    self.placeholder = placeholder
    self.choices = choices
    self.standard = standard
    self.help = help
  }
}

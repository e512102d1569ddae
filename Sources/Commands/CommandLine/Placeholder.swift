public import Description

/// The word in capitals that stands for a value in usage lines: `PATH`, `FORMAT`.
public struct Placeholder: Sendable, Hashable {
  /// The word in both languages.
  public let text: Phrase

  /// Whether the value is the path of a file or folder, which a shell can complete.
  public let isPath: Bool

  /// A placeholder by its words.
  public init(nl: String, en: String, isPath: Bool = false) {
    text = Phrase(nl: nl, en: en)
    self.isPath = isPath
  }

  /// A file or a folder.
  public static let path = Placeholder(nl: "PAD", en: "PATH", isPath: true)
  /// A file.
  public static let file = Placeholder(nl: "BESTAND", en: "FILE", isPath: true)
  /// A folder.
  public static let folder = Placeholder(nl: "MAP", en: "FOLDER", isPath: true)
  /// The name of a file format.
  public static let format = Placeholder(nl: "FORMAAT", en: "FORMAT")
  /// A calendar day.
  public static let day = Placeholder(nl: "DATUM", en: "DATE")
  /// A number of things.
  public static let number = Placeholder(nl: "AANTAL", en: "NUMBER")
  /// The name of a command.
  public static let command = Placeholder(nl: "COMMANDO", en: "COMMAND")
  /// A language of this tool.
  public static let language = Placeholder(nl: "TAAL", en: "LANGUAGE")
}

import Description

/// The options that every command takes, before or after its name.
enum GlobalOptions {
  static let help = Option.flag("help", short: "h", Phrase(nl: "laat deze uitleg zien", en: "show this help"))
  static let version = Option.flag("version", Phrase(nl: "laat de versie van fim zien", en: "show the version of fim"))
  static let language = Option.value(
    "language", .language, words: [Word("nl"), Word("en")],
    Phrase(
      nl: "de taal van meldingen en teksten; anders beslist de omgeving",
      en: "the language of messages and texts; else the environment decides"))
  static let color = Option.flag(
    "color", Phrase(nl: "gebruik kleur, ook buiten een terminal", en: "use colour, outside a terminal too"))
  static let noColor = Option.flag("no-color", Phrase(nl: "gebruik geen kleur", en: "use no colour"))
  static let quiet = Option.flag(
    "quiet", short: "q", Phrase(nl: "laat voortgang en samenvatting weg", en: "leave out progress and summary"))

  /// All of them, in the order of the help page.
  static let all = [help, version, language, color, noColor, quiet]
}

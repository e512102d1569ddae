public import Description

/// A variable of the environment that the tool listens to; it reads no others.
public enum EnvironmentVariable: String, Sendable, CaseIterable {
  case toolLanguage = "FIM_LANGUAGE"
  case allLocale = "LC_ALL"
  case messageLocale = "LC_MESSAGES"
  case locale = "LANG"
  case noColor = "NO_COLOR"
  case forceColor = "FORCE_COLOR"
  case terminal = "TERM"
  case columns = "COLUMNS"

  /// What it does, as a phrase without capital and full stop.
  public var meaning: Phrase {
    switch self {
    case .toolLanguage: Phrase(nl: "de taal, als --language er niet staat", en: "the language without --language")
    case .allLocale, .messageLocale, .locale:
      Phrase(
        nl: "de taal daarna, in deze volgorde: nl... is Nederlands, de rest Engels",
        en: "the language after that, in this order: nl... is Dutch, all else English")
    case .noColor: Phrase(nl: "geen kleur, wat er verder ook staat", en: "no colour, whatever else is said")
    case .forceColor:
      Phrase(nl: "kleur, ook als de uitvoer geen terminal is", en: "colour, on what is no terminal too")
    case .terminal:
      Phrase(nl: "bij dumb geen kleur, tenzij gevraagd", en: "when it is dumb no colour, unless asked for")
    case .columns: Phrase(nl: "de breedte van tekst", en: "the width of text")
    }
  }
}

import Description

/// Mistakes in JSON, in words.
enum JSONProblem {
  private static func syntax(_ offset: Int, nl: String, en: String, found: String? = nil) -> Problem {
    Problem(.syntax, offset: offset, message: Phrase(nl: nl, en: en), found: found)
  }

  private static func shown(_ byte: UInt8) -> String {
    byte < 0x20 || byte >= 0x7F ? "0x" + String(byte, radix: 16, uppercase: true) : String(UnicodeScalar(byte))
  }

  static func emptyDocument(at offset: Int) -> Problem {
    syntax(
      offset, nl: "Het bestand is leeg. Zet er één JSON-object in, of verwijder het bestand.",
      en: "The file is empty. Put one JSON object in it, or delete the file.")
  }
  static func afterEnd(at offset: Int) -> Problem {
    syntax(
      offset, nl: "Na het einde van het JSON-object staat nog tekst. Verwijder wat erachter staat.",
      en: "There is text after the end of the JSON object. Remove what follows it.")
  }
  static func unfinished(openedAt: Int, at offset: Int) -> Problem {
    syntax(
      openedAt, nl: "Wat hier geopend wordt, wordt nergens gesloten. Zet de sluitende haak erbij.",
      en: "What is opened here is never closed. Add the closing bracket.")
  }
  static func trailingComma(at offset: Int) -> Problem {
    var problem = syntax(
      offset, nl: "Na het laatste onderdeel staat een komma. Haal deze komma weg.",
      en: "There is a comma after the last item. Remove this comma.", found: ",")
    problem.fix = .cut(1)
    return problem
  }
  static func missingComma(at offset: Int) -> Problem {
    syntax(
      offset, nl: "Tussen dit onderdeel en het vorige ontbreekt een komma. Zet er een komma tussen.",
      en: "A comma is missing between this item and the one before. Put a comma between them.")
  }
  static func unexpected(_ byte: UInt8, at offset: Int, closing: UInt8) -> Problem {
    let found = shown(byte)
    let end = shown(closing)
    return syntax(
      offset, nl: "Hier staat \u{201C}\(found)\u{201D}; verwacht wordt een komma of \u{201C}\(end)\u{201D}.",
      en: "Here is \u{201C}\(found)\u{201D}; expected is a comma or \u{201C}\(end)\u{201D}.", found: found)
  }
  static func noMemberName(at offset: Int) -> Problem {
    syntax(
      offset, nl: "Hier hoort de naam van een veld, tussen dubbele aanhalingstekens.",
      en: "The name of a field belongs here, between double quotes.")
  }
  /// What people and word processors write that JSON does not know.
  enum Stranger {
    case comment, singleQuote, curlyQuote, decimalComma

    var message: Phrase {
      switch self {
      case .comment:
        Phrase(
          nl: "Hier begint commentaar, en JSON kent geen commentaar. Haal het weg.",
          en: "A comment starts here, and JSON knows no comments. Remove it.")
      case .singleQuote:
        Phrase(
          nl:
            "Hier staat een enkel aanhalingsteken ('). Zet namen en tekst tussen dubbele rechte aanhalingstekens (\").",
          en: "Here is a single quote ('). Put names and text between double straight quotes (\").")
      case .curlyQuote:
        Phrase(
          nl:
            "Hier staat een krom aanhalingsteken, zoals Word het maakt. Vervang alle kromme aanhalingstekens door rechte "
            + "(\"), en bewerk dit bestand in een programma voor platte tekst.",
          en:
            "Here is a curly quote, as word processors make it. Replace all curly quotes by straight ones (\"), and edit "
            + "this file in a program for plain text.")
      case .decimalComma:
        Phrase(
          nl:
            "Na de komma hoort de naam van een veld, tussen dubbele aanhalingstekens. Is dit een getal met decimalen, "
            + "schrijf dan een punt: 1.5.",
          en:
            "After the comma the name of a field belongs, between double quotes. If this is a number with decimals, write "
            + "a point: 1.5.")
      }
    }
  }

  static func strange(_ stranger: Stranger, at offset: Int) -> Problem {
    Problem(.syntax, offset: offset, message: stranger.message)
  }
  static func longName(at offset: Int) -> Problem {
    Problem(
      .tooLarge, offset: offset,
      message: Phrase(
        nl: "Deze veldnaam is langer dan \(Limits.nameBytes) bytes. Controleer of er een aanhalingsteken ontbreekt.",
        en: "This field name is longer than \(Limits.nameBytes) bytes. Check whether a quote is missing."))
  }
  static func missingColon(at offset: Int) -> Problem {
    syntax(
      offset, nl: "Na de naam van een veld hoort een dubbele punt.", en: "A colon belongs after the name of a field.")
  }
  static func tooDeep(at offset: Int) -> Problem {
    Problem(
      .tooDeep, offset: offset,
      message: Phrase(
        nl: "Hier zijn meer dan \(Limits.depth) haken in elkaar geopend; dieper wordt niet gelezen.",
        en: "More than \(Limits.depth) brackets are open inside each other here; nothing deeper is read."))
  }
  static func unknownWord(_ word: String, at offset: Int) -> Problem {
    syntax(
      offset,
      nl: "\u{201C}\(word)\u{201D} is geen JSON-waarde. Zet tekst tussen dubbele aanhalingstekens; "
        + "true en false schrijft u met kleine letters.",
      en: "\u{201C}\(word)\u{201D} is no JSON value. Put text between double quotes; "
        + "write true and false in small letters.", found: word)
  }
  static func noValue(_ byte: UInt8, at offset: Int) -> Problem {
    let found = shown(byte)
    return syntax(
      offset,
      nl: "Hier staat \u{201C}\(found)\u{201D}; verwacht wordt een waarde (tekst tussen dubbele aanhalingstekens, "
        + "een getal, true, false, een lijst of een object).",
      en: "Here is \u{201C}\(found)\u{201D}; expected is a value (text between double quotes, a number, true, false, "
        + "a list or an object).", found: found)
  }
  static func badNumber(_ text: String, at offset: Int) -> Problem {
    syntax(
      offset,
      nl:
        "\u{201C}\(text)\u{201D} is geen getal in JSON: geen nul vooraan, een punt voor decimalen, geen andere tekens.",
      en: "\u{201C}\(text)\u{201D} is no number in JSON: no leading zero, a point before decimals, no other signs.",
      found: text)
  }
  static func unfinishedString(at offset: Int) -> Problem {
    syntax(
      offset, nl: "De tekst die hier begint, heeft geen sluitend aanhalingsteken.",
      en: "The text that starts here has no closing quote.")
  }
  static func lineBreakInString(at offset: Int, openedAt: Int) -> Problem {
    syntax(
      openedAt,
      nl: "De tekst die hier begint, is aan het eind van de regel niet gesloten. "
        + "Zet er een aanhalingsteken achter; schrijf een regeleinde in tekst als \\n.",
      en: "The text that starts here is not closed at the end of the line. "
        + "Put a quote behind it; write a line break inside text as \\n.")
  }
  static func controlCharacter(_ byte: UInt8, at offset: Int) -> Problem {
    let found = shown(byte)
    return Problem(
      .control, offset: offset,
      message: Phrase(
        nl: "In deze tekst staat een besturingsteken (\(found)). Verwijder het; schrijf een tab als \\t.",
        en: "There is a control character (\(found)) in this text. Remove it; write a tab as \\t."), found: found)
  }
  static func badEscape(at offset: Int) -> Problem {
    syntax(
      offset,
      nl: "Na een backslash mag alleen een van \" \\ / b f n r t staan, of u met vier hexadecimale cijfers.",
      en: "After a backslash only one of \" \\ / b f n r t may stand, or u with four hexadecimal digits.")
  }
  static func loneSurrogate(at offset: Int) -> Problem {
    syntax(
      offset, nl: "Deze \\u-code is de helft van een teken; de andere helft ontbreekt.",
      en: "This \\u code is half of a character; the other half is missing.")
  }
}

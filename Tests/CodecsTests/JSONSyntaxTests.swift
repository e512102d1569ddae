import Codecs
import Description
import Testing

/// What is JSON (RFC 8259) and what is not, and where each mistake stands. `‸` stands before each place.
@Suite struct JSONSyntaxTests {
  static let accepted = [
    "[]", "{}", "[ ]", "{ }", " [] ", "\t\r\n[\t\r\n]\t\r\n", "[[]]", "[{}]", #"{"":0}"#, #"{"a":{"b":{"c":[]}}}"#,
    // A value of any kind may stand alone.
    "0", "-0", "true", "false", "null", "\"\"", "\"a\"", " 1 ",
    // Numbers.
    "[0]", "[-0]", "[1]", "[-1]", "[0.0]", "[-0.0]", "[1.5]", "[1e2]", "[1E2]", "[1e+2]", "[1e-2]", "[0e1]", "[0E+0]",
    "[1.0e1]", "[123456789012345678901234567890]", "[1e400]", "[-1e-400]", "[0.1234567890123456789]",
    // Strings.
    #"["\"\\\/\b\f\n\r\t"]"#, #"["\u0041\u00e9\u20AC"]"#, #"["\uD83D\uDE00"]"#, #"["\u0000"]"#, #"["\uFFFE\uFFFF"]"#,
    "[\"\u{7F}\"]", "[\"\u{2028}\u{2029}\"]", "[\"é ë 漢 😀\"]", "[\"\u{FEFF}\"]", "[\"'\"]", "[\"// /* # */\"]",
    "[\"\u{10FFFF}\"]", "[\"\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\"]",
    // The parser lets doubled names pass; the reader sees them.
    #"{"a":1,"a":2}"#, #"{"id":1,"\u0069d":2}"#,
    "\u{FEFF}{}", "\u{FEFF} []",
  ]

  static let rejected = [
    // Nothing at all.
    "‸", "   ‸", "\n\n ‸", "\u{FEFF}‸",
    // Commas.
    "[1‸,]", "[1,2‸,]", "[1 ‸, ]", "[1‸,\n]", #"{"a":1‸,}"#, #"{"a":1 ‸,\#n}"#, "[‸,1]", "[‸,]", "[1,‸,2]", "[1,‸,]",
    "{‸,}", #"{"a":1,‸,"b":2}"#, "[1 ‸2]", "[1\n‸2]", #"["a" ‸"b"]"#, "[[] ‸[]]", "[{} ‸{}]", #"{"a":1 ‸"b":2}"#,
    #"{"a":1 ‸"b":2 ‸"c":3}"#, "[1‸;2]", "[1‸:2]",
    // Colons and names.
    #"{"a" ‸1}"#, #"{"a"‸}"#, #"{"a"‸,1}"#, #"{"a":‸}"#, #"{"a":‸:1}"#, "{‸a:1}", "{‸'a':1}", "{‸1:1}", "{‸null:1}",
    "{‸[]:1}", "{‸:1}", #"{"a":1,‸b:2}"#, #"{"a" ‸= 1}"#,
    // Closing.
    "‸[", "‸{", "‸[1", "‸[1,", "‸[1,\n", #"‸{"a":1"#, #"‸{"a":"#, #"‸{"a":1,"#, #"{"a"‸"#, "[‸[",
    "[‸[]".replacing("[‸[]", with: "‸[[]"),
    "[1‸}", #"{"a":1‸]"#, "‸]", "‸}", "[]‸]", "{}‸}", "{}‸{}", "[]‸,", "[] ‸x", "1 ‸2", "{} ‸// einde", "\"a\"‸\"b\"",
    "[]‸\u{0}",
    // Words.
    "[‸tru]", "[‸True]", "[‸FALSE]", "[‸nul]", "[‸None]", "[‸NaN]", "[‸Infinity]", "[‸undefined]", "[‸truefalse]",
    "‸abc", "[‸a]", "[‸'a']", "[‸`a`]", "[‸é]", "[‸\u{A0}1]", "[‸\u{FEFF}1]", "[‸*]", "[‸\\n]", "[‸<!--]",
    // Comments are no JSON.
    "‸// a\n{}", "‸/* a */ {}", "‸# a\n{}", "[1 ‸// een\n]", "[1, ‸/* twee */ 2]",
    // White space is space, tab, LF and CR alone.
    "[1‸\u{0C}]", "[1‸\u{0B}]", "[1‸\u{85}]", "[1‸\u{2003}]",
    // Numbers.
    "[‸01]", "[‸-01]", "[‸00]", "[‸1.]", "[‸-1.]", "[‸1.e1]", "[‸.5]", "[‸-.5]", "[‸+1]", "[‸1e]", "[‸1e+]", "[‸1E-]",
    "[‸1eE2]",
    "[‸0x1F]", "[‸1_000]", "[‸1.2.3]", "[‸1a]", "[‸-]", "[‸--1]", "[‸-a]", "[‸-Infinity]", "[‸-NaN]", "[‸1+2]",
    "[‸1-2]",
    "[‸1e1.5]", "[‸2026-08-01]",
    // Strings.
    "[‸\"a", "[‸\"", "[‸\"a]", #"[‸"a\"]"#, #"[‸"a\"#, "[‸\"a\nb\"]", "[‸\"a\rb\"]", "[‸\"a\r\nb\"]", #"{‸"a"#,
    #"["‸\x"]"#, #"["‸\'"]"#, #"["‸\U0041"]"#, #"["‸\0"]"#, #"["‸\ "]"#, "[\"‸\\é\"]", #"["‸\u"]"#, #"["‸\u12"]"#,
    #"["‸\u12G4"]"#,
    #"["‸\u 041"]"#, #"["‸\uD800"]"#, #"["‸\uDC00"]"#, #"["‸\uDE00‸\uD83D"]"#, #"["‸\uD800a"]"#,
    #"["‸\uD800\n"]"#, #"["‸\uD800\u0041"]"#, #"["‸\uD800‸\uD800"]"#, #"["‸\uD83D‸\uDE0"]"#,
    // Places count Unicode scalars: é is one, and so is an emoji.
    "{\"é😀\": ‸01}", "[\"é😀\" ‸1]", "[\"e\u{301}\" ‸1]", "\u{FEFF}[‸01]", "[\r\n  ‸01\r\n]", "[\r  ‸01]", "[\n\n‸01]",
    // Everything that leaves no doubt about what follows is told at once.
    #"{"a": ‸01, "b": ‸tru, "c": "‸\x‸\uD800", "d": [1‸,], "e": [1 ‸2], "f": 1‸,}"#,
    "[‸01,\n‸NaN,\n‸1.\n‸2‸,]",
  ]

  @Test func tellsRightFromWrong() {
    for text in Self.accepted {
      #expect(Probe.syntax(Array(text.utf8), .json).map(\.message.en) == [], "\(text)")
    }
    #expect(Self.rejected.count > 130)
    for text in Self.rejected {
      let marked = Marked(text)
      // What stands behind the text in memory is never looked at: a file that was read before may have left it there.
      for tail in ["", "1]", "{\"x\": [1", "\"]", "0041\"]", "\\"] {
        let found = Probe.short(Probe.syntax(marked.bytes, .json, before: Array(tail.utf8)), in: marked.bytes)
        #expect(found == marked.places.map { $0 + " syntax" }, "\(text) before \(tail)")
      }
    }
  }

  static let controls: [[[UInt8]]] = [
    [utf8("[\"a‸"), [0x09], utf8("b\"]")], [utf8("[\"‸"), [0x00], utf8("\"]")], [utf8("{\"‸"), [0x1F], utf8("\":1}")],
    [utf8("[\"‸"), [0x01], utf8("‸"), [0x02], utf8("\"]")],
  ]

  /// Each kind of bytes that are no UTF-8 (RFC 3629, section 3), in a value and in a name.
  static let encodings: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0xAF],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80],
    [0xFE], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x28], [0xE2, 0x28, 0xA1], [0xE9],
  ]

  @Test func refusesControlCharactersAndOtherEncodings() {
    for parts in Self.controls {
      let marked = Marked(parts)
      let found = Probe.short(Probe.syntax(marked.bytes, .json), in: marked.bytes)
      #expect(found == marked.places.map { $0 + " control" }, "\(parts)")
    }
    for bytes in Self.encodings {
      for (before, behind) in [("[\"é‸", "\"]"), ("{\"‸", "\": 1}"), ("[\"‸", "")] {
        let marked = Marked([Self.utf8(before), bytes, Self.utf8(behind)])
        let found = Probe.short(Probe.syntax(marked.bytes, .json, before: [0x80, 0x80, 0x80]), in: marked.bytes)
        #expect(found == marked.places.map { $0 + " encoding" }, "\(bytes) in \(before)")
      }
    }
    let others: [[UInt8]] = [
      [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], [0xFE, 0xFF, 0, 0x7B, 0, 0x7D], [0x7B, 0, 0x7D, 0], [0, 0x7B, 0, 0x7D],
      [0xFF, 0xFE, 0, 0],
    ]
    for bytes in others {
      let problems = Probe.syntax(bytes, .json)
      #expect(Probe.short(problems, in: bytes) == ["1:1 encoding"], "\(bytes)")
      #expect(problems.first?.found == "UTF-16")
    }
  }

  private static func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func keepsWithinItsLimits() {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
    }
    func objects(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "{\"a\":", count: levels) + "1" + String(repeating: "}", count: levels)).utf8)
    }
    func named(_ name: String) -> [UInt8] { Array("{\"\(name)\": 1}".utf8) }
    let rows: [(bytes: [UInt8], findings: [String])] = [
      (nested(512), []), (nested(513), ["1:513 tooDeep"]), (nested(100_000), ["1:513 tooDeep"]),
      (Array(String(repeating: "[", count: 100_000).utf8), ["1:513 tooDeep"]),
      (objects(512), []), (objects(100_000), ["1:2561 tooDeep"]),
      (named(String(repeating: "n", count: 1_000)), []),
      (named(String(repeating: "n", count: 1_001)), ["1:2 tooLarge"]),
      (named(String(repeating: "n", count: 70_000)), ["1:2 tooLarge"]),
      (named(String(repeating: "\\u006e", count: 1_000)), []),
      (named(String(repeating: "\\u006e", count: 66_000)), ["1:2 tooLarge"]),
      // A thousand findings are enough; a last one says that there are more.
      (Array(("[" + String(repeating: "01,", count: 5_000) + "1]").utf8), (0...1_000).map { "1:\(2 + 3 * $0) syntax" }),
    ]
    for row in rows {
      let found = Probe.short(Probe.syntax(row.bytes, .json), in: row.bytes)
      #expect(found == row.findings, "\(row.bytes.prefix(20)) \(row.bytes.count)")
    }
  }

  static let sentences: [(text: String, nl: String, en: String)] = [
    (
      "[1,]", "Na het laatste onderdeel staat een komma. Haal deze komma weg.",
      "There is a comma after the last item. Remove this comma."
    ),
    (
      "[1 2]", "Tussen dit onderdeel en het vorige ontbreekt een komma. Zet er een komma tussen.",
      "A comma is missing between this item and the one before. Put a comma between them."
    ),
    (
      "[1;2]", "Hier staat “;”; verwacht wordt een komma of “]”.", "Here is “;”; expected is a comma or “]”."
    ),
    (
      "[007]", "“007” is geen getal in JSON: geen nul vooraan, een punt voor decimalen, geen andere tekens.",
      "“007” is no number in JSON: no leading zero, a point before decimals, no other signs."
    ),
    (
      "[True]",
      "“True” is geen JSON-waarde. Zet tekst tussen dubbele aanhalingstekens; true en false schrijft u met kleine letters.",
      "“True” is no JSON value. Put text between double quotes; write true and false in small letters."
    ),
    (
      "{\u{201C}a\u{201D}: 1}",
      "Hier staat een krom aanhalingsteken, zoals Word het maakt. Vervang alle kromme aanhalingstekens door rechte (\"), "
        + "en bewerk dit bestand in een programma voor platte tekst.",
      "Here is a curly quote, as word processors make it. Replace all curly quotes by straight ones (\"), and edit this "
        + "file in a program for plain text."
    ),
    (
      "{\"a\": 'b'}",
      "Hier staat een enkel aanhalingsteken ('). Zet namen en tekst tussen dubbele rechte aanhalingstekens (\").",
      "Here is a single quote ('). Put names and text between double straight quotes (\")."
    ),
    (
      "{\"a\": 1 // een\n}", "Hier begint commentaar, en JSON kent geen commentaar. Haal het weg.",
      "A comment starts here, and JSON knows no comments. Remove it."
    ),
    (
      "{/* een */ \"a\": 1}", "Hier begint commentaar, en JSON kent geen commentaar. Haal het weg.",
      "A comment starts here, and JSON knows no comments. Remove it."
    ),
    (
      "{\"a\": 320,5}",
      "Na de komma hoort de naam van een veld, tussen dubbele aanhalingstekens. Is dit een getal met decimalen, schrijf "
        + "dan een punt: 1.5.",
      "After the comma the name of a field belongs, between double quotes. If this is a number with decimals, write a "
        + "point: 1.5."
    ),
    (
      "{\"a\": \"b\", 5}", "Hier hoort de naam van een veld, tussen dubbele aanhalingstekens.",
      "The name of a field belongs here, between double quotes."
    ),
    (
      "{\"a\": [", "Wat hier geopend wordt, wordt nergens gesloten. Zet de sluitende haak erbij.",
      "What is opened here is never closed. Add the closing bracket."
    ),
    (
      "", "Het bestand is leeg. Zet er één JSON-object in, of verwijder het bestand.",
      "The file is empty. Put one JSON object in it, or delete the file."
    ),
    (
      "[\"\u{1}\"]", "In deze tekst staat een besturingsteken (0x1). Verwijder het; schrijf een tab als \\t.",
      "There is a control character (0x1) in this text. Remove it; write a tab as \\t."
    ),
  ]

  @Test func saysWhatIsWrongInBothLanguages() {
    for row in Self.sentences {
      let messages = Probe.syntax(Array(row.text.utf8), .json).map(\.message)
      #expect(messages == [Phrase(nl: row.nl, en: row.en)])
    }
  }

  static let foreign: [(byte: UInt8, nl: String, en: String)] = [
    (
      0xE9, "Hier staat een teken dat niet als UTF-8 is opgeslagen (byte 0xE9; in Windows-1252 is dat “é”).",
      "Here is a sign that was not saved as UTF-8 (byte 0xE9; in Windows-1252 that is “é”)."
    ),
    (
      0x92, "Hier staat een teken dat niet als UTF-8 is opgeslagen (byte 0x92; in Windows-1252 is dat ’).",
      "Here is a sign that was not saved as UTF-8 (byte 0x92; in Windows-1252 that is ’)."
    ),
    (0x81, "Byte 0x81 hoort hier niet in UTF-8.", "Byte 0x81 does not belong here in UTF-8."),
  ]

  @Test func saysWhichSignWindowsMeant() {
    for row in Self.foreign {
      let messages = Probe.syntax(Array("[\"caf".utf8) + [row.byte] + Array("\"]".utf8), .json).map(\.message)
      #expect(
        messages == [
          Phrase(
            nl: row.nl + " Sla het bestand opnieuw op met de codering UTF-8.",
            en: row.en + " Save the file again with the encoding UTF-8.")
        ])
    }
  }
}

import Codecs
import Description
import Testing

/// What a reader finds in texts that are JSON or XML, but not what was described. `‸` stands before each place.
@Suite struct ReaderTests {
  /// The members of a thing in JSON, and the short findings.
  static let json: [(members: String, kinds: [String])] = [
    (#""text": "t""#, []),
    (#""number": 3, "colour": "blauw", "level": 4, "sizes": [1, 9], "open": false, "parts": []"#, []),
    (#""text": "t", "part": {"name": "d", "fact": "f"}, "parts": [{"fact": "f", "name": "d"}]"#, []),
    // Unknown, doubled, missing.
    (#""text": "t", "titel": ‸"x""#, ["unknown"]), (#""text": "t", "colur": ‸"rood""#, ["unknown"]),
    (#""text": "t", "part": {"name": "d", "fact": "f", "x": ‸1}"#, ["unknown"]),
    (#""text": "t", "level": 1, "level": ‸2"#, ["duplicate"]),
    (#""text": "t", "level": 1, "l\u0065vel": ‸2"#, ["duplicate"]),
    (#""text": "t", "sizes": [1], "sizes": ‸[2]"#, ["duplicate"]),
    (#""text": "t", "part": ‸{"fact": "f"}"#, ["missing"]),
    // A misspelt name is not missing as well; two misspelt ones are two findings.
    (#""text": "t", "part": {"nam": ‸"d", "fact": "f"}"#, ["unknown"]), (#""txt": ‸"t""#, ["unknown"]),
    (#""numer": ‸3, "colur": ‸"rood""#, ["unknown", "unknown"]),
    // Kinds.
    (#""text": "t", "level": ‸"2""#, ["wrongKind"]), (#""text": "t", "level": ‸true"#, ["wrongKind"]),
    (#""text": "t", "level": ‸[2]"#, ["wrongKind"]), (#""text": "t", "level": ‸{"a": 2}"#, ["wrongKind"]),
    (#""text": "t", "level": ‸null"#, ["wrongKind"]), (#""text": "t", "sizes": ‸null"#, ["wrongKind"]),
    (#""text": "t", "sizes": ‸2"#, ["wrongKind"]),
    (#""text": "t", "sizes": [‸"2", ‸null, ‸[3]]"#, ["wrongKind", "wrongKind", "wrongKind"]),
    (#""text": "t", "part": ‸"d""#, ["wrongKind"]), (#""text": "t", "part": ‸[]"#, ["wrongKind"]),
    (#""text": "t", "parts": [‸1, ‸"a"]"#, ["wrongKind", "wrongKind"]),
    (#""text": "t", "open": ‸"true""#, ["wrongKind"]),
    (#""text": "t", "open": ‸0"#, ["wrongKind"]), (#""text": ‸7"#, ["wrongKind"]), (#""number": ‸"7""#, ["wrongKind"]),
    // Whole numbers by value.
    (#""number": 1.0"#, []), (#""number": 1e2"#, []), (#""number": -0"#, []), (#""number": 12.50e1"#, []),
    (#""number": 100E-2"#, []), (#""number": 2147483647"#, []), (#""number": -2147483648"#, []),
    (#""number": 0e64"#, []),
    (#""number": ‸1.5"#, ["wrongKind"]), (#""number": ‸1e-1"#, ["wrongKind"]),
    (#""number": ‸2147483648"#, ["wrongKind"]),
    (#""number": ‸1e10"#, ["wrongKind"]), (#""number": ‸1e400"#, ["wrongKind"]),
    (#""number": ‸1e99999999999999999999"#, ["wrongKind"]),
    (#""number": ‸1e-9223372036854775808"#, ["wrongKind"]),
    (#""number": ‸123456789012345678901234567890"#, ["wrongKind"]),
    // Values.
    (#""text": "t", "colour": ‸"paars""#, ["enumeration"]), (#""text": "t", "colour": ‸"Rood""#, ["enumeration"]),
    (#""text": "t", "colour": ‸"""#, ["empty"]), (#""text": ‸"""#, ["empty"]), (#""text": ‸"a\u0001""#, ["control"]),
    (#""text": ‸"a\r\nb""#, ["control"]), (#""text": "a\n\tb""#, []), (#""text": "t", "level": ‸5"#, ["range"]),
    (#""text": "t", "level": ‸0"#, ["range"]), (#""text": "t", "level": ‸-1"#, ["range"]),
    (#""text": "t", "sizes": [‸10, 1, ‸0]"#, ["range", "range"]),
    (#""text": "t", "sizes": ‸[1, 2, 3, 4]"#, ["tooMany"]), (#""text": ‸"\uFFFE""#, ["pattern"]),
    // Text in Unicode form C.
    (#""text": ‸"e\u0301""#, ["normalization"]), ("\"text\": ‸\"cafe\u{301}\"", ["normalization"]),
    (#""text": "é""#, []),
    // National facts and notes.
    (#""text": "t", "part": ‸{"name": "d"}"#, ["absentFact"]),
    (
      #""text": "t", "part": {"name": "d"}, "fieldNotes": [{"field": "part.fact", "state": "onbekend", "note": "n"}]"#,
      []
    ),
    (#""text": "t", "part": {"name": "d"}, "fieldNotes": [{"field": "part", "state": "afgeleid", "note": "n"}]"#, []),
    (
      #""text": "t", "parts": [{"name": "d"}, {"name": "e"}], "fieldNotes": [{"field": "parts.fact", "state": "onbekend", "note": "n"}]"#,
      []
    ),
    (
      #""text": "t", "parts": [{"name": "d"}, {"name": "e", "fact": "f"}], "fieldNotes": [‸{"field": "parts.fact", "state": "onbekend", "note": "n"}]"#,
      ["pointlessNote"]
    ),
    (#""text": "t", "fieldNotes": [‸{"field": "fact", "state": "onbekend", "note": "n"}]"#, ["pointlessNote"]),
    (#""text": "t", "fieldNotes": [{"field": "fact", "state": "fictief", "note": "n"}]"#, []),
    (#""text": "t", "fieldNotes": [‸{"field": "fcat", "state": "fictief", "note": "n"}]"#, ["pointlessNote"]),
    (
      #""text": "t", "fieldNotes": [{"field": "level", "state": "onbekend", "note": "n"}, ‸{"field": "part.nam", "state": "fictief", "note": "n"}]"#,
      ["pointlessNote"]
    ),
    (#""text": "t", "fieldNotes": [{"field": "level", "state": ‸"weet niet", "note": "n"}]"#, ["enumeration"]),
  ]

  @Test func findsWhatIsWrongInJSON() {
    for row in Self.json {
      let marked = Marked("{\"thing\": {\"id\": \"K0001\", \"title\": \"é\", \"fact\": \"😀\", \(row.members)}}")
      check(marked, row.kinds, .json)
    }
    let whole: [(text: String, kinds: [String])] = [
      ("‸{}", ["undecided"]), ("‸[]", ["wrongKind"]), ("‸1", ["wrongKind"]), ("‸null", ["wrongKind"]),
      ("‸\"thing\"", ["wrongKind"]),
      (#"{"thnig": ‸{}}"#, ["unknown"]), (#"{"iets": ‸1}"#, ["unknown"]), (#"{"thing": ‸1}"#, ["wrongKind"]),
      (#"{"$schema": "fim.schema.json", "part": {"name": "d", "fact": "f"}}"#, []),
      (#"{"$schema": 1, "part": {"name": "d", "fact": "f", "$schema": ‸1}}"#, ["unknown"]),
      (
        #"‸{"part": {"name": "d", "fact": "f"}, "thing": {"id": "K0001", "title": "a", "fact": "f", "number": 1}}"#,
        ["ambiguous"]
      ),
      (#"{"thing": ‸{}}"#, ["absentFact", "missing", "missing", "undecided"]),
      (#"{"thing": {"id": ‸4, "title": "a", "fact": "f", "number": 1}}"#, ["numberForCode"]),
      (#"{"thing": {"id": ‸"K1", "title": ‸" a", "fact": "f", "number": 1}}"#, ["pattern", "pattern"]),
      (#"{"thing": {"id": "K0001", "title": "a", "fact": ‸null, "number": 1}}"#, ["wrongKind"]),
      (#"{"thing": {"id": "K0001", "title": "a", "fcat": ‸"f", "number": 1}}"#, ["unknown"]),
      // Every one of several mistakes.
      (
        "{\"thing\": {\n\"id\": ‸\"k\",\n\"title\": ‸\"\",\n\"fact\": \"f\",\n\"level\": ‸7,\n\"colour\": ‸\"roood\",\n\"text\": ‸[],\n\"x\": ‸0\n}}",
        ["pattern", "empty", "range", "enumeration", "wrongKind", "unknown"]
      ),
    ]
    for row in whole { check(Marked(row.text), row.kinds, .json) }
  }

  @Test func countsItems() {
    let rows: [(text: String, kinds: [String])] = [
      (#"{"names": ["a", "b"]}"#, []), (#"{"names": ‸["a"]}"#, ["tooFew"]),
      (#"{"names": ‸["a", "b", "c", "d"]}"#, ["tooMany"]),
      (#"{"names": ‸"a"}"#, ["wrongKind"]), (#"{"names": ‸[]}"#, ["missing"]), ("‸{}", ["missing"]),
    ]
    for row in rows {
      let marked = Marked(row.text)
      let problems = Probe.read(Pair.self, marked.bytes, .json).problems
      #expect(
        Probe.short(problems, in: marked.bytes) == zip(marked.places, row.kinds).map { "\($0) \($1)" }, "\(row.text)")
    }
    let message = Probe.read(Pair.self, Array(#"{"names": ["a"]}"#.utf8), .json).problems.first?.message
    #expect(
      message
        == Phrase(
          nl: "De lijst “names” (Namen) heeft 1 onderdeel; ten minste 2 zijn nodig. Voeg toe wat ontbreekt.",
          en: "The list “names” (Names) has 1 item; at least 2 are needed. Add what is missing."))
    let element = Probe.read(Pair.self, Array("<pair/>".utf8), .xml).problems.first?.message
    #expect(
      element
        == Phrase(
          nl: "Het element <name> (Namen) staat hier 0 keer; ten minste 2 zijn nodig. Voeg toe wat ontbreekt.",
          en: "The element <name> (Names) is here 0 times; at least 2 are needed. Add what is missing."))
  }

  private func check(_ marked: Marked, _ kinds: [String], _ syntax: Syntax) {
    let text = String(decoding: marked.bytes, as: UTF8.self)
    let result = Probe.read(Root.self, marked.bytes, syntax)
    // Several findings may stand at one sign.
    let places = marked.places.count == 1 ? kinds.map { _ in marked.places[0] } : marked.places
    #expect(
      Probe.short(result.problems, in: marked.bytes).sorted() == zip(places, kinds).map { "\($0) \($1)" }.sorted(),
      "\(text)")
    let isBroken = result.problems.contains { $0.stage < .advice }
    #expect((result.value == nil) == isBroken, "\(text)")
    for problem in result.problems {
      #expect(!problem.message.nl.isEmpty && problem.message.nl != problem.message.en, "\(text)")
    }
  }

  @Test func readsValues() throws {
    func number(_ text: String) -> Thing.Answer? {
      Probe.read(
        Root.self,
        Array("{\"thing\": {\"id\": \"K0001\", \"title\": \"a\", \"fact\": \"f\", \"number\": \(text)}}".utf8), .json
      )
      .value?.thing?.answer
    }
    for (text, value) in [
      ("1.0", 1), ("1e2", 100), ("-0", 0), ("-0.0", 0), ("12.50e1", 125), ("100E-2", 1), ("-2E0", -2),
    ] {
      #expect(number(text) == .number(value), "\(text)")
    }
    let composed = Probe.read(
      Root.self, Array("{\"part\": {\"name\": \"cafe\\u0301 \\uD83D\\uDE00 \\\"\\/\\\\\", \"fact\": \"f\"}}".utf8),
      .json)
    let name = try #require(composed.value?.part?.name.text)
    #expect(Array(name.unicodeScalars) == Array("caf\u{E9} 😀 \"/\\".unicodeScalars))
  }

  static let sentences: [(text: String, nl: String, en: String)] = [
    (
      #"{"part": {"nmae": "d", "fact": "f"}}"#, "Het veld “nmae” bestaat hier niet. Bedoelde u “name”?",
      "The field “nmae” does not exist here. Did you mean “name”?"
    ),
    (
      #"{"part": {"name": "d", "fcat": "f"}}"#, "Het veld “fcat” bestaat hier niet. Bedoelde u “fact”?",
      "The field “fcat” does not exist here. Did you mean “fact”?"
    ),
    (
      #"{"part": {"name": "d", "fact": "f", "grootte": 1}}"#,
      "Het veld “grootte” bestaat hier niet. Haal het weg, of gebruik een veld dat hier kan: “name”, “fact”.",
      "The field “grootte” does not exist here. Remove it, or use a field that can stand here: “name”, “fact”."
    ),
    (
      #"<part kleur="rood"><name>d</name><fact>f</fact></part>"#,
      "Het attribuut “kleur” bestaat hier niet. Haal het weg.",
      "The attribute “kleur” does not exist here. Remove it."
    ),
    (
      #"<part xmlns="urn:x"><name>d</name><fact>f</fact></part>"#,
      "<part> kan hier niet in de namespace “urn:x”. Verbeter of verwijder die namespace (xmlns).",
      "<part> cannot be here in the namespace “urn:x”. Correct or remove that namespace (xmlns)."
    ),
    (
      #"<part><name>d</name><fact>f</fact><a:colour xmlns:a="urn:x"/></part>"#,
      "Het element <colour> bestaat hier niet. Haal het weg, of gebruik een element dat hier kan: <name>, <fact>.",
      "The element <colour> does not exist here. Remove it, or use an element that can stand here: <name>, <fact>."
    ),
    (
      #"{"part": {"fact": "f", "naam": "d"}}"#, "Het veld “naam” bestaat hier niet. Bedoelde u “name”?",
      "The field “naam” does not exist here. Did you mean “name”?"
    ),
    (
      #"{"thing": {"id": "K0001", "title": "a", "level": "niveau 2", "fact": "f", "number": 1}}"#,
      "Hier staat tekst (“niveau 2”); goed is: een geheel getal, zonder aanhalingstekens.",
      "Here is text (“niveau 2”); right is: a whole number, without quotes."
    ),
    (
      #"{"part": {"fact": "f"}}"#, "Het verplichte veld “name” ontbreekt (Naam). Vul het in.",
      "The required field “name” is missing (Name). Fill it in."
    ),
    (
      "<part><fact>f</fact></part>", "Het verplichte element <name> ontbreekt (Naam). Vul het in.",
      "The required element <name> is missing (Name). Fill it in."
    ),
    (
      "<part><nmae>d</nmae><fact>f</fact></part>", "Het element <nmae> bestaat hier niet. Bedoelde u <name>?",
      "The element <nmae> does not exist here. Did you mean <name>?"
    ),
    (
      #"<part name="d"><fact>f</fact></part>"#,
      "Het attribuut “name” bestaat hier niet. Bedoelde u het element <name>?",
      "The attribute “name” does not exist here. Did you mean the element <name>?"
    ),
    (
      "<part><name>d<b/></name><fact>f</fact></part>",
      "Het element <b> kan hier niet: het element eromheen bevat alleen tekst. Haal het weg.",
      "The element <b> is not possible here: the element around it holds text alone. Remove it."
    ),
    (
      #"<part><name a="1">d</name><fact>f</fact></part>"#,
      "Het attribuut “a” kan hier niet: het element eromheen bevat alleen tekst. Haal het weg.",
      "The attribute “a” is not possible here: the element around it holds text alone. Remove it."
    ),
    (
      "<part><name>d</name><name>e</name><fact>f</fact></part>",
      "Het element <name> staat er twee keer. Laat er één staan.",
      "The element <name> stands here twice. Keep one."
    ),
    (
      "<part><name/><fact>f</fact></part>",
      "Dit element is leeg. Vul het in (tekst op één regel, zonder spaties aan het begin of eind).",
      "This element is empty. Fill it in (text on one line, without spaces at either end)."
    ),
    (
      "<part><name>n</name><fact/></part>",
      "Dit element is leeg. Vul het in (tekst op één regel, zonder spaties aan het begin of eind), of laat het element weg.",
      "This element is empty. Fill it in (text on one line, without spaces at either end), or leave the element out."
    ),
    (
      "<part><name>d</name></part>",
      "Het landelijke gegeven <fact> ontbreekt (Feit van het deel). Vul het in, of zeg in fieldNotes dat het onbekend is en waarom.",
      "The national fact <fact> is absent (Fact of the part). Fill it in, or say in fieldNotes that it is unknown (onbekend) and why."
    ),
    (
      "<thing><id>K0001</id><title>a</title><fact>f</fact></thing>",
      "Hier moet één van deze elementen staan: <text> of <number>. Vul er één in.",
      "One of these elements must stand here: <text> or <number>. Fill in one."
    ),
    (
      "<thing><id>K0001</id><title>a</title><fact>f</fact><text>t</text><number>1</number></thing>",
      "De elementen <text> en <number> sluiten elkaar uit. Laat er één staan.",
      "The elements <text> and <number> exclude each other. Keep one."
    ),
    (
      #"{"part": {"name": "d"}}"#,
      "Het landelijke gegeven “fact” ontbreekt (Feit van het deel). Vul het in, of zeg in fieldNotes dat het onbekend is en waarom.",
      "The national fact “fact” is absent (Fact of the part). Fill it in, or say in fieldNotes that it is unknown (onbekend) and why."
    ),
    (
      #"{"part": {"name": null, "fact": "f"}}"#,
      "null wordt niet gelezen. Laat het veld weg als er niets te zeggen is; goed is: tekst op één regel, zonder spaties aan het begin of eind.",
      "null is not read. Leave the field out if there is nothing to say; right is: text on one line, without spaces at either end."
    ),
    (
      #"{"thing": {"id": 12, "title": "a", "fact": "f", "number": 1}}"#,
      "Hier hoort tekst, geen getal. Zet 12 tussen aanhalingstekens: \"12\".",
      "Text belongs here, not a number. Put 12 between quotes: \"12\"."
    ),
    (
      #"{"thing": {"id": "12", "title": "a", "fact": "f", "number": 1}}"#,
      "“12” heeft niet de goede vorm; goed is: K en vier cijfers.",
      "“12” does not have the right form; right is: K and four digits."
    ),
    (
      #"{"thing": {"id": "K0001", "title": "a", "colour": "rod", "fact": "f", "number": 1}}"#,
      "“rod” kan hier niet; goed is: “rood”, “groen” of “blauw”. Bedoelde u “rood”?",
      "“rod” is not possible here; right is: “rood”, “groen” or “blauw”. Did you mean “rood”?"
    ),
    (
      #"{"thing": {"id": "K0001", "title": "a", "sizes": [12], "fact": "f", "number": 1}}"#,
      "12 kan hier niet; een waarde van 1 tot en met 9 is goed.", "12 is not possible here; a value of 1 to 9 is right."
    ),
    (
      #"{"thing": {"id": "K0001", "title": "a", "fact": "f", "number": 1, "text": "t"}}"#,
      "De velden “text” en “number” sluiten elkaar uit. Laat er één staan.",
      "The fields “text” and “number” exclude each other. Keep one."
    ),
    (
      #"{"thing": {"id": "K0001", "title": "a", "fact": "f"}}"#,
      "Hier moet één van deze velden staan: “text” of “number”. Vul er één in.",
      "One of these fields must stand here: “text” or “number”. Fill in one."
    ),
    (
      #"{"thing": {"id": "K0001", "title": "a", "sizes": [1, 2, 3, 4], "fact": "f", "number": 1}}"#,
      "De lijst “sizes” (Maten) heeft 4 onderdelen; ten hoogste 3 kunnen. Haal weg wat te veel is.",
      "The list “sizes” (Sizes) has 4 items; at most 3 are possible. Remove what is too many."
    ),
    (
      "<part><fact>f</fact><name>d</name></part>",
      "<name> staat na <fact>, maar hoort ervoor. In XML ligt de volgorde vast; verplaats het.",
      "<name> stands after <fact>, but belongs before it. In XML the order is fixed; move it."
    ),
    (
      "<part><name>d</name>\n", "Het bestand houdt op terwijl <part> nog open staat. Zet de eindtag </part> erbij.",
      "The file ends while <part> is still open. Add the end tag </part>."
    ),
    (
      "<part><name>d</name><fa",
      "Deze tag is niet af. Sluit hem met >, of kijk of het bestand is afgebroken.",
      "This tag is not finished. Close it with >, or see whether the file was cut off."
    ),
    (
      "<part/>los", "Na het einde van het XML-document staat nog tekst. Verwijder wat erachter staat.",
      "There is text after the end of the XML document. Remove what follows it."
    ),
    (
      "<part><name>d</name>los<fact>f</fact></part>",
      "De tekst “los” staat los tussen elementen. Zet hem in een element, of haal hem weg.",
      "The text “los” stands loose between elements. Put it in an element, or remove it."
    ),
  ]

  @Test func saysWhatIsWrongInBothLanguages() {
    for row in Self.sentences {
      let problems = Probe.read(Root.self, Array(row.text.utf8), row.text.hasPrefix("<") ? .xml : .json).problems
      #expect(problems.map(\.message) == [Phrase(nl: row.nl, en: row.en)], "\(row.text)")
    }
  }

  // MARK: Texts that were damaged

  static let sound: [(text: String, syntax: Syntax)] = [
    (
      #"{"thing": {"id": "K0001", "title": "é\u00e9 \"x\"", "colour": "rood", "level": 3, "sizes": [1, 2e0], "open": true, "fact": "f", "part": {"name": "d", "fact": "f"}, "parts": [{"name": "😀", "fact": "f"}], "text": "a\nb", "fieldNotes": [{"field": "fact", "state": "fictief", "note": "n"}]}}"#,
      .json
    ),
    (
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<thing><!-- a --><id>K0001</id><title>é &amp; &#233;</title><colour>rood</colour><level> 3 </level><size>1</size><size>2</size><open>true</open><fact>f</fact><part><name><![CDATA[d]]></name><fact>f</fact></part><item><name>😀</name><fact>f</fact></item><text>a\nb</text><fieldNote><field>fact</field><state>fictief</state><note>n</note></fieldNote></thing>",
      .xml
    ),
  ]

  /// What is misspelt in many records is found in a time that grows with their number, and not with its square.
  @Test(.timeLimit(.minutes(1))) func manyMisspeltFactsTakeLittleTime() {
    let parts = Array(repeating: #"{"name": "d", "fcat": "f"}"#, count: 20_000).joined(separator: ",\n")
    let text = #"{"thing": {"id": "K0001", "title": "t", "fact": "f", "text": "t", "parts": [\#(parts)]}}"#
    let problems = TextReader().read(Root.self, from: Array(text.utf8), as: .json).problems
    #expect(problems.count == 1_001 && problems.dropLast().allSatisfy { $0.kind == .unknown || $0.kind == .more })
  }

  /// No more than 1,000 problems of one document are kept; a last one says that there are more, and of what weight.
  /// Whatever is not kept, a broken document gives no value.
  @Test(arguments: [
    // Each item of the list is a problem: `n` is advice (not in form C), `x` is structure.
    ("n", 1_000, "", 1_000, nil), ("n", 1_001, "", 1_001, Problem.Kind.moreAdvice),
    ("n", 1_000, "x", 1_001, Problem.Kind.more), ("x", 1_000, "", 1_000, nil),
    ("x", 1_200, "", 1_001, Problem.Kind.more), ("x", 1_000, "n", 1_001, Problem.Kind.moreAdvice),
  ])
  func saysThatThereIsMore(_ sort: String, _ count: Int, _ last: String, _ expected: Int, _ more: Problem.Kind?) {
    func items(_ sorts: [String]) -> String {
      sorts.map { $0 == "n" ? "{\"name\": \"e\u{301}\", \"fact\": \"f\"}" : "7" }.joined(separator: ",\n")
    }
    let list = items(Array(repeating: sort, count: count) + (last.isEmpty ? [] : [last]))
    let text = #"{"thing": {"id": "K0001", "title": "t", "fact": "f", "text": "t", "parts": [\#(list)]}}"#
    let result = TextReader().read(Root.self, from: Array(text.utf8), as: .json)
    #expect(result.problems.count == expected)
    #expect(result.problems.filter { [.more, .moreAdvice].contains($0.kind) }.map(\.kind) == (more.map { [$0] } ?? []))
    #expect((result.value != nil) == !(sort + last).contains("x"))
  }

  /// Every beginning of a text, and the text with each byte replaced: nothing crashes, and what gives no value gives a
  /// finding inside the text.
  @Test func survivesEveryDamage() {
    let reader = TextReader()
    func look(_ bytes: [UInt8], _ syntax: Syntax, _ name: @autoclosure () -> String) {
      let result = Probe.read(Root.self, bytes, syntax, reader)
      let errors = result.problems.filter { $0.stage < .advice }
      let isRight = (result.value == nil) == !errors.isEmpty && errors.allSatisfy { 0...bytes.count ~= $0.offset }
      if !isRight { Issue.record("\(name()): \(result.problems.map(\.message.en))") }
    }
    for (text, syntax) in Self.sound {
      let bytes = Array(text.utf8)
      #expect(Probe.read(Root.self, bytes, syntax, reader).problems.map(\.message.en) == [])
      for count in bytes.indices {
        look(Array(bytes[..<count]), syntax, "\(syntax) up to \(count)")
        #expect(Probe.read(Root.self, Array(bytes[..<count]), syntax, reader).value == nil, "\(syntax) up to \(count)")
        for byte in [0x00, 0x22, 0x26, 0x3C, 0x5C, 0x7D, 0xFF] as [UInt8] {
          var spoilt = bytes
          spoilt[count] = byte
          look(spoilt, syntax, "\(syntax) with \(byte) at \(count)")
        }
        var shorter = bytes
        shorter.remove(at: count)
        look(shorter, syntax, "\(syntax) without \(count)")
      }
    }
  }
}

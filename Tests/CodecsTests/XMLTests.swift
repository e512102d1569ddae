import Codecs
import Description
import Testing

/// What is XML and what is not, where each mistake stands, and what XML can say beside elements and text.
@Suite struct XMLTests {
  static let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""

  /// A text and its findings in the order of the text; `‸` stands before each place.
  static let table: [(text: String, kinds: [String])] = [
    // What says the same in another way.
    ("<part><name>d</name><fact>f</fact></part>", []),
    ("<?xml version='1.0'?>\n<part><name>d</name><fact>f</fact></part>\n", []),
    ("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><part><name>d</name><fact>f</fact></part>", []),
    ("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><part><name>d</name><fact>f</fact></part>", []),
    ("\u{FEFF}<part><name>d</name><fact>f</fact></part>", []),
    ("<!-- a --><?b c?><part><name>d</name><fact>f</fact></part><!-- e --><?f?>\n", []),
    ("<part >\r\n\t<name\n>d</name >\r<!-- <x> --><fact>f</fact><?pi <x>?></part>", []),
    ("<part><name><![CDATA[d]]></name><fact>f<!-- a -->g<?b?>h</fact></part>", []),
    ("<part><name>&amp;&lt;&gt;&quot;&apos;&#233;&#xE9;&#x1F600;</name><fact>f</fact></part>", []),
    (
      "<thing><id>K0001</id><title>a</title><level>\n 3\t</level><size> 1 </size><open> true </open><fact>f</fact><number> -5 </number></thing>",
      []
    ),
    // Places of schemas are passed over without a look.
    (
      "<part \(xsi) xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:9/a.xsd\" xsi:schemaLocation=\"a file:///etc/passwd\"><name>d</name><fact>f</fact></part>",
      []
    ),
    ("‸<part \(xsi) xsi:nil=\"true\"/>", ["absentFact", "missing", "unknown"]),
    ("<part \(xsi)>‸<name xsi:nil=\"true\"/><fact>f</fact></part>", ["unknown"]),
    ("<part \(xsi)>‸<name xsi:type=\"b\">d</name><fact>f</fact></part>", ["unknown"]),
    ("‸<part xml:lang=\"nl\"><name>d</name><fact>f</fact></part>", ["unknown"]),
    ("‸<part a=\"1\"><name>d</name><fact>f</fact></part>", ["unknown"]),
    ("<part>‸<name a=\"1\">d</name><fact>f</fact></part>", ["unknown"]),
    // Namespaces: elements have none.
    ("‸<part xmlns=\"urn:x\"><name>d</name><fact>f</fact></part>", ["unknown"]),
    ("‸<x:part xmlns:x=\"urn:x\"><x:name>d</x:name></x:part>", ["unknown"]),
    ("<part xmlns:x=\"urn:x\"><name>d</name><fact>f</fact>‸<x:y/></part>", ["unknown"]),
    ("<part xmlns:x=\"urn:x\"><name>d</name><fact>f</fact></part>", []),
    // Not well formed.
    ("<part><name>d</naam><fact>f</fact></part>", ["syntax"]), ("<part><name>d</name>", ["syntax"]),
    ("<part>", ["syntax"]), ("<part", ["syntax"]), ("<", ["syntax"]),
    ("<part><name>d</part>", ["syntax"]), ("<part/><part/>", ["syntax"]), ("<part/>x", ["syntax"]),
    ("x<part/>", ["syntax"]), (" <?xml version=\"1.0\"?><part/>", ["syntax"]),
    ("<part a=1/>", ["syntax"]), ("<part a=\"1\" a=\"2\"/>", ["syntax"]), ("<part a=\"<\"/>", ["syntax"]),
    ("<part a/>", ["syntax"]), ("<1/>", ["syntax"]), ("<part><name>a & b</name></part>", ["syntax"]),
    ("<part><name>a < b</name></part>", ["syntax"]), ("<part><name>&eacute;</name></part>", ["syntax"]),
    ("<part><name>&amp</name></part>", ["syntax"]), ("<part><name>]]></name></part>", ["syntax"]),
    ("<part><!-- a -- b --></part>", ["syntax"]), ("<part><![CDATA[d</part>", ["syntax"]),
    ("<part><?xml a?></part>", ["syntax"]), ("<x:part/>", ["syntax"]), ("<part x:a=\"1\"/>", ["syntax"]),
    ("<part><name>\u{1}</name></part>", ["control"]), ("<part><name>&#1;</name></part>", ["control"]),
    ("<part><name>&#0;</name></part>", ["control"]), ("<part><name>&#xD800;</name></part>", ["control"]),
    ("<part><name>\u{FFFE}</name></part>", ["control"]), ("<part><name>&#x110000;</name></part>", ["control"]),
    ("", ["syntax"]), ("  \n", ["syntax"]), ("{}", ["syntax"]), ("<!-- a -->", ["syntax"]),
    // Document types: refused, whatever they hold.
    ("‸<!DOCTYPE part><part/>", ["doctype"]),
    ("<?xml version=\"1.0\"?>\n‸<!DOCTYPE part SYSTEM \"http://127.0.0.1:9/a.dtd\">\n<part/>", ["doctype"]),
    ("‸<!DOCTYPE part [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><part><name>&e;</name></part>", ["doctype"]),
    ("<!-- a -->‸<!DOCTYPE part [<!ENTITY % e SYSTEM \"http://127.0.0.1:9/e\"> %e;]><part/>", ["doctype"]),
    (
      "‸<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]><l>&d;&d;&d;&d;</l>",
      ["doctype"]
    ),
    // Other encodings, declared or by their bytes.
    ("‸<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><part/>", ["encoding"]),
    ("‸<?xml version='1.0' encoding = 'windows-1252'?><part/>", ["encoding"]),
    ("‸<?xml version=\"1.0\" encoding=\"UTF-16\"?><part/>", ["encoding"]),
    ("\u{FEFF}‸<?xml version=\"1.0\" encoding=\"latin1\"?><part/>", ["encoding"]),
    // Order, strangers and doubles: one defect, one finding.
    ("<part><fact>f</fact>‸<name>d</name></part>", ["order"]),
    ("<part>‸<nam>d</nam><fact>f</fact></part>", ["unknown"]),
    ("<part><name>d</name>‸<x><y>1</y></x><fact>f</fact></part>", ["unknown"]),
    ("<part>‸<x/><name>d</name><fact>f</fact></part>", ["unknown"]),
    ("<part><name>d</name>‸<name>e</name><fact>f</fact></part>", ["duplicate"]),
    ("<part><name>d</name><fact>f</fact>‸<name>e</name></part>", ["order"]),
    (
      "<thing><id>K0001</id><title>a</title><size>1</size><size>2</size><fact>f</fact>‸<size>3</size><text>t</text></thing>",
      ["order"]
    ),
    ("‸<thing><id>K0001</id><title>a</title><fact>f</fact><text>t</text><number>1</number></thing>", ["ambiguous"]),
    (
      "<thing><id>K0001</id><title>a</title><size>1</size>‸<x/><size>2</size><fact>f</fact><text>t</text></thing>",
      ["unknown"]
    ),
    // Text between elements, and elements in text.
    ("<part>‸los<name>d</name><fact>f</fact></part>", ["strayText"]),
    ("<part><name>d</name>\n ‸é los\n<fact>f</fact></part>", ["strayText"]),
    ("<part><name>d</name><fact>f</fact>‸los</part>", ["strayText"]),
    ("<part>‸een<name>d</name>‸twee<fact>f</fact></part>", ["strayText", "strayText"]),
    ("<part><name>d</name><![CDATA[‸los]]><fact>f</fact></part>", ["strayText"]),
    ("<part><name>a‸<b>c</b></name><fact>f</fact></part>", ["unknown"]),
    ("‸<part>los</part>", ["absentFact", "missing", "strayText"]), ("‸<part/>", ["absentFact", "missing"]),
    ("‸<part></part>", ["absentFact", "missing"]),
    ("‸<part> <!-- niets --> </part>", ["absentFact", "missing"]),
    ("<part>‸<name/><fact>f</fact></part>", ["empty"]),
    ("<part>‸<name></name>‸<fact> f</fact></part>", ["empty", "pattern"]),
    ("<part>‸<name>a\nb</name><fact>f</fact></part>", ["pattern"]),
    // Whole numbers and truth values are exact within their white space.
    (
      "<thing><id>K0001</id><title>a</title>‸<level>+3</level>‸<size>03</size>‸<open>1</open><fact>f</fact>‸<number>1.0</number></thing>",
      ["wrongKind", "wrongKind", "wrongKind", "wrongKind"]
    ),
    (
      "<thing>‸<id> K0001</id>‸<title>a </title>‸<colour> rood</colour><fact>f</fact><text> t </text></thing>",
      ["pattern", "pattern", "enumeration"]
    ),
    (
      "<thing><id>K0001</id><title>a</title>‸<level>5</level><size>1</size>‸<size>10</size>‸<size>0</size><fact>f</fact><text>t</text></thing>",
      ["range", "range", "range"]
    ),
    (
      "<thing><id>K0001</id><title>a</title><size>1</size><fact>f</fact><text>t</text>‸<fieldNote><field>facts</field><state>fictief</state><note>n</note></fieldNote></thing>",
      ["pointlessNote"]
    ),
    // Columns count Unicode scalars, lines end with LF, CR LF or CR.
    ("<part><name>é😀</name>‸<x/><fact>f</fact></part>", ["unknown"]),
    ("<part>\r\n  <name>d</name>\r  ‸<x/>\n<fact>f</fact></part>", ["unknown"]),
    ("\u{FEFF}<part>‸<x/><name>d</name><fact>f</fact></part>", ["unknown"]),
    ("\u{FEFF}<?xml version=\"1.0\"?>\n<part>‸<x/><name>d</name><fact>f</fact></part>", ["unknown"]),
  ]

  /// One reader for all texts, as a worker has it, and a fresh one for each: what was read before changes nothing.
  @Test func tellsRightFromWrong() {
    let shared = TextReader()
    for row in Self.table {
      let marked = Marked(row.text)
      let text = row.text
      let result = Probe.read(Root.self, marked.bytes, .xml, shared)
      let found = Probe.short(result.problems, in: marked.bytes)
      #expect(found == Probe.short(Probe.read(Root.self, marked.bytes, .xml).problems, in: marked.bytes), "\(text)")
      if marked.places.isEmpty {
        #expect(result.problems.map(\.kind.rawValue) == row.kinds, "\(text)")
      } else {
        let places = marked.places.count == 1 ? row.kinds.map { _ in marked.places[0] } : marked.places
        #expect(found.sorted() == zip(places, row.kinds).map { "\($0) \($1)" }.sorted(), "\(text)")
      }
      for problem in result.problems {
        #expect(problem.message.nl != problem.message.en, "\(text)")
        #expect(0...marked.bytes.count ~= problem.offset, "\(text)")
      }
    }
  }

  /// The places of texts that are not well formed, which come from libxml2.
  static let broken: [(text: String, place: String)] = [
    ("<part>\n  <name>d</naam>\n</part>", "2:17"), ("<part>\n<name>a & b</name>\n</part>", "2:10"),
    ("<part>\n<name>&eacute;</name></part>", "2:15"),
    ("<part/>\n<part/>", "2:1"), ("<part>\n<é><b></é></part>", "2:11"), ("<part>\n<b>\u{1}</b></part>", "2:4"),
    ("<part>\n<name>d</name>\n", "2:15"),
    ("<part>\n<b x:a=\"1\"/></part>", "2:11"),
  ]

  @Test func showsWhereTextIsBroken() {
    for row in Self.broken {
      let bytes = Array(row.text.utf8)
      let lines = Probe.short(Probe.read(Root.self, bytes, .xml).problems, in: bytes).map {
        $0.split(separator: " ")[0]
      }
      #expect(lines == [Substring(row.place)], "\(row.text)")
    }
  }

  @Test func refusesOtherEncodings() {
    func sixteen(_ text: String, big: Bool) -> [UInt8] {
      text.utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0 >> (big ? 8 : 0)), UInt8(truncatingIfNeeded: $0 >> (big ? 0 : 8))]
      }
    }
    let text = "<part><name>d</name><fact>f</fact></part>"
    for bytes in [
      sixteen(text, big: true), sixteen(text, big: false), [0xFE, 0xFF] + sixteen(text, big: true),
      [0xFF, 0xFE] + sixteen(text, big: false),
    ] {
      #expect(Probe.short(Probe.read(Root.self, bytes, .xml).problems, in: bytes) == ["1:1 encoding"])
    }
    for bad in JSONSyntaxTests.encodings {
      let bytes = Array("<part><name>é".utf8) + bad + Array("</name></part>".utf8)
      let problems = Probe.read(Root.self, bytes, .xml).problems
      #expect(Probe.short(problems, in: bytes) == ["1:14 encoding"], "\(bad) \(problems.map(\.message.en))")
    }
  }

  @Test func keepsWithinItsLimits() {
    func nested(_ levels: Int) -> [UInt8] {
      Array((String(repeating: "<a>", count: levels) + String(repeating: "</a>", count: levels)).utf8)
    }
    func named(_ count: Int) -> [UInt8] { Array("<\(String(repeating: "n", count: count))/>".utf8) }
    func many(_ count: Int, _ form: (Int) -> String, inner: String = "", padding: Int = 0) -> [UInt8] {
      let attributes = (0..<count).map(form).joined(separator: " ")
      return Array("<x>\(String(repeating: " ", count: padding))<a \(attributes)>\(inner)</a></x>".utf8)
    }
    func long(_ number: Int) -> String { "a\(number)='\(String(repeating: "\">", count: 40))'" }
    func declares(_ name: String) -> (Int) -> String { { "xmlns:\(name)\($0)='u'" } }
    let inner = many(401, declares("m"))
    let namespaces = many(600, declares("n"), inner: String(decoding: inner, as: UTF8.self))
    let innerPlace = namespaces.count - "</a></x>".utf8.count - inner.count + "<x><".utf8.count
    let rows: [(bytes: [UInt8], findings: [String])] = [
      (many(1_000, { "a\($0)=''" }), []), (many(1_001, { "a\($0)=''" }), ["1:4 tooLarge"]),
      // A tag that is long is refused at the attribute that is too much, before libxml2 compares them all.
      (many(1_000, long), []), (many(1_001, long), ["1:87903 tooLarge"]),
      (many(1_000_000, { "a\($0)=''" }), ["1:7903 tooLarge"]),
      (many(1_000_000, { "a\($0) = \"\"" }, padding: 70_000), ["1:79905 tooLarge"]),
      // What looks like a tag in CDATA is none.
      (Array("<x><![CDATA[ a<b \(String(repeating: "{\"k\": \"v\"}", count: 20_000)) ]]></x>".utf8), []),
      (Array("<x><!-- <b \(String(repeating: "'k' ", count: 20_000)) --></x>".utf8), []),
      (many(1_000, declares("n")), []), (namespaces, ["1:\(innerPlace) tooLarge"]),
      (nested(512), []), (nested(513), ["1:1537 tooDeep"]), (nested(100_000), ["1:1537 tooDeep"]),
      (named(1_000), []), (named(1_001), ["1:1 tooLarge"]),
      (Array("<a \(String(repeating: "n", count: 1_001))=\"1\"/>".utf8), ["1:1 tooLarge"]),
    ]
    for row in rows {
      #expect(Probe.short(Probe.syntax(row.bytes, .xml), in: row.bytes) == row.findings, "\(row.bytes.count)")
    }
    #expect(Probe.syntax(named(70_000), .xml).count == 1)
    // Long texts are no reason to refuse: a text of 10 MB in one element, more than libxml2 reads unasked.
    let long =
      "<part><name>\(String(repeating: "d", count: 10_100_000))</name><!-- \(String(repeating: "c", count: 10_000)) --><fact>f</fact></part>"
    let result = Probe.read(Root.self, Array(long.utf8), .xml)
    #expect(result.problems.map(\.message.en) == [])
    #expect(result.value?.part?.name.text.utf8.count == 10_100_000)
  }

  @Test func readsTextAsItIsMeant() {
    func name(_ inner: String) -> String? {
      Probe.read(Root.self, Array("<part><name>\(inner)</name><fact>f</fact></part>".utf8), .xml).value?.part?.name.text
    }
    let rows = [
      ("a&amp;b&lt;c&gt;d&quot;e&apos;f", "a&b<c>d\"e'f"), ("&#233;&#xe9;&#x1F600;", "éé😀"),
      ("a<![CDATA[&amp;<b>]]>c", "a&amp;<b>c"),
      ("a<!-- x -->b<?y?>c", "abc"), ("&amp;amp;", "&amp;"), ("<![CDATA[]]>d", "d"), ("a&#x20;b", "a b"),
    ]
    for (inner, text) in rows { #expect(name(inner) == text, "\(inner)") }
    func text(_ inner: String) -> Thing.Answer? {
      Probe.read(
        Root.self, Array("<thing><id>K0001</id><title>a</title><fact>f</fact><text>\(inner)</text></thing>".utf8), .xml
      )
      .value?.thing?.answer
    }
    #expect(text("a\r\nb\rc\n") == Text("a\nb\nc\n").map(Thing.Answer.text))
    #expect(text("a&#10;&#9;b") == Text("a\n\tb").map(Thing.Answer.text))
    #expect(text("a&#13;b") == nil)
  }

  /// An attribute as formats of partners have them.
  struct Attributed: Record {
    var name = RawText("")
    init(blank: Blank) {}
    static var typeName: StaticString { "Attributed" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.required(Field("name", place: .attribute, nl: "Naam", en: "Name"), &name)
    }
  }

  struct AttributedRoot: Record {
    var a = Attributed(blank: Blank())
    init(blank: Blank) {}
    static var typeName: StaticString { "AttributedRoot" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) { visitor.required(Field("a", nl: "A", en: "A"), &a) }
  }

  @Test func readsAttributes() {
    let rows = [
      ("a &amp; b", "a & b"), ("&amp;&amp;", "&&"), ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&#38;#38;", "&#38;"),
      ("&#233;é😀", "éé😀"), ("", ""),
      ("a\nb\tc", "a b c"), ("&amp;amp;", "&amp;"), ("x&amp;", "x&"), ("it's", "it's"),
    ]
    for (written, meant) in rows {
      let result = Probe.read(AttributedRoot.self, Array("<a name=\"\(written)\"/>".utf8), .xml)
      #expect(result.value?.a.name.text == meant, "\(written)")
    }
    let sentences = [
      "<a/>": "The required attribute “name” is missing (Name). Fill it in.",
      "<a><name>n</name></a>": "The element <name> does not exist here. Did you mean the attribute “name”?",
      #"<a name="n" nmae="n"/>"#: "The attribute “nmae” does not exist here. Did you mean “name”?",
      #"<a name="n"><b/></a>"#: "The element <b> does not exist here. Remove it.",
    ]
    for (written, sentence) in sentences {
      #expect(Probe.read(AttributedRoot.self, Array(written.utf8), .xml).problems.map(\.message.en) == [sentence])
    }
  }
}

import Description
import Testing

@testable import Codecs

/// What the XML of partners has and the native form has not: namespaces, envelopes, attributes, lengths, white space that
/// is folded, and lists of several kinds of elements.
@Suite struct PartnerXMLTests {
  static let spaces = ["urn:a", "urn:b"]
  static let soap = "http://schemas.xmlsoap.org/soap/envelope/"

  private func read(_ text: String) -> (value: Parcel?, said: [String]) {
    let reader = TextReader()
    let bytes = Array(text.utf8)
    let result = bytes.withUnsafeBufferPointer {
      reader.read(Parcel.self, from: $0, as: .xml, namespace: .firstOf(Self.spaces), manner: [])
    }
    return (result.value, result.problems.map { "\($0.kind) \($0.path)" })
  }

  private func box(_ content: String, _ space: String = "urn:a") -> String {
    "<x:box xmlns:x=\"\(space)\">\(content)</x:box>"
  }

  @Test func whatIsReadIsWrittenInOneNamespace() throws {
    let text = """
      <box xmlns="urn:b" kind="a&amp;&quot;&#10;b">
        <name>een naam</name>
        <big>
          <weight>3</weight>
        </big>
        <small>9</small>
        <big/>
        <note>a&#13;b</note>
      </box>
      """
    let (value, said) = read(text)
    #expect(said == [])
    let written = TextWriter.writeXML(try #require(value), namespace: "urn:b")
    #expect(String(decoding: written, as: UTF8.self) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(text)\n")
  }

  static let contents: [(String, [String])] = [
    ("<x:name>a</x:name><x:small>1</x:small>", []),
    ("<x:name> a \n\t b </x:name><x:small>1</x:small>", []),
    ("<x:name>abcdefghi</x:name><x:small>1</x:small>", ["length box.name"]),
    ("<x:name>éééééééé</x:name><x:small>1</x:small>", []),
    ("<x:name>  </x:name><x:small>1</x:small>", ["empty box.name"]),
    ("<x:name>a</x:name>", ["missing box.items"]),
    ("<x:name>a</x:name><x:small>1</x:small><x:big/><x:small>x</x:small>", ["wrongKind box.small[1]"]),
    ("<x:name>a</x:name><x:small>1</x:small><x:big><x:weight>a</x:weight></x:big>", ["wrongKind box.big[0].weight"]),
    ("<x:small>1</x:small><x:name>a</x:name>", ["order box.name"]),
    ("<x:name>a</x:name><x:small>1</x:small><x:note>n</x:note><x:big/>", ["order box.big"]),
    ("<x:name>a</x:name><x:smal>1</x:smal><x:small>1</x:small>", ["unknown box.smal"]),
    (String(repeating: "<x:small>1</x:small>", count: 5), ["tooMany box.items", "missing box.name"]),
  ]

  @Test(arguments: contents) func content(_ content: String, _ expected: [String]) {
    #expect(read(box(content)).said.sorted() == expected.sorted())
  }

  @Test func foldedTextIsWhatTheValueIs() {
    #expect(read(box("<x:name> a \n\t b </x:name><x:small>1</x:small>")).value?.box.name.text == "a b")
  }

  @Test(arguments: ["", "<h:Header><s xmlns=\"urn:c\"/></h:Header>"])
  func envelope(_ header: String) {
    let content = box("<x:name>a</x:name><x:small>1</x:small>")
    let text =
      "<h:Envelope xmlns:h=\"\(Self.soap)\" xmlns:w=\"urn:w\">\(header)<h:Body w:Id=\"b\">\(content)</h:Body></h:Envelope>"
    let (value, said) = read(text)
    #expect(said == [] && value?.box.items.count == 1)
  }

  @Test(arguments: [
    ("<box/>", "no namespace"), ("<box xmlns=\"urn:c\"/>", "urn:c"),
    ("<E:Envelope xmlns:E=\"\(soap)\"/>", "no Body"),
    ("<E:Envelope xmlns:E=\"\(soap)\"><E:Body/></E:Envelope>", "empty"),
    ("<E:Envelope xmlns:E=\"\(soap)\"><E:Body><E:Fault/></E:Body></E:Envelope>", "SOAP fault"),
    (
      "<E:Envelope xmlns:E=\"\(soap)\"><E:Body><a xmlns=\"urn:a\"/><a xmlns=\"urn:a\"/></E:Body></E:Envelope>",
      "one message"
    ),
  ]) func noMessage(_ text: String, _ word: String) {
    let bytes = Array(text.utf8)
    let result = bytes.withUnsafeBufferPointer {
      TextReader().read(Parcel.self, from: $0, as: .xml, namespace: .firstOf(Self.spaces), manner: [])
    }
    #expect(result.problems.count == 1 && result.problems[0].message.en.contains(word), "\(result.problems)")
  }
}

/// A root with an attribute, a folded text of at most eight characters and a list of two kinds.
private struct Parcel: Choice {
  var box = Box(blank: Blank())
  init(blank: Blank) {}
  init(_ box: Box) { self.box = box }
  static var typeName: StaticString { "Parcel" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Parcel {
    visitor.option(Field("box", nl: "Doos", en: "Box"), box, Parcel.init)
  }

  struct Box: Record {
    var kind: RawText?
    var name = Folded(text: "")
    var items: [Item] = []
    var note: RawText?
    init(blank: Blank) {}
    static var typeName: StaticString { "Box" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("kind", place: .attribute, nl: "Soort", en: "Kind"), &kind)
      visitor.required(Field("name", length: 1...8, nl: "Naam", en: "Name"), &name)
      visitor.choices(Field("items", count: 1...4, nl: "Inhoud", en: "Content"), &items)
      visitor.optional(Field("note", nl: "Notitie", en: "Note"), &note)
    }
  }

  struct Folded: Scalar {
    var text: String
    init(text: String) { self.text = text }
    init(blank: Blank) { text = "" }
    static var typeName: StaticString { "Folded" }
    static var form: ScalarForm { .text }
    static var whiteSpace: WhiteSpace { .collapse }
    static var accepts: Phrase { Phrase(nl: "tekst", en: "text") }
    init?(wire: UnsafeBufferPointer<UInt8>) { text = String(decoding: wire, as: UTF8.self) }
    func write(to bytes: inout [UInt8]) { bytes += text.utf8 }
  }

  struct Big: Record {
    var weight: Int?
    init(blank: Blank) {}
    static var typeName: StaticString { "Big" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("weight", nl: "Gewicht", en: "Weight"), &weight)
    }
  }

  enum Item: Choice {
    case big(Big)
    case small(Int)
    init(blank: Blank) { self = .small(0) }
    static var typeName: StaticString { "Item" }
    mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Item {
      var big: Big?
      var small: Int?
      switch self {
      case .big(let value): big = value
      case .small(let value): small = value
      }
      visitor.option(Field("big", nl: "Groot", en: "Big"), big, Item.big)
      visitor.option(Field("small", nl: "Klein", en: "Small"), small, Item.small)
    }
  }
}

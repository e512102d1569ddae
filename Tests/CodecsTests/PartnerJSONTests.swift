import Codecs
import Description
import Testing

/// What formats of partners ask of a description: bare values, choices by shape and by type, members with open names.
@Suite struct PartnerJSONTests {
  /// The text, the kinds of problems with their paths, and the text that is written again (nil: the same).
  static let rows: [(json: String, found: [String], written: String?)] = [
    (#"{"type": "Cat", "name": "Tom"}"#, [], nil),
    (#"{"type": ["Pet", "Cat"], "name": "Tom"}"#, [], nil),
    (#"{"name": "Tom", "type": ["Cat"]}"#, [], #"{"type": "Cat", "name": "Tom"}"#),
    (#"{"type": "Dog", "owner": "https://a.example", "tags": ["x"]}"#, [], nil),
    (#"{"type": "Dog", "owner": {"name": "Ann", "fact": "f"}, "weight": 2.50}"#, [], nil),
    // One bare value for a list: noted where the field says so, and written in the form that the field prefers.
    (#"{"type": "Dog", "tags": "x"}"#, ["lenient tags"], #"{"type": "Dog", "tags": ["x"]}"#),
    // The looser case of a choice.
    (#"{"type": "Cat", "name": {"nl": "Tom", "en": "Tom"}}"#, ["lenient name"], nil),
    (#"{"type": "Cat", "name": {"nl": 1}}"#, ["lenient name", "wrongKind name.nl"], nil),
    (#"{"type": "Cat", "name": {"nld": "T"}}"#, ["lenient name", "pattern name.nld"], nil),
    // A type that is not there.
    (#"{"type": "Cta"}"#, ["undecided type"], nil), (#"{"type": []}"#, ["undecided type"], nil),
    (#"{"name": "Tom"}"#, ["undecided type"], nil), (#"{"type": 7}"#, ["undecided type"], nil),
    (#"["Cat"]"#, ["wrongKind "], nil),
    // A shape that no case has.
    (#"{"type": "Dog", "owner": 7}"#, ["wrongKind owner"], nil),
    (#"{"type": "Dog", "owner": ["a"]}"#, ["wrongKind owner"], nil),
    (#"{"type": "Dog", "weight": "2"}"#, ["wrongKind weight"], nil),
    // Members that no field names are kept as they stand.
    (
      #"{"x:b": {"a": [1, 1.0, null, true, "\n"]}, "type": "Cat", "name": "T", "a": "é"}"#, [],
      #"{"type": "Cat", "name": "T", "x:b": {"a": [1, 1.0, null, true, "\n"]}, "a": "é"}"#
    ),
    (#"{"type": "Cat", "name": "T", "name": "U"}"#, ["duplicate name"], nil),
    (#"{"type": "Cat", "name": "T", "a": 1, "a": 2}"#, ["duplicate a"], nil),
    // Null counts as absent; a required field is then missing.
    (#"{"type": "Dog", "weight": null}"#, [], #"{"type": "Dog"}"#),
    (#"{"type": "Cat", "name": null}"#, ["missing name"], nil),
    // Lengths count characters.
    (#"{"type": "Cat", "name": "éééé"}"#, [], nil), (#"{"type": "Cat", "name": "ééééé"}"#, ["length name"], nil),
  ]

  /// Lists that may be absent and not empty (`some`), and that must be there and may be empty (`any`).
  @Test(arguments: [
    (#"{"any": []}"#, []), (#"{"any": ["a"], "some": ["b"]}"#, []), (#"{}"#, ["missing any"]),
    (#"{"any": [], "some": []}"#, ["missing some"]), (#"{"any": [], "some": null}"#, []),
    (#"{"any": null}"#, ["missing any"]), (#"{"any": [], "other": 1}"#, ["unknown other"]),
    (#"{"any": [], "sum": ["b"]}"#, ["unknown sum"]),
  ])
  func listsThatMayLack(json: String, found: [String]) throws {
    let result = Array(json.utf8).withUnsafeBufferPointer {
      TextReader().read(
        Lists.self, from: $0, as: .json, namespace: .none, manner: .nullIsAbsent)
    }
    #expect(result.problems.map { "\($0.kind) \($0.path)" } == found)
    guard let value = result.value else { return }
    let text = String(decoding: TextWriter.write(json: value), as: UTF8.self)
    #expect(text.split { $0.isWhitespace }.joined().hasPrefix(#"{"any":["#))
    #expect(Tree(value)["any"] != nil)
  }

  private struct Lists: Record {
    var any: [RawText] = []
    var some: [RawText] = []
    init(blank: Blank) {}
    static var typeName: StaticString { "Lists" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.list(Field("any", count: 1...Int.max, unless: .empty, nl: "Welke dan ook", en: "Any"), &any)
      visitor.list(Field("some", count: 1...Int.max, unless: .absent, nl: "Enkele", en: "Some"), &some)
    }
  }

  @Test(arguments: rows.indices)
  func readsAndWrites(row: Int) throws {
    let (json, found, written) = Self.rows[row]
    let bytes = Array(json.utf8)
    let reader = TextReader()
    let result = try bytes.withUnsafeBufferPointer { bytes in
      try reader.open(json: bytes) { _, root in
        reader.read(Animal.self, at: try #require(root).index, of: bytes, manner: .nullIsAbsent)
      }
    }
    #expect(result.problems.map { "\($0.kind) \($0.path)" } == found)
    guard let value = result.value else { return }
    let text = String(decoding: TextWriter.write(json: value), as: UTF8.self)
    let plain = text.split { $0 == " " || $0 == "\n" }.joined()
    #expect(plain == (written ?? json).split { $0 == " " }.joined())
  }

  /// Exact comparisons of numbers: the smaller one first.
  @Test(arguments: [
    ("-1.5", "-1.25"), ("-2", "0"), ("0", "1e-9"), ("2.45", "2.5"), ("2.5", "25"), ("9", "10"), ("1e2", "100.0001"),
    ("0.10", "0.2"), ("999999999999999999", "1e18"),
  ])
  func comparesDecimals(smaller: String, greater: String) throws {
    let left = try #require(ExactDecimal(smaller))
    let right = try #require(ExactDecimal(greater))
    #expect(left < right && !(right < left) && left != right)
  }

  @Test func knowsEqualDecimals() {
    #expect(ExactDecimal("1e2") == ExactDecimal("100.0"))
    #expect(ExactDecimal("-0") == ExactDecimal("0.00"))
    #expect(ExactDecimal("2.50")?.doubled.isWhole == true)
    let none = [
      "", "-", ".5", "1e", "1.2.3", "0x1", "1234567890123456789", "1e1001", "1e-1001", "1e-9223372036854775808",
      "1e9223372036854775807", "1e99999999999999999999",
    ]
    #expect(none.allSatisfy { ExactDecimal($0) == nil })
  }

  enum Animal: Choice {
    case cat(Cat)
    case dog(Dog)
    init(blank: Blank) { self = .cat(Cat(blank: blank)) }
    static var typeName: StaticString { "Animal" }
    static var distinction: Distinction { .typeMember }
    mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Animal {
      var cat: Cat?
      var dog: Dog?
      switch self {
      case .cat(let value): cat = value
      case .dog(let value): dog = value
      }
      visitor.option(Field("Cat", nl: "Kat", en: "Cat"), cat, Animal.cat)
      visitor.option(Field("Dog", nl: "Hond", en: "Dog"), dog, Animal.dog)
    }
  }

  struct Cat: Record {
    var type: [RawText] = []
    var name = Name(blank: Blank())
    var others: [Tree.Member] = []
    init(blank: Blank) {}
    static var typeName: StaticString { "Cat" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.list(Field("type", single: .preferred, nl: "Soort", en: "Type"), &type)
      visitor.required(Field("name", length: 1...4, nl: "Naam", en: "Name"), &name)
      visitor.open(&others)
    }
  }

  struct Dog: Record {
    var type: [RawText] = []
    var owner: Owner?
    var tags: [RawText] = []
    var weight: PlainNumber?
    init(blank: Blank) {}
    static var typeName: StaticString { "Dog" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.list(
        Field("type", count: 1...9, single: .preferred, contains: "Dog", orContains: "Wolf", nl: "Soort", en: "Type"),
        &type)
      visitor.optional(Field("owner", nl: "Baas", en: "Owner"), &owner)
      visitor.list(Field("tags", single: .allowed, noted: true, nl: "Labels", en: "Tags"), &tags)
      visitor.optional(Field("weight", nl: "Gewicht", en: "Weight"), &weight)
    }
  }

  /// A text, or a text in several languages.
  enum Name: Choice {
    case plain(RawText)
    case languages(Languages)
    init(blank: Blank) { self = .plain(RawText("")) }
    static var typeName: StaticString { "Name" }
    static var distinction: Distinction { .shape }
    mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Name {
      var plain: RawText?
      var languages: Languages?
      switch self {
      case .plain(let value): plain = value
      case .languages(let value): languages = value
      }
      visitor.option(Field("plain", nl: "tekst", en: "text"), plain, Name.plain)
      visitor.option(
        Field("languages", noted: true, nl: "tekst per taal", en: "text by language"), languages, Name.languages)
    }
  }

  struct Languages: Record {
    var texts: [Tree.Member] = []
    init(blank: Blank) {}
    static var typeName: StaticString { "Languages" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.open(&texts, OpenMembers(names: Pattern("[a-z]{2}"), shapes: .text))
    }
  }

  /// An address, or a person.
  enum Owner: Choice {
    case address(RawText)
    case person(Thing.Part)
    init(blank: Blank) { self = .address(RawText("")) }
    static var typeName: StaticString { "Owner" }
    static var distinction: Distinction { .shape }
    mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Owner {
      var address: RawText?
      var person: Thing.Part?
      switch self {
      case .address(let value): address = value
      case .person(let value): person = value
      }
      visitor.option(Field("address", nl: "adres", en: "address"), address, Owner.address)
      visitor.option(Field("person", nl: "persoon", en: "person"), person, Owner.person)
    }
  }
}

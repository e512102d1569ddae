import Description

/// A small type with a field of every sort, to try the reader on.
struct Thing: Record {
  var id = Number(checked: Checked(""))
  var title = Line(checked: Checked(""))
  var colour: Colour?
  var level: Int?
  var sizes: [Int] = []
  var open: Bool?
  var fact: Line?
  var part: Part?
  var parts: [Part] = []
  var answer: Answer
  var notes: [FieldNote] = []

  var fieldNotes: [FieldNote] { notes }

  init(blank: Blank) { answer = Answer(blank: blank) }

  static var typeName: StaticString { "Thing" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Nummer", en: "Number"), &id)
    visitor.required(Field("title", nl: "Naam", en: "Name"), &title)
    visitor.optional(Field("colour", nl: "Kleur", en: "Colour"), &colour)
    visitor.optional(Field("level", range: 1...4, nl: "Niveau", en: "Level"), &level)
    visitor.list(Field("sizes", each: "size", count: 0...3, range: 1...9, nl: "Maten", en: "Sizes"), &sizes)
    visitor.optional(Field("open", nl: "Open", en: "Open"), &open)
    visitor.expected(Field("fact", nl: "Landelijk feit", en: "National fact"), &fact)
    visitor.optional(Field("part", nl: "Deel", en: "Part"), &part)
    visitor.list(Field("parts", each: "item", nl: "Delen", en: "Parts"), &parts)
    visitor.oneOf(&answer)
    visitor.list(Field("fieldNotes", each: "fieldNote", nl: "Notities", en: "Notes"), &notes)
  }

  /// `K` and four digits.
  struct Number: Code {
    let text: String
    init(checked: Checked) { text = checked.text }
    static var typeName: StaticString { "Number" }
    static let pattern = Pattern("K[0-9]{4}")
    static var accepts: Phrase { Phrase(nl: "K en vier cijfers", en: "K and four digits") }
  }

  enum Colour: String, Enumeration {
    case red = "rood"
    case green = "groen"
    case blue = "blauw"
    init(blank: Blank) { self = .red }
    static var typeName: StaticString { "Colour" }
  }

  struct Part: Record {
    var name = Line(checked: Checked(""))
    var fact: Line?
    init(blank: Blank) {}
    static var typeName: StaticString { "Part" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.required(Field("name", nl: "Naam", en: "Name"), &name)
      visitor.expected(Field("fact", nl: "Feit van het deel", en: "Fact of the part"), &fact)
    }
  }

  enum Answer: Choice {
    case text(Text)
    case number(Int)
    init(blank: Blank) { self = .number(0) }
    static var typeName: StaticString { "Answer" }
    mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Answer {
      var text: Text?
      var number: Int?
      switch self {
      case .text(let value): text = value
      case .number(let value): number = value
      }
      visitor.option(Field("text", nl: "Tekst", en: "Text"), text, Answer.text)
      visitor.option(Field("number", nl: "Getal", en: "Number"), number, Answer.number)
    }
  }
}

/// A type with a list that may not be short.
struct Pair: Record {
  var names: [Line] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "Pair" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(Field("names", each: "name", count: 2...3, nl: "Namen", en: "Names"), &names)
  }
}

/// The root: a thing, or a part.
enum Root: Choice {
  case thing(Thing)
  case part(Thing.Part)
  init(blank: Blank) { self = .thing(Thing(blank: blank)) }
  static var typeName: StaticString { "Root" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Root {
    visitor.option(Field("thing", nl: "Ding", en: "Thing"), thing, Root.thing)
    visitor.option(Field("part", nl: "Deel", en: "Part"), part, Root.part)
  }
  var thing: Thing? { if case .thing(let value) = self { value } else { nil } }
  var part: Thing.Part? { if case .part(let value) = self { value } else { nil } }
}

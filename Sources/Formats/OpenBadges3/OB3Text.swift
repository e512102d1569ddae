import Description

/// A text, or in the compaction family of the schemas a text by language.
enum OB3Text: Choice {
  case plain(RawText)
  case languages(OB3Languages)
  init(blank: Blank) { self = .plain(RawText("")) }
  init(_ text: String) { self = .plain(RawText(text)) }
  static var typeName: StaticString { "OB3Text" }
  static var distinction: Distinction { .shape }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == OB3Text {
    var plain: RawText?
    var languages: OB3Languages?
    switch self {
    case .plain(let text): plain = text
    case .languages(let texts): languages = texts
    }
    visitor.option(Field("plain", nl: "tekst tussen aanhalingstekens", en: "text in quotes"), plain) { .plain($0) }
    visitor.option(
      Field("languages", noted: true, nl: "een tekst per taal", en: "a text by language"), languages
    ) { .languages($0) }
  }

  /// The text; of several languages the first.
  var text: String {
    switch self {
    case .plain(let text): text.text
    case .languages(let texts): texts.texts.first?.value.text ?? ""
    }
  }
}

/// Texts by language tag.
struct OB3Languages: Record {
  var texts: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OB3Languages" }
  private static let asked = OpenMembers(names: Pattern("[a-z]{2}(-[A-Z]{2})?"), shapes: .text)
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) { visitor.open(&texts, Self.asked) }
}

/// A language tag: `nl`, `nl-NL`.
struct OB3LanguageTag: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OB3LanguageTag" }
  static let pattern = Pattern("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
  static var accepts: Phrase {
    Phrase(nl: "een taal als nl of nl-NL, met een streepje", en: "a language such as nl or nl-NL, with a hyphen")
  }
}

/// A signed text in compact form: three parts with points between them.
struct OB3CompactJWS: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OB3CompactJWS" }
  static let pattern = Pattern("[a-zA-Z0-9_\\-]+\\.[a-zA-Z0-9_\\-]*\\.[a-zA-Z0-9_\\-]+")
  static var accepts: Phrase {
    Phrase(nl: "een ondertekende tekst (JWS) van drie delen", en: "a signed text (JWS) of three parts")
  }
}

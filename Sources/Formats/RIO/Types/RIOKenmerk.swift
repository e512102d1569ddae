import Description

/// A named attribute (*kenmerk*): a name and one value of one of five types. The name says what it is about.
struct RIOKenmerk: Record {
  var naam: RawText
  var waarde: RIOKenmerkValue

  init(blank: Blank) {
    naam = RawText(blank: blank)
    waarde = RIOKenmerkValue(blank: blank)
  }

  init(_ naam: String, _ waarde: RIOKenmerkValue) {
    self.naam = RawText(naam)
    self.waarde = waarde
  }

  static var typeName: StaticString { "RIOKenmerk" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("kenmerknaam", length: 1...50, nl: "Naam van het kenmerk", en: "Name of the attribute"), &naam)
    visitor.oneOf(&waarde)
  }
}

/// The value of a kenmerk.
enum RIOKenmerkValue: Choice {
  case datum(RIODate)
  case tekst(RawText)
  case enumeratie(RIOEnumerated)
  case getal(RIODecimal)
  case ja(RIOFlag)

  init(blank: Blank) { self = .tekst(RawText(blank: blank)) }

  var datum: RIODate? { if case .datum(let value) = self { value } else { nil } }
  var tekst: RawText? { if case .tekst(let value) = self { value } else { nil } }
  var enumeratie: RIOEnumerated? { if case .enumeratie(let value) = self { value } else { nil } }
  var getal: RIODecimal? { if case .getal(let value) = self { value } else { nil } }
  var ja: RIOFlag? { if case .ja(let value) = self { value } else { nil } }

  static var typeName: StaticString { "RIOKenmerkValue" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOKenmerkValue {
    visitor.option(
      Field("kenmerkwaardeDatum", nl: "Waarde als datum", en: "Value as a date"), datum, RIOKenmerkValue.datum)
    visitor.option(
      Field("kenmerkwaardeTekst", length: 1...1000, nl: "Waarde als tekst", en: "Value as text"), tekst,
      RIOKenmerkValue.tekst)
    visitor.option(
      Field(
        "kenmerkwaardeEnumeratiewaarde", length: 1...70, nl: "Waarde uit een lijst", en: "Value of a list"),
      enumeratie, RIOKenmerkValue.enumeratie)
    visitor.option(
      Field("kenmerkwaardeGetal", nl: "Waarde als getal", en: "Value as a number"), getal, RIOKenmerkValue.getal)
    visitor.option(
      Field("kenmerkwaardeBoolean", nl: "Waarde als ja of nee", en: "Value as yes or no"), ja, RIOKenmerkValue.ja)
  }

  /// The name of the value element.
  var element: String {
    switch self {
    case .datum: "kenmerkwaardeDatum"
    case .tekst: "kenmerkwaardeTekst"
    case .enumeratie: "kenmerkwaardeEnumeratiewaarde"
    case .getal: "kenmerkwaardeGetal"
    case .ja: "kenmerkwaardeBoolean"
    }
  }

  /// The value as it is written.
  var text: String {
    switch self {
    case .datum(let value): value.text
    case .tekst(let value): value.text
    case .enumeratie(let value): value.text
    case .getal(let value): value.text
    case .ja(let value): value.text
    }
  }
}

extension [RIOKenmerk] {
  /// The text of the first kenmerk with a name.
  func text(_ name: String) -> String? { first { $0.naam.text == name }?.waarde.text }

  /// The kenmerken as fields of their record.
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.list(Field("kenmerken", count: 0...99, nl: "Kenmerken", en: "Named attributes"), &self)
  }
}

import Description

/// How a recognised unit is named (*opleidingserkenningSleutel*): system and code.
struct RIORecognitionKey: Record {
  var opleidingsstelsel = RIOListed("")
  var opleidingscode = RIOToken("")

  init(blank: Blank) {}
  init(_ stelsel: String, _ code: String) {
    opleidingsstelsel = RIOListed(stelsel)
    opleidingscode = RIOToken(code)
  }

  static var typeName: StaticString { "RIORecognitionKey" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("opleidingsstelsel", length: 1...70, nl: "Stelsel van de code", en: "System of the code"),
      &opleidingsstelsel)
    visitor.required(Field("opleidingscode", length: 1...8, nl: "Erkende code", en: "Recognised code"), &opleidingscode)
  }
}

/// How a recognised subject of secondary education is named (*voVakerkenningSleutel*).
struct RIOSubjectKey: Record {
  var opleidingsstelsel = RIOListed("")
  var opleidingscode = RIOToken("")
  var opleidingsniveau = RIOListed("")

  init(blank: Blank) {}

  static var typeName: StaticString { "RIOSubjectKey" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("opleidingsstelsel", length: 1...70, nl: "Stelsel van de code", en: "System of the code"),
      &opleidingsstelsel)
    visitor.required(Field("opleidingscode", length: 1...8, nl: "Erkende code", en: "Recognised code"), &opleidingscode)
    visitor.required(Field("opleidingsniveau", length: 1...70, nl: "Niveau", en: "Level"), &opleidingsniveau)
  }
}

/// What an offering offers, in the write contract: exactly one of these.
enum RIOReference: Choice {
  case vak(RIOSubjectKey)
  case erkenning(RIORecognitionKey)
  case eenheid(RIOUnitCode)

  init(blank: Blank) { self = .eenheid(RIOUnitCode(blank: blank)) }

  var vak: RIOSubjectKey? { if case .vak(let value) = self { value } else { nil } }
  var erkenning: RIORecognitionKey? { if case .erkenning(let value) = self { value } else { nil } }
  var eenheid: RIOUnitCode? { if case .eenheid(let value) = self { value } else { nil } }

  static var typeName: StaticString { "RIOReference" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOReference {
    visitor.option(
      Field("voVakerkenningSleutel", nl: "Erkend vak", en: "Recognised subject"), vak, RIOReference.vak)
    visitor.option(
      Field("opleidingserkenningSleutel", nl: "Erkende eenheid", en: "Recognised unit"), erkenning,
      RIOReference.erkenning)
    visitor.option(
      Field("opleidingseenheidSleutel", nl: "Code van de eenheid", en: "Code of the unit"), eenheid,
      RIOReference.eenheid)
  }
}

import Description

/// A UUID in lower or upper case.
struct OOAPIIdentifier: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPIIdentifier" }
  static let pattern = Pattern("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
  static var accepts: Phrase { RIOOfferingCode.accepts }
}

/// A language tag, such as `nl-NL`.
struct OOAPILanguageTag: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPILanguageTag" }
  static let pattern = Pattern("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
  static var accepts: Phrase { Phrase(nl: "een taal als nl of nl-NL", en: "a language such as nl or nl-NL") }
}

/// A language of teaching, three letters.
struct OOAPILanguage: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPILanguage" }
  static let pattern = Pattern("[a-z]{3}")
  static var accepts: Phrase {
    Phrase(nl: "drie kleine letters, als nld", en: "three lower-case letters, such as nld")
  }
}

/// An amount with a point, as text.
struct OOAPIAmount: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPIAmount" }
  static let pattern = Pattern("[0-9]+(\\.[0-9]+)?")
  static var accepts: Phrase {
    Phrase(nl: "een bedrag met een punt, als 495.00", en: "an amount with a point, such as 495.00")
  }
}

/// A duration (ISO 8601), such as `P10W`.
struct OOAPIDuration: Scalar {
  let text: String
  init(blank: Blank) { text = "P1D" }
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIDuration" }
  static var form: ScalarForm { .line }
  static var accepts: Phrase {
    Phrase(nl: "een duur als P2Y, P10W of PT30H", en: "a duration such as P2Y, P10W or PT30H")
  }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: wire, as: UTF8.self)
    guard parts != nil else { return nil }
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// The numbers of a duration; nil for what is none.
  struct Parts {
    var years: Int?
    var months: Int?
    var weeks: Int?
    var days: Int?
    var hasTime = false
    var hours: Int?
  }

  var parts: Parts? {
    var rest = Substring(text)
    if rest.first == "-" { rest.removeFirst() }
    guard rest.first == "P" else { return nil }
    rest.removeFirst()
    var parts = Parts()
    var order = 0
    func digits(_ rest: inout Substring) -> String {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[digits.endIndex...]
      return String(digits)
    }
    guard let first = rest.first, first == "T" || (first.isASCII && first.isNumber) else { return nil }
    while let sign = rest.first {
      if sign == "T" {
        guard !parts.hasTime else { return nil }
        parts.hasTime = true
        rest.removeFirst()
        guard let next = rest.first, next.isASCII, next.isNumber else { return nil }
        order = 10
        continue
      }
      var number = digits(&rest)
      guard !number.isEmpty else { return nil }
      if parts.hasTime, rest.first == "." {
        rest.removeFirst()
        let fraction = digits(&rest)
        guard !fraction.isEmpty, rest.first == "S" else { return nil }
        number += fraction
      }
      guard let unit = rest.first else { return nil }
      rest.removeFirst()
      let value = Int(number.prefix(9))
      let rank: Int
      switch (unit, parts.hasTime) {
      case ("Y", false): (rank, parts.years) = (1, value)
      case ("M", false): (rank, parts.months) = (2, value)
      case ("W", false): (rank, parts.weeks) = (3, value)
      case ("D", false): (rank, parts.days) = (3, value)
      case ("H", true): (rank, parts.hours) = (11, value)
      case ("M", true): rank = 12
      case ("S", true): rank = 13
      default: return nil
      }
      guard rank > order else { return nil }
      order = rank
    }
    return parts
  }
}

/// A text in one language.
struct OOAPIText: Record {
  var language: OOAPILanguageTag?
  var value: RawText?
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPIText" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("language", nl: "Taal", en: "Language"), &language)
    visitor.optional(Field("value", nl: "Tekst", en: "Text"), &value)
    visitor.open(&others)
  }
}

/// A code with its kind.
struct OOAPICode: Record {
  var codeType = RawText("")
  var code = RawText("")
  init(blank: Blank) {}
  init(_ type: String, _ code: String) {
    codeType = RawText(type)
    self.code = RawText(code)
  }
  static var typeName: StaticString { "OOAPICode" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("codeType", nl: "Soort code", en: "Kind of code"), &codeType)
    visitor.required(Field("code", nl: "De code", en: "The code"), &code)
  }
}

/// A study load.
struct OOAPILoad: Record {
  var studyLoadUnit: OOAPILoadUnit?
  var value: PlainNumber?
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPILoad" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("studyLoadUnit", nl: "Eenheid", en: "Unit"), &studyLoadUnit)
    visitor.optional(Field("value", nl: "Hoeveelheid", en: "Amount"), &value)
    visitor.open(&others)
  }
}

/// A price.
struct OOAPICost: Record {
  var costType = RawText("")
  var amount: OOAPIAmount?
  var vatAmount: OOAPIAmount?
  var amountWithoutVat: OOAPIAmount?
  var currency: RawText?
  var displayAmount: [OOAPIText] = []
  var ext: Tree?
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPICost" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("costType", nl: "Soort kosten", en: "Kind of costs"), &costType)
    visitor.optional(Field("amount", nl: "Bedrag", en: "Amount"), &amount)
    visitor.optional(Field("vatAmount", nl: "Btw", en: "VAT"), &vatAmount)
    visitor.optional(Field("amountWithoutVat", nl: "Bedrag zonder btw", en: "Amount without VAT"), &amountWithoutVat)
    visitor.optional(Field("currency", nl: "Munt", en: "Currency"), &currency)
    visitor.list(Field("displayAmount", nl: "Bedrag in woorden", en: "Amount in words"), &displayAmount)
    visitor.optional(Field("ext", nl: "Uitbreidingen", en: "Extensions"), &ext)
  }
}

/// An address.
struct OOAPIAddress: Record {
  var addressType = OOAPIAddressType(blank: Blank())
  var street: RawText?
  var streetNumber: RawText?
  var additional: [OOAPIText] = []
  var postalCode: RawText?
  var city: RawText?
  var countryCode: RawText?
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPIAddress" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("addressType", nl: "Soort adres", en: "Kind of address"), &addressType)
    visitor.optional(Field("street", nl: "Straat", en: "Street"), &street)
    visitor.optional(Field("streetNumber", nl: "Huisnummer", en: "House number"), &streetNumber)
    visitor.list(Field("additional", nl: "Toevoeging", en: "Additional"), &additional)
    visitor.optional(Field("postalCode", nl: "Postcode", en: "Postal code"), &postalCode)
    visitor.optional(Field("city", nl: "Plaats", en: "City"), &city)
    visitor.optional(Field("countryCode", nl: "Land", en: "Country"), &countryCode)
    visitor.open(&others)
  }
}

/// Data for one consumer, such as RIO. Beside its key it holds what that consumer agreed.
struct OOAPIConsumer: Record {
  var consumerKey = RawText("")
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OOAPIConsumer" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("consumerKey", nl: "Naam van de afnemer", en: "Name of the consumer"), &consumerKey)
    visitor.open(&others)
  }
}

/// Another object: its id, or the object itself.
enum OOAPIReference: Choice {
  case id(OOAPIIdentifier)
  case object(Tree)

  init(blank: Blank) { self = .id(OOAPIIdentifier(blank: blank)) }

  static var typeName: StaticString { "OOAPIReference" }
  static var distinction: Distinction { .shape }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == OOAPIReference {
    visitor.option(Field("id", nl: "Id van het object", en: "Id of the object"), identifier, OOAPIReference.id)
    visitor.option(Field("object", nl: "Het object zelf", en: "The object itself"), tree, OOAPIReference.object)
  }

  var identifier: OOAPIIdentifier? { if case .id(let value) = self { value } else { nil } }
  var tree: Tree? { if case .object(let value) = self { value } else { nil } }

  /// The id, in lower case; of an object the text of its first member whose name ends in Id.
  var idText: String? {
    switch self {
    case .id(let id): return id.text.lowercased()
    case .object(let tree):
      guard case .members(let members) = tree else { return nil }
      return members.first { $0.name.hasSuffix("Id") }?.value.text?.lowercased()
    }
  }
}

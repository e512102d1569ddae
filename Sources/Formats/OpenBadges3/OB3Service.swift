import Description

/// A schema, a status or a refresh service: an address and a type.
struct OB3Service: Record {
  var id = OB3Text("")
  var type = OB3Text("")
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Service" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.required(Field("type", nl: "De soort", en: "The type"), &type)
    visitor.open(&others)
  }
}

/// Where to see whether a credential was revoked. The looser schema family allows it without an id.
struct OB3Status: Record {
  var id: OB3Text?
  var type = OB3Text("")
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Status" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.required(Field("type", nl: "De soort", en: "The type"), &type)
    visitor.open(&others)
  }
}

/// Under what conditions.
struct OB3TermsOfUse: Record {
  var id: OB3Text?
  var type = OB3Text("")
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3TermsOfUse" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.required(Field("type", nl: "De soort", en: "The type"), &type)
    visitor.open(&others)
  }
}

import Description

/// What an achievement takes.
struct OB3Criteria: Record {
  var id: OB3Text?
  var narrative: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Criteria" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("id", nl: "Adres van de criteria", en: "Address of the criteria"), &id)
    visitor.optional(Field("narrative", nl: "Tekst", en: "Text"), &narrative)
    visitor.open(&others)
  }
}

import Description

/// What shows that an achievement was reached.
struct OB3Evidence: Record {
  var id: OB3Text?
  var type: [RawText] = []
  var narrative: OB3Text?
  var name: OB3Text?
  var description: OB3Text?
  var genre: OB3Text?
  var audience: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Evidence" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("id", nl: "Adres van het bewijs", en: "Address of the evidence"), &id)
    visitor.list(OB3Field.type("Evidence"), &type)
    visitor.optional(Field("narrative", nl: "Tekst", en: "Text"), &narrative)
    visitor.optional(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.optional(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.optional(Field("genre", nl: "Soort bewijs", en: "Type of evidence"), &genre)
    visitor.optional(Field("audience", nl: "Voor wie", en: "For whom"), &audience)
    visitor.open(&others)
  }
}

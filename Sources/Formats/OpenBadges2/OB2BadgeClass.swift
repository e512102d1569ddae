import Description

/// What was awarded: a BadgeClass of Open Badges 2.0, with the extensions and expanded members of edubadges.
struct OB2BadgeClass: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var name = RawText("")
  var description = RawText("")
  var id = RawText("")
  var issuer: Linked<OB2Profile>
  var image: Linked<OB2Image>?
  var criteria: Linked<OB2Criteria>
  var alignment: [OB2Alignment] = []
  var tags: [RawText] = []
  var version: RawText?
  var related: [Tree] = []
  var endorsement: [Linked<OB2Endorsement>] = []
  var language: RawText?
  var extensions: OB2BadgeExtensions
  var expanded: OB2Expanded
  var others: [Tree.Member] = []

  init(blank: Blank) {
    issuer = Linked(blank: blank)
    criteria = Linked(blank: blank)
    extensions = OB2BadgeExtensions()
    expanded = OB2Expanded()
  }

  static var typeName: StaticString { "OB2BadgeClass" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("BadgeClass"), &type)
    visitor.required(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.required(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.required(OB2Field.id, &id)
    visitor.required(Field("issuer", nl: "De uitgever", en: "The issuer"), &issuer)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.required(Field("criteria", nl: "Wat ervoor nodig is", en: "What it takes"), &criteria)
    visitor.list(Field("alignment", single: .allowed, nl: "Verwijzingen naar kaders", en: "Alignments"), &alignment)
    visitor.list(Field("tags", single: .allowed, nl: "Trefwoorden", en: "Tags"), &tags)
    visitor.optional(Field("version", nl: "Versie", en: "Version"), &version)
    visitor.list(Field("related", single: .allowed, nl: "Verwante objecten", en: "Related objects"), &related)
    visitor.list(Field("endorsement", single: .allowed, nl: "Aanbevelingen", en: "Endorsements"), &endorsement)
    visitor.optional(Field("@language", nl: "Taal", en: "Language"), &language)
    extensions.describe(&visitor)
    expanded.describe(&visitor)
    visitor.open(&others)
  }
}

/// A piece of a badge class, or of what else the description leaves open: what is only part of a document.
struct OB2Fragment: Record {
  var others: [Tree.Member] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "OB2Fragment" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) { visitor.open(&others) }
}

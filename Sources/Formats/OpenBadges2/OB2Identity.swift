import Description

/// Who has a badge: an identifier, most often hashed.
struct OB2Identity: Record {
  var context: [Tree] = []
  var hashed = false
  var type: [RawText] = []
  var identity = RawText("")
  var salt: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2IdentityObject" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.required(Field("hashed", nl: "Of de waarde gehasht is", en: "Whether the value is hashed"), &hashed)
    visitor.list(
      Field("type", count: 1...Int.max, single: .preferred, nl: "Soort identiteit", en: "Type of identity"), &type)
    visitor.required(Field("identity", nl: "De waarde of haar hash", en: "The value or its hash"), &identity)
    visitor.optional(Field("salt", nl: "Het zout van de hash", en: "The salt of the hash"), &salt)
    visitor.open(&others)
  }
}

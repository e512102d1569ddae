import Description

/// Who an achievement belongs to, by an identifier that is most often hashed.
struct OB3Identity: Record {
  var type = OB3Exact<Name>()
  var hashed = false
  var identityHash = OB3Text("")
  var identityType = OB3IdentifierType(blank: Blank())
  var salt: OB3Text?

  init(blank: Blank) {}

  enum Name: OB3ClassName {
    static var word: String { "IdentityObject" }
  }

  static var typeName: StaticString { "OB3Identity" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(OB3Field.exactType, &type)
    visitor.required(Field("hashed", nl: "Of de waarde gehasht is", en: "Whether the value is hashed"), &hashed)
    visitor.required(Field("identityHash", nl: "De waarde of haar hash", en: "The value or its hash"), &identityHash)
    visitor.required(Field("identityType", nl: "Soort identiteit", en: "Type of identity"), &identityType)
    visitor.optional(Field("salt", nl: "Het zout van de hash", en: "The salt of the hash"), &salt)
  }
}

/// Another identifier of something.
struct OB3IdentifierEntry: Record {
  var type = OB3Exact<Name>()
  var identifier = OB3Text("")
  var identifierType = OB3IdentifierType(blank: Blank())

  init(blank: Blank) {}

  enum Name: OB3ClassName {
    static var word: String { "IdentifierEntry" }
  }

  static var typeName: StaticString { "OB3IdentifierEntry" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(OB3Field.exactType, &type)
    visitor.required(Field("identifier", nl: "De waarde", en: "The value"), &identifier)
    visitor.required(Field("identifierType", nl: "Soort identiteit", en: "Type of identifier"), &identifierType)
  }
}

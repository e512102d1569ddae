import Description

/// What an endorsement is about.
struct OB3EndorsementSubject: Record {
  var id = OB3Text("")
  var type: [RawText] = []
  var endorsementComment: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3EndorsementSubject" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.list(OB3Field.type("EndorsementSubject"), &type)
    visitor.optional(Field("endorsementComment", nl: "Toelichting", en: "Comment"), &endorsementComment)
    visitor.open(&others)
  }
}

/// What someone says about an achievement or a profile: an EndorsementCredential.
struct OB3Endorsement: Record {
  var head = OB3Head()
  var credentialSubject = OB3EndorsementSubject(blank: Blank())
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Endorsement" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    head.describe(&visitor, type: "EndorsementCredential", or: "", needsName: true)
    visitor.required(
      Field("credentialSubject", nl: "Waarover het gaat", en: "What it is about"), &credentialSubject)
    head.describeEnd(&visitor)
    visitor.open(&others)
  }
}

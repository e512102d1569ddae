import Description

/// What someone says about a badge or an issuer.
struct OB2Endorsement: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var id = RawText("")
  var claim: OB2Claim
  var issuer: Linked<OB2Profile>
  var issuedOn: BadgeDateTime
  var verification: OB2Verification
  var others: [Tree.Member] = []

  init(blank: Blank) {
    claim = OB2Claim(blank: blank)
    issuer = Linked(blank: blank)
    issuedOn = BadgeDateTime(blank: blank)
    verification = OB2Verification(blank: blank)
  }

  static var typeName: StaticString { "OB2Endorsement" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("Endorsement"), &type)
    visitor.required(OB2Field.id, &id)
    visitor.required(Field("claim", nl: "Wat wordt gezegd", en: "What is said"), &claim)
    visitor.required(Field("issuer", nl: "Wie het zegt", en: "Who says it"), &issuer)
    visitor.required(Field("issuedOn", nl: "Wanneer gezegd", en: "When said"), &issuedOn)
    visitor.required(
      Field("verification", nl: "Hoe het te controleren is", en: "How it can be verified"), &verification)
    visitor.open(&others)
  }
}

/// What an endorsement is about.
struct OB2Claim: Record {
  var id = RawText("")
  var endorsementComment: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2Claim" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(OB2Field.id, &id)
    visitor.optional(Field("endorsementComment", nl: "Toelichting", en: "Comment"), &endorsementComment)
    visitor.open(&others)
  }
}

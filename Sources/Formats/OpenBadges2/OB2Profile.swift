import Description

/// Who issues: a Profile of Open Badges 2.0, with the institution of edubadges.
struct OB2Profile: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var name = RawText("")
  var url = RawText("")
  var email = RawText("")
  var telephone: RawText?
  var description: RawText?
  var id = RawText("")
  var image: Linked<OB2Image>?
  var publicKey: [Linked<OB2Key>] = []
  var verification: OB2Verification?
  var revocationList: Linked<OB2RevocationList>?
  var endorsement: [Linked<OB2Endorsement>] = []
  var extensions = OB2IssuerExtensions()
  /// Among them the variants by language, `faculty` and `institution` of edubadges.
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2Profile" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("Issuer", or: "Profile"), &type)
    visitor.required(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.required(Field("url", nl: "Adres van de website", en: "Address of the website"), &url)
    visitor.required(Field("email", nl: "E-mailadres", en: "Email address"), &email)
    visitor.optional(Field("telephone", nl: "Telefoonnummer", en: "Telephone number"), &telephone)
    visitor.optional(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.required(OB2Field.id, &id)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.list(Field("publicKey", single: .preferred, nl: "Sleutels", en: "Keys"), &publicKey)
    visitor.optional(
      Field("verification", nl: "Hoe badges te controleren zijn", en: "How badges can be verified"), &verification)
    visitor.optional(
      Field("revocationList", nl: "Lijst van ingetrokken badges", en: "List of revoked badges"), &revocationList)
    visitor.list(Field("endorsement", single: .allowed, nl: "Aanbevelingen", en: "Endorsements"), &endorsement)
    extensions.describe(&visitor)
    visitor.open(&others)
  }
}

import Description

/// A badge that was awarded: an Assertion of Open Badges 2.0, with what edubadges adds.
struct OB2Assertion: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var id = RawText("")
  var badge: Linked<OB2BadgeClass>
  var image: Linked<OB2Image>?
  var verification: OB2Verification
  var evidence: [Linked<OB2Evidence>] = []
  var narrative: RawText?
  var sourceUrl: RawText?
  var hostedUrl: RawText?
  var issuedOn: BadgeDateTime
  var updatedAt: RawText?
  var expires: BadgeDateTime?
  var recipient: OB2Identity
  var revoked: Bool?
  var revocationReason: RawText?
  var endorsement: [Linked<OB2Endorsement>] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {
    badge = Linked(blank: blank)
    verification = OB2Verification(blank: blank)
    issuedOn = BadgeDateTime(blank: blank)
    recipient = OB2Identity(blank: blank)
  }

  static var typeName: StaticString { "OB2Assertion" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("Assertion"), &type)
    visitor.required(OB2Field.id, &id)
    visitor.required(Field("badge", nl: "De badgeklasse", en: "The badge class"), &badge)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.required(
      Field("verification", nl: "Hoe de badge te controleren is", en: "How the badge can be verified"), &verification)
    visitor.list(Field("evidence", single: .allowed, nl: "Bewijs", en: "Evidence"), &evidence)
    visitor.optional(Field("narrative", nl: "Toelichting", en: "Narrative"), &narrative)
    visitor.optional(Field("sourceUrl", nl: "Oorspronkelijk adres", en: "Original address"), &sourceUrl)
    visitor.optional(Field("hostedUrl", nl: "Eigen adres", en: "Own address"), &hostedUrl)
    visitor.required(Field("issuedOn", nl: "Wanneer uitgereikt", en: "When issued"), &issuedOn)
    visitor.optional(Field("updatedAt", nl: "Wanneer gewijzigd", en: "When changed"), &updatedAt)
    visitor.optional(Field("expires", nl: "Wanneer verlopen", en: "When it expires"), &expires)
    visitor.required(Field("recipient", nl: "Wie de badge heeft", en: "Who has the badge"), &recipient)
    visitor.optional(Field("revoked", nl: "Of de badge is ingetrokken", en: "Whether it is revoked"), &revoked)
    visitor.optional(Field("revocationReason", nl: "Waarom ingetrokken", en: "Why revoked"), &revocationReason)
    visitor.list(Field("endorsement", single: .allowed, nl: "Aanbevelingen", en: "Endorsements"), &endorsement)
    visitor.open(&others)
  }
}

/// What is left of an assertion when it was revoked: five members.
struct OB2Revoked: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  var id = RawText("")
  var revoked = false
  var revocationReason: RawText?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB2RevokedAssertion" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB2Field.context, &context)
    visitor.list(OB2Field.type("Assertion"), &type)
    visitor.required(OB2Field.id, &id)
    visitor.required(Field("revoked", nl: "Of de badge is ingetrokken", en: "Whether it is revoked"), &revoked)
    visitor.optional(Field("revocationReason", nl: "Waarom ingetrokken", en: "Why revoked"), &revocationReason)
    visitor.open(&others)
  }
}

/// Fields that many classes of Open Badges 2.0 share.
enum OB2Field {
  static let context = Field("@context", single: .preferred, nl: "De JSON-LD-context", en: "The JSON-LD context")
  static let id = Field("id", nl: "Het adres of de id", en: "The address or id")
  static let anyType = Field("type", single: .preferred, nl: "De soort", en: "The type")

  /// A type that names its class.
  static func type(_ name: StaticString, or other: StaticString = "") -> Field {
    Field(
      "type", count: 1...Int.max, single: .preferred, contains: name, orContains: other, nl: "De soort", en: "The type")
  }
}

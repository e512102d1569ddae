import Description

/// What all credentials of Open Badges 3.0 share, in both editions of the data model (VCDM 2.0, and 1.1 on reading).
struct OB3Head: Sendable, Equatable {
  /// The edition of the data model: 1 has `issuanceDate` and `expirationDate`.
  var edition = 2
  var context: [Tree] = []
  var id = OB3Text("")
  var type: [RawText] = []
  var name: OB3Text?
  var description: OB3Text?
  var image: OB3Image?
  var issuer: Linked<OB3Profile> = Linked(blank: Blank())
  var validFrom = StrictDateTime(blank: Blank())
  var validUntil: StrictDateTime?
  var awardedDate: StrictDateTime?
  var credentialSchema: [OB3Service] = []
  var credentialStatus: OB3Status?
  var refreshService: OB3Service?
  var termsOfUse: [OB3TermsOfUse] = []
  var proof: [OB3Proof] = []

  /// The members before the subject.
  mutating func describe<V: FieldVisitor>(
    _ visitor: inout V, type word: StaticString, or other: StaticString, needsName: Bool
  ) {
    visitor.list(
      Field("@context", count: 2...Int.max, nl: "De JSON-LD-contexten", en: "The JSON-LD contexts"), &context)
    visitor.required(Field("id", nl: "De id van het bewijs", en: "The id of the credential"), &id)
    visitor.list(
      Field("type", count: 1...Int.max, contains: word, orContains: other, nl: "De soort", en: "The type"), &type)
    if needsName {
      var text = name ?? OB3Text("")
      visitor.required(Field("name", nl: "Naam", en: "Name"), &text)
      name = text
    } else {
      visitor.optional(Field("name", nl: "Naam", en: "Name"), &name)
    }
    visitor.optional(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.required(Field("issuer", nl: "De uitgever", en: "The issuer"), &issuer)
    if edition == 1 {
      visitor.required(Field("issuanceDate", nl: "Wanneer uitgereikt", en: "When issued"), &validFrom)
      visitor.optional(Field("expirationDate", nl: "Wanneer verlopen", en: "When it expires"), &validUntil)
    } else {
      visitor.required(Field("validFrom", nl: "Vanaf wanneer geldig", en: "From when it is valid"), &validFrom)
      visitor.optional(Field("validUntil", nl: "Tot wanneer geldig", en: "Until when it is valid"), &validUntil)
    }
    visitor.optional(Field("awardedDate", nl: "Wanneer toegekend", en: "When awarded"), &awardedDate)
  }

  /// The members behind the subject.
  mutating func describeEnd<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(
      Field("credentialSchema", single: .allowed, noted: true, nl: "Schema's", en: "Schemas"), &credentialSchema)
    visitor.optional(
      Field("credentialStatus", nl: "Waar de status staat", en: "Where the status is"), &credentialStatus)
    visitor.optional(
      Field("refreshService", nl: "Waar een nieuwe versie staat", en: "Where a new version is"), &refreshService)
    visitor.list(
      Field("termsOfUse", single: .allowed, noted: true, nl: "Voorwaarden", en: "Terms of use"), &termsOfUse)
    visitor.list(Field("proof", single: .allowed, noted: true, nl: "Handtekeningen", en: "Signatures"), &proof)
  }
}

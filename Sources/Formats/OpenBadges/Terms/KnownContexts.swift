/// The terms of the contexts that badges use, by address. Nothing is fetched: what is not here is said to be unknown.
///
/// The names of terms are facts out of the published contexts, as they were in July 2026.
enum KnownContexts {
  /// The context at an address; nil when it is not known.
  static func scope(at address: String) -> TermScope? { table[address]?() }

  /// Each is made when it is asked for, since most badges use two.
  private static let table: [String: @Sendable () -> TermScope] = [
    VCContext.second: { second },
    VCContext.first: { first },
    "\(openBadges)/context.json": { badges300 },
    "\(openBadges)/context-3.0.1.json": { badges301 },
    "\(openBadges)/context-3.0.2.json": { badges302 },
    "\(openBadges)/context-3.0.3.json": { badges303 },
    "\(openBadges)/extensions.json": { extensions },
    "https://w3id.org/security/suites/ed25519-2020/v1": { ed25519 },
    "https://w3id.org/security/data-integrity/v1": { integrity },
  ]

  private static let second = scope(credentials2)
  private static let first = scope(credentials1)
  private static let badges300 = scope(":\(openBadgesTerms) xsd\n\(openBadgesTypes)")
  private static let badges301 = scope(":\(openBadgesTerms) xsd awardedDate\n\(openBadgesTypes)")
  private static let badges302 = scope(":\(openBadgesTerms)\n\(openBadgesTypes)")
  private static let badges303 = scope(
    ":\(openBadgesTerms) awardedDate endorsementJwt inLanguage jti\n\(openBadgesTypes)")
  private static let extensions = scope(
    ":id type 1EdTechCredentialRefresh 1EdTechJsonSchemaValidator2019 1EdTechRevocationList")
  private static let ed25519 = scope(
    ":id type proof Ed25519Signature2020 Ed25519VerificationKey2020\n"
      + "Ed25519VerificationKey2020:controller id publicKeyMultibase revoked type\n"
      + proofTerms("Ed25519Signature2020"))
  private static let integrity = scope(
    ":id type proof DataIntegrityProof\n" + proofTerms("DataIntegrityProof", and: "cryptosuite"))

  private static func scope(_ table: String) -> TermScope { TermScope(TermTable(table)) }

  private static let openBadges = "https://purl.imsglobal.org/spec/ob/v3p0"

  private static let openBadgesTerms =
    "Achievement AchievementCredential AchievementSubject Address Alignment Criteria EndorsementCredential "
    + "EndorsementSubject Evidence GeoCoordinates IdentifierEntry IdentityObject Image OpenBadgeCredential Profile "
    + "Related Result ResultDescription RubricCriterionLevel alignment description endorsement id image name narrative "
    + "type url"

  private static let openBadgesTypes = """
    Achievement:achievementType alignment creator creditsAvailable criteria fieldOfStudy humanCode image \
    otherIdentifier related resultDescription specialization tag version
    AchievementSubject:achievement activityEndDate activityStartDate creditsEarned identifier image licenseNumber \
    result role source term
    Address:addressCountry addressCountryCode addressLocality addressRegion geo postOfficeBoxNumber postalCode \
    streetAddress
    Alignment:targetCode targetDescription targetFramework targetName targetType targetUrl
    EndorsementSubject:endorsementComment
    Evidence:audience genre
    GeoCoordinates:latitude longitude
    IdentifierEntry:identifier identifierType
    IdentityObject:hashed identityHash identityType salt
    Image:caption
    Profile:additionalName address dateOfBirth email familyName familyNamePrefix givenName honorificPrefix \
    honorificSuffix image official otherIdentifier parentOrg patronymicName phone
    Related:version
    Result:achievedLevel resultDescription status value
    ResultDescription:allowedValue requiredLevel requiredValue resultType rubricCriterionLevel valueMax valueMin
    RubricCriterionLevel:level points
    """

  private static let credentials2 = """
    :... BitstringStatusList BitstringStatusListCredential BitstringStatusListEntry DataIntegrityProof \
    EnvelopedVerifiableCredential EnvelopedVerifiablePresentation JsonSchema JsonSchemaCredential VerifiableCredential \
    VerifiablePresentation _sd! _sd_alg aud cnf description digestMultibase digestSRI exp iat id iss jku kid mediaType \
    name nbf sub type x5u
    VerifiableCredential:confidenceMethod credentialSchema credentialStatus credentialSubject description evidence id \
    issuer name proof refreshService relatedResource renderMethod termsOfUse type validFrom validUntil
    VerifiablePresentation:holder id proof termsOfUse type verifiableCredential
    VerifiablePresentation/verifiableCredential:@null
    JsonSchema:id jsonSchema! type
    BitstringStatusList:encodedList id statusPurpose ttl type
    BitstringStatusListEntry:id statusListCredential statusListIndex statusMessage statusPurpose statusReference \
    statusSize type
    BitstringStatusListEntry/statusMessage:id message status type
    cnf:jwk! kid

    """ + proofTerms("DataIntegrityProof", and: "cryptosuite previousProof")

  private static let credentials1 =
    """
    :EcdsaSecp256k1Signature2019 EcdsaSecp256r1Signature2019 Ed25519Signature2018 RsaSignature2018 VerifiableCredential \
    VerifiablePresentation id proof type
    VerifiableCredential:cred credentialSchema credentialStatus credentialSubject evidence expirationDate holder id \
    issuanceDate issued issuer proof refreshService sec termsOfUse type validFrom validUntil xsd
    VerifiableCredential/credentialSchema:JsonSchemaValidator2018 cred id type
    VerifiableCredential/refreshService:ManualRefreshService2018 cred id type
    VerifiablePresentation:cred holder id proof sec type verifiableCredential

    """
    + ["EcdsaSecp256k1Signature2019", "EcdsaSecp256r1Signature2019", "Ed25519Signature2018", "RsaSignature2018"].map {
      proofTerms($0, and: "jws sec xsd")
    }.joined()

  /// The terms inside a proof.
  private static func proofTerms(_ type: String, and more: String = "") -> String {
    "\(type):challenge created domain expires id nonce proofPurpose proofValue type verificationMethod \(more)\n"
      + "\(type)/proofPurpose:assertionMethod authentication capabilityDelegation capabilityInvocation id keyAgreement "
      + "type\n"
  }
}

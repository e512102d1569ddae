import Description

/// A document of Open Badges 2.0, told by its type.
indirect enum OB2Document: Choice {
  case assertion(OB2Assertion)
  case revoked(OB2Revoked)
  case badgeClass(OB2BadgeClass)
  case fragment(OB2Fragment)
  case issuer(OB2Profile)
  case endorsement(OB2Endorsement)
  case key(OB2Key)
  case revocationList(OB2RevocationList)
  case alignment(OB2Alignment)
  case criteria(OB2Criteria)
  case evidence(OB2Evidence)
  case image(OB2Image)
  case identity(OB2Identity)
  case verification(OB2Verification)

  init(blank: Blank) { self = .fragment(OB2Fragment(blank: blank)) }
  static var typeName: StaticString { "OB2Document" }
  static var distinction: Distinction { .typeMember }

  /// The words in `type` that a document may have.
  static let classes = [
    "Assertion", "BadgeClass", "Issuer", "Profile", "Endorsement", "CryptographicKey", "RevocationList",
    "AlignmentObject", "Criteria", "Evidence", "Image", "IdentityObject", "VerificationObject", "HostedBadge",
    "SignedBadge", "Extension",
  ]

  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == OB2Document {
    func current<T>(_ type: T.Type) -> T? { payload as? T }
    func field(_ name: StaticString, nl: StaticString, en: StaticString) -> Field { Field(name, nl: nl, en: en) }
    visitor.option(field("Assertion", nl: "Badge", en: "Badge"), current(OB2Assertion.self)) { .assertion($0) }
    visitor.option(field("BadgeClass", nl: "Badgeklasse", en: "Badge class"), current(OB2BadgeClass.self)) {
      .badgeClass($0)
    }
    visitor.option(field("Issuer", nl: "Uitgever", en: "Issuer"), current(OB2Profile.self)) { .issuer($0) }
    visitor.option(field("Profile", nl: "Profiel", en: "Profile"), OB2Profile?.none) { .issuer($0) }
    visitor.option(field("Endorsement", nl: "Aanbeveling", en: "Endorsement"), current(OB2Endorsement.self)) {
      .endorsement($0)
    }
    visitor.option(field("CryptographicKey", nl: "Sleutel", en: "Key"), current(OB2Key.self)) { .key($0) }
    visitor.option(
      field("RevocationList", nl: "Lijst van ingetrokken badges", en: "List of revoked badges"),
      current(OB2RevocationList.self)
    ) { .revocationList($0) }
    visitor.option(field("AlignmentObject", nl: "Verwijzing", en: "Alignment"), current(OB2Alignment.self)) {
      .alignment($0)
    }
    visitor.option(field("Criteria", nl: "Criteria", en: "Criteria"), current(OB2Criteria.self)) { .criteria($0) }
    visitor.option(field("Evidence", nl: "Bewijs", en: "Evidence"), current(OB2Evidence.self)) { .evidence($0) }
    visitor.option(field("Image", nl: "Afbeelding", en: "Image"), current(OB2Image.self)) { .image($0) }
    visitor.option(field("IdentityObject", nl: "Identiteit", en: "Identity"), current(OB2Identity.self)) {
      .identity($0)
    }
    visitor.option(
      field("VerificationObject", nl: "Controle", en: "Verification"), current(OB2Verification.self)
    ) { .verification($0) }
    visitor.option(field("HostedBadge", nl: "Controle", en: "Verification"), OB2Verification?.none) {
      .verification($0)
    }
    visitor.option(field("SignedBadge", nl: "Controle", en: "Verification"), OB2Verification?.none) {
      .verification($0)
    }
    visitor.option(field("Extension", nl: "Extensie", en: "Extension"), current(OB2Fragment.self)) { .fragment($0) }
    // No word in `type` tells a revoked assertion: its member `revoked` does.
    visitor.option(field("", nl: "Ingetrokken badge", en: "Revoked badge"), current(OB2Revoked.self)) { .revoked($0) }
  }

  /// What the document holds.
  private var payload: any Sendable {
    switch self {
    case .assertion(let value): value
    case .revoked(let value): value
    case .badgeClass(let value): value
    case .fragment(let value): value
    case .issuer(let value): value
    case .endorsement(let value): value
    case .key(let value): value
    case .revocationList(let value): value
    case .alignment(let value): value
    case .criteria(let value): value
    case .evidence(let value): value
    case .image(let value): value
    case .identity(let value): value
    case .verification(let value): value
    }
  }
}

import Curriculum
import Description

/// Turns badges of both versions into evidence: what they point at, of whom they are, and whether they count.
///
/// What an assertion names by address is looked for among the other files. A revocation that one of the files tells
/// holds for its copies too.
struct BadgeEvidenceReading {
  private var badges: [String: OB2BadgeClass] = [:]
  private var issuers: [String: String] = [:]
  private var revoked: [String: String] = [:]
  private let recipient: String?

  /// The evidence of each file, in their order.
  @Sendable static func evidence(_ request: EvidenceRequest) -> [BadgeEvidence] {
    let reading = BadgeEvidenceReading(request)
    return reading.settled(request.items.map { ($0, reading.evidence($0)) })
  }

  private init(_ request: EvidenceRequest) {
    recipient = request.recipient
    for file in request.items.compactMap({ $0.message as? OB2File }) {
      switch file.document {
      case .badgeClass(let badge): badges[badge.id.text] = badge
      case .issuer(let issuer): issuers[issuer.id.text] = issuer.awardingBody
      case .revoked(let body): revoked[body.id.text] = body.revocationReason?.text ?? ""
      case .assertion(let whole) where whole.revoked == true:
        revoked[whole.id.text] = whole.revocationReason?.text ?? ""
      case .revocationList(let list): take(list)
      default: break
      }
    }
  }

  private mutating func take(_ list: OB2RevocationList) {
    for item in list.entries {
      guard let id = item.revokedId else { continue }
      revoked[id] = item["revocationReason"]?.text ?? ""
    }
  }

  // MARK: One file

  private func evidence(_ item: EvidenceRequest.Item) -> BadgeEvidence {
    var evidence = BadgeEvidence(file: item.file)
    var ownership = Ownership.unknown
    switch item.message {
    case nil: evidence.standing = .invalid
    case is LegacyBadge: evidence.standing = .legacy
    case let file as OB2File:
      switch file.document {
      case .assertion(let assertion): ownership = read(assertion, isSigned: file.signed != nil, into: &evidence)
      case .revoked(let body):
        evidence.id = body.id.text
        evidence.standing = .revoked
      default: evidence.standing = .noAward
      }
    case let file as OB3File:
      if case .credential(let credential) = file.document {
        ownership = read(credential.value, isSigned: file.signed != nil, into: &evidence)
      } else {
        evidence.standing = .noAward
      }
    default: evidence.standing = .noAward
    }
    switch item.verdict?.name {
    case "revoked": evidence.standing = .revoked
    case let name where evidence.standing == .counts || evidence.standing == .noDefinition:
      switch name {
      case "expired": evidence.standing = .expired
      case "not-yet-valid": evidence.standing = .notYetValid
      case "invalid": evidence.standing = .invalid
      default: break
      }
    default: break
    }
    if let id = evidence.source, let reason = revoked[id] {
      evidence.standing = .revoked
      evidence.reason = evidence.reason ?? reason
    }
    if evidence.reason == "" { evidence.reason = nil }
    evidence.elements = (item.message as? OB2File)?.elements ?? (item.message as? OB3File)?.elements
    evidence.elements?.file = item.file
    if recipient != nil, item.message != nil, evidence.standing != .noAward, evidence.standing != .legacy {
      switch ownership {
      case .same: break
      case .other: evidence.standing = .otherPerson
      case .unknown: if evidence.standing == .counts { evidence.standing = .unknownPerson }
      }
    }
    return evidence
  }

  private func read(_ assertion: OB2Assertion, isSigned: Bool, into evidence: inout BadgeEvidence) -> Ownership {
    evidence.id = assertion.id.text
    evidence.awarded = BadgeDay.text(assertion.issuedOn.text)
    evidence.ends = assertion.expires.map { BadgeDay.text($0.text) }
    evidence.reason = assertion.revocationReason?.text
    let types = assertion.verification.type.map(\.text)
    evidence.assurance =
      isSigned || types.contains { $0 == "SignedBadge" || $0 == "signed" } ? .signatureNotChecked : .hostingNotChecked
    let ownership = recipient.map {
      Ownership(
        of: $0, identity: assertion.recipient.identity.text, salt: assertion.recipient.salt?.text,
        isHashed: assertion.recipient.hashed)
    }
    guard let badge = assertion.badge.here ?? badges[assertion.badge.address?.text ?? ""] else {
      evidence.standing = .noDefinition
      evidence.names = [assertion.badge.address?.text].compactMap { $0 }
      return ownership ?? .unknown
    }
    evidence.title = badge.name.text
    evidence.names = [badge.id.text]
    switch badge.issuer {
    case .here(let issuer): evidence.issuer = issuer.awardingBody
    case .address(let address): evidence.issuer = issuers[address.text] ?? address.text
    }
    evidence.programmes = badge.extensions.educationProgramIdentifier?.properties.map(\.plainText) ?? []
    evidence.pointers = badge.alignment.compactMap { item in
      BadgeEvidence.Pointer(
        targetCode: item.targetCode?.text, name: item.targetName.text, framework: item.targetFramework?.text,
        address: item.targetUrl.text)
    }
    return ownership ?? .unknown
  }

  private func read(_ credential: OB3Credential, isSigned: Bool, into evidence: inout BadgeEvidence) -> Ownership {
    let subject = credential.credentialSubject
    let achievement = subject.achievement
    evidence.id = credential.head.id.text
    evidence.title = achievement.name.text
    switch credential.head.issuer {
    case .here(let issuer): evidence.issuer = issuer.name?.text ?? issuer.id.text
    case .address(let address): evidence.issuer = issuers[address.text] ?? address.text
    }
    evidence.awarded = BadgeDay.text((credential.head.awardedDate ?? credential.head.validFrom).text)
    evidence.ends = credential.head.validUntil.map { BadgeDay.text($0.text) }
    evidence.assurance = isSigned || !credential.head.proof.isEmpty ? .signatureNotChecked : .unsigned
    let codes = achievement.otherIdentifier.filter { !Self.programmeTypes.contains($0.identifierType.text) }
    evidence.names =
      [achievement.id.text] + achievement.related.map(\.id.text) + codes.map(\.identifier.text)
      + [achievement.humanCode?.text].compactMap { $0 }
    var programmes = achievement.otherIdentifier.filter { Self.programmeTypes.contains($0.identifierType.text) }
      .map(\.identifier.text)
    let ofSURF = achievement.others.first { $0.name == "educationProgramIdentifier" }?.value
    if case .number(let wire)? = ofSURF, let text = PlainNumber(wire: wire)?.plainText, !programmes.contains(text) {
      programmes.append(text)
    }
    evidence.programmes = programmes
    evidence.pointers = achievement.alignment.compactMap { item in
      BadgeEvidence.Pointer(
        targetCode: item.targetCode?.text, name: item.targetName.text, framework: item.targetFramework?.text,
        address: item.targetUrl.text)
    }
    guard let recipient else { return .unknown }
    var found = subject.identifier.map {
      Ownership(of: recipient, identity: $0.identityHash.text, salt: $0.salt?.text, isHashed: $0.hashed)
    }
    if let id = subject.id?.text { found.append(Ownership(of: recipient, subject: id)) }
    if found.contains(.same) { return .same }
    return found.isEmpty || found.contains(.unknown) ? .unknown : .other
  }

  /// The types of an identifier that names a programme.
  private static let programmeTypes: Set<String> = ["ext:CREBO", "ext:ISAT", "ext:EducationProgramIdentifier"]

  // MARK: All files

  /// Sets aside what a newer or an equal copy of the same badge replaces: same id, same issuer.
  private func settled(_ found: [(item: EvidenceRequest.Item, evidence: BadgeEvidence)]) -> [BadgeEvidence] {
    var result = found.map(\.evidence)
    var best: [String: Int] = [:]
    for (number, evidence) in result.enumerated() where evidence.standing == .counts {
      guard let id = evidence.source else { continue }
      let key = "\(id)\u{0}\(evidence.issuer ?? "")"
      guard let other = best[key] else {
        best[key] = number
        continue
      }
      let isNewer = (result[other].awarded ?? "") < (evidence.awarded ?? "")
      result[isNewer ? other : number].standing = .replaced
      if isNewer { best[key] = number }
    }
    return result
  }
}

extension BadgeEvidence.Pointer {
  /// A pointer with a code; without one, with the code that its name begins with. Nil for one of another kind, such as a
  /// level or a skill.
  fileprivate init?(targetCode: String?, name: String, framework: String?, address: String) {
    let first = name.split(separator: " ").first.map(String.init) ?? ""
    let codes = [targetCode, first].compactMap { $0 }
    let known = codes.first { TaskCode($0) != nil || ElectiveCode($0) != nil || CertificateCode($0) != nil }
    guard let known else { return nil }
    self.init(code: known, name: name, framework: framework, address: address)
  }
}

extension BadgeEvidence {
  /// The id of the award, of a copy in Open Badges 3.0 that of its source.
  fileprivate var source: String? { id.map { $0.hasSuffix("#v3p0") ? String($0.dropLast(5)) : $0 } }
}

/// The day of a moment that a badge names, as it is written there.
private enum BadgeDay {
  static func text(_ moment: String) -> String { String(moment.prefix(10)) }
}

import Description

/// Turns documents of Open Badges 3.0 into documents of Open Badges 2.0, as far as these have a place for what they say.
struct OB3ToOB2 {
  let settings: BadgeExportSettings

  /// What came of a document.
  struct Result {
    var document: OB2Document
    var losses: [Loss]
  }

  /// Why a document is not converted, as a phrase without capital and full stop.
  struct Refusal: Error {
    var path: Path
    var reason: Phrase
  }

  /// Converts a document.
  func convert(_ file: OB3File) throws(Refusal) -> Result {
    switch file.document {
    case .credential(let credential): return try assertion(credential.value)
    case .achievement(let box):
      let file = box.value
      guard let creator = file.achievement.creator else {
        throw Refusal(
          path: ["creator"],
          reason: Phrase(
            nl: "wie de prestatie bedacht, staat er niet (creator); een badgeklasse heeft een uitgever",
            en: "who made the achievement is not said (creator); a badge class has an issuer"))
      }
      var made = try OB3ToOB2Achievement(file.achievement, results: [], settings)
      made.setIssuer(.here(creator), table: nil)
      made.badge.context = [Self.context]
      return Result(document: .badgeClass(made.badge), losses: made.losses.losses)
    case .endorsement:
      throw Refusal(
        path: ["type"],
        reason: Phrase(
          nl: "alleen een badge of prestatie wordt omgezet", en: "only a badge or achievement is converted"))
    }
  }

  static let context = Tree.string("https://w3id.org/openbadges/v2")

  private func assertion(_ credential: OB3Credential) throws(Refusal) -> Result {
    let (head, subject) = (credential.head, credential.credentialSubject)
    var made = try OB3ToOB2Achievement(subject.achievement, results: subject.result, settings)
    let creator = subject.achievement.creator
    if let creator, head.issuer.here.map({ $0 != creator }) ?? (head.issuer.address?.text != creator.id.text) {
      made.losses.add("credentialSubject.achievement.creator", .noPlace2)
    }
    made.setIssuer(head.issuer, table: made.gradingTable)
    made.badge.context = [Self.context]
    var losses = made.losses
    var assertion = OB2Assertion(blank: Blank())
    assertion.context = [Self.context]
    assertion.type = [RawText("Assertion")]
    assertion.id = RawText(id(of: credential, &losses))
    assertion.badge = .here(made.badge)
    assertion.image = losses.image(subject.image, at: "credentialSubject.image")
    assertion.verification.type = [RawText("HostedBadge")]
    for item in credential.evidence where !item.isSource { assertion.evidence.append(Linked(item, &losses)) }
    assertion.narrative = losses.first(ofAny: subject.narrative, at: "credentialSubject.narrative")
    assertion.issuedOn = BadgeDateTime(checked: Checked(head.validFrom.text))
    assertion.expires = head.validUntil.map { BadgeDateTime(checked: Checked($0.text)) }
    assertion.recipient = try recipient(of: subject, &losses)
    lose(head, credential, subject, made.badge, &losses)
    return Result(document: .assertion(assertion), losses: losses.losses)
  }

  /// The address of the assertion: the one that the credential was made of, else its own id.
  private func id(of credential: OB3Credential, _ losses: inout BadgeLosses) -> String {
    if let source = credential.evidence.first(where: \.isSource)?.id?.text { return source }
    let id = Self.plain(credential.head.id.text)
    if id.hasPrefix("http") { return id }
    if !settings.isStandardAddress { return "\(settings.address)/assertions/\(BadgeNames.fileName(id))" }
    losses.add(
      "id",
      Phrase(
        nl: "is geen webadres; een badge van 2.0 staat op het web, geef --badge-address",
        en: "is no web address; a badge of 2.0 stands on the web, give --badge-address"))
    return id
  }

  /// An id without the sign by which a converted document is told from its source.
  static func plain(_ id: String) -> String { id.hasSuffix("#v3p0") ? String(id.dropLast(5)) : id }

  private func recipient(of subject: OB3Subject, _ losses: inout BadgeLosses) throws(Refusal) -> OB2Identity {
    var recipient = OB2Identity(blank: Blank())
    guard let identity = subject.identifier.first else {
      guard let id = subject.id else {
        throw Refusal(
          path: ["credentialSubject"],
          reason: Phrase(nl: "er staat niet van wie de badge is", en: "it does not say whose badge it is"))
      }
      recipient.type = [RawText("id")]
      recipient.identity = RawText(id.text)
      return recipient
    }
    losses.add("credentialSubject.id", if: subject.id != nil, .noPlace2)
    for _ in subject.identifier.dropFirst() { losses.add("credentialSubject.identifier", .noPlace2) }
    let word = identity.identityType.text
    switch word {
    case "emailAddress": recipient.type = [RawText("email")]
    case "identifier": recipient.type = [RawText("id")]
    case "ext:url", "ext:telephone", "ext:openBadgeId": recipient.type = [RawText(String(word.dropFirst(4)))]
    default:
      recipient.type = [RawText("id")]
      losses.add("credentialSubject.identifier.identityType", .noPlace2)
    }
    recipient.hashed = identity.hashed
    recipient.identity = RawText(identity.identityHash.text)
    recipient.salt = identity.salt.map { RawText($0.text) }
    return recipient
  }

  /// Lists what is not carried over, beside what the achievement lost.
  private func lose(
    _ head: OB3Head, _ credential: OB3Credential, _ subject: OB3Subject, _ badge: OB2BadgeClass,
    _ losses: inout BadgeLosses
  ) {
    let date = head.validFrom.moment
    let rows: [(String, Bool)] = [
      ("name", head.name.map { $0 != subject.achievement.name && $0 != OB3Text(badge.name.text) } ?? false),
      ("description", head.description != nil),
      ("image", head.image != nil), ("awardedDate", head.awardedDate.map { $0.moment != date } ?? false),
      ("refreshService", head.refreshService != nil), ("termsOfUse", !head.termsOfUse.isEmpty),
      ("endorsement", !credential.endorsement.isEmpty), ("endorsementJwt", !credential.endorsementJwt.isEmpty),
      ("credentialSubject.activityStartDate", subject.activityStartDate != nil),
      ("credentialSubject.activityEndDate", subject.activityEndDate != nil),
      ("credentialSubject.licenseNumber", subject.licenseNumber != nil),
      ("credentialSubject.role", subject.role != nil),
      ("credentialSubject.source", subject.source != nil), ("credentialSubject.term", subject.term != nil),
      (
        "credentialSubject.creditsEarned",
        subject.creditsEarned.map { $0.value != badge.extensions.ects?.property?.value } ?? false
      ),
    ]
    for (path, isThere) in rows { losses.add(path, if: isThere, .noPlace2) }
    losses.add(
      "credentialStatus", if: head.credentialStatus != nil,
      Phrase(
        nl: "heeft geen plaats: intrekken gaat in 2.0 op het adres van de badge",
        en: "has no place: in 2.0 a badge is revoked at its address"))
    losses.add(
      "proof", if: !head.proof.isEmpty,
      Phrase(
        nl: "een handtekening geldt niet voor andere gegevens", en: "a signature does not hold for other data"))
    for member in credential.others where !OB3File.claimNames.contains(member.name) {
      losses.add(member.name, .noPlace2)
    }
    for member in subject.others { losses.add("credentialSubject.\(member.name)", .noPlace2) }
  }
}

extension Phrase {
  static let noPlace2 = Phrase(nl: "heeft geen plaats in Open Badges 2.0", en: "has no place in Open Badges 2.0")
}

extension OB3Evidence {
  /// Whether it is no evidence, but the assertion that the credential was made of.
  fileprivate var isSource: Bool { type.contains { $0.text == "https://w3id.org/openbadges#Assertion" } }
}

extension Linked where Content == OB2Evidence {
  /// Evidence of a credential: an address where it has no more.
  fileprivate init(_ evidence: OB3Evidence, _ losses: inout BadgeLosses) {
    losses.add(evidence.others, at: "evidence", .noPlace2)
    let texts = [evidence.narrative, evidence.name, evidence.description, evidence.genre, evidence.audience]
    if let id = evidence.id, texts.allSatisfy({ $0 == nil }) {
      self = .address(RawText(id.text))
      return
    }
    var made = OB2Evidence(blank: Blank())
    made.type = [RawText("Evidence")]
    made.id = losses.first(ofAny: evidence.id, at: "evidence.id")
    made.narrative = losses.first(ofAny: evidence.narrative, at: "evidence.narrative")
    made.name = losses.first(ofAny: evidence.name, at: "evidence.name")
    made.description = losses.first(ofAny: evidence.description, at: "evidence.description")
    made.genre = losses.first(ofAny: evidence.genre, at: "evidence.genre")
    made.audience = losses.first(ofAny: evidence.audience, at: "evidence.audience")
    self = .here(made)
  }
}

extension BadgeLosses {
  /// A picture: its address, with its caption where it has one.
  mutating func image(_ image: OB3Image?, at path: String) -> Linked<OB2Image>? {
    guard let image else { return nil }
    guard let caption = image.caption else { return .address(RawText(image.id.text)) }
    var made = OB2Image(blank: Blank())
    made.type = [RawText("Image")]
    made.id = RawText(image.id.text)
    made.caption = first(of: caption, at: "\(path).caption")
    return .here(made)
  }
}

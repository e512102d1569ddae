import Codecs
import Description

/// Turns documents of Open Badges 2.0 into documents of Open Badges 3.0, by the table in docs/badges.md.
struct OB2ToOB3 {
  /// Whether what only SURF's profile has a place for is carried over.
  var usesSURF: Bool
  /// Whether the source stays what it is: the copy then has ids of its own and points back.
  var isRepackaged = true

  /// What came of a document.
  struct Result {
    var file: OB3File
    var losses: [Loss]
  }

  /// Why a document is not converted.
  struct Refusal: Error {
    var path: Path
    var reason: Phrase
  }

  /// Converts an assertion whose badge class is at hand.
  func credential(_ assertion: OB2Assertion, badge: OB2BadgeClass, issuer: OB2Profile?) -> Result {
    var badge = badge
    if let issuer { badge.issuer = .here(issuer) }
    let made = OB2ToOB3Achievement(badge, usesSURF: usesSURF, isRepackaged: isRepackaged)
    var losses = made.losses
    var credential = OB3Credential(blank: Blank())
    let profile = profile(badge.issuer, &losses)
    credential.head.id = OB3Text(assertion.id.text + (isRepackaged ? "#v3p0" : ""))
    credential.head.type = [RawText("VerifiableCredential"), RawText("OpenBadgeCredential")]
    credential.head.name = OB3Text(badge.name.text)
    credential.head.issuer = .here(profile)
    credential.head.validFrom = StrictDateTime(assertion.issuedOn)
    credential.head.awardedDate = StrictDateTime(assertion.issuedOn)
    credential.head.validUntil = assertion.expires.map { StrictDateTime($0) }
    var subject = OB3Subject(blank: Blank())
    subject.type = [RawText("AchievementSubject")]
    subject.identifier = [OB3Identity(assertion.recipient)]
    subject.narrative = assertion.narrative.map { OB3Text($0.text) }
    subject.image = OB3Image(of: assertion.image)
    subject.result = made.results
    subject.achievement = made.achievement
    subject.achievement.creator = profile
    subject.creditsEarned = made.achievement.creditsAvailable
    credential.credentialSubject = subject
    for item in assertion.evidence {
      credential.evidence.append(OB3Evidence(item))
      losses.add(item.here?.others ?? [], at: "evidence")
    }
    if case .here(let image)? = assertion.image {
      losses.add("image.author", if: image.author != nil)
      losses.add("image", if: image.id == nil)
      losses.add(image.others, at: "image")
    }
    if isRepackaged {
      var link = OB3Evidence(blank: Blank())
      link.id = OB3Text(assertion.id.text)
      link.type = [RawText("Evidence"), RawText("https://w3id.org/openbadges#Assertion")]
      credential.evidence.append(link)
    }
    losses.add("sourceUrl", if: assertion.sourceUrl != nil)
    losses.add("hostedUrl", if: assertion.hostedUrl != nil)
    losses.add("updatedAt", if: assertion.updatedAt != nil)
    losses.add("endorsement", if: !assertion.endorsement.isEmpty)
    losses.add("recipient", if: !assertion.recipient.others.isEmpty)
    for member in assertion.others { losses.add(member.name, .noPlace) }
    addContexts(to: &credential.head, credential)
    credential.head.credentialSchema = schemas(for: credential, badge)
    return Result(file: OB3File(.of(credential)), losses: losses.losses)
  }

  /// Converts a badge class alone.
  func achievement(_ badge: OB2BadgeClass) -> Result {
    let made = OB2ToOB3Achievement(badge, usesSURF: usesSURF, isRepackaged: isRepackaged)
    var losses = made.losses
    var file = OB3AchievementFile(blank: Blank())
    file.achievement = made.achievement
    file.achievement.creator = profile(badge.issuer, &losses)
    file.context = contexts(extensions: false, surf: !file.achievement.others.isEmpty)
    return Result(file: OB3File(.achievement(Boxed(file))), losses: losses.losses)
  }

  // MARK: Contexts and schemas

  private static let openBadges = "https://purl.imsglobal.org/spec/ob/v3p0"

  private func addContexts(to head: inout OB3Head, _ credential: OB3Credential) {
    head.context = contexts(extensions: true, surf: !credential.credentialSubject.achievement.others.isEmpty)
  }

  private func contexts(extensions: Bool, surf: Bool) -> [Tree] {
    var contexts: [Tree] = [.string(VCContext.second), .string("\(Self.openBadges)/context-3.0.3.json")]
    if extensions { contexts.append(.string("\(Self.openBadges)/extensions.json")) }
    if surf { contexts.append(SURFProfile.context) }
    return contexts
  }

  /// The schemas that the credential follows: that of 1EdTech, and those of SURF whose rules it meets.
  private func schemas(for credential: OB3Credential, _ badge: OB2BadgeClass) -> [OB3Service] {
    let standard = OB3Service(
      "\(Self.openBadges)/schema/json/ob_v3p0_achievementcredential_schema.json", "1EdTechJsonSchemaValidator2019")
    guard usesSURF, let kind = badge.expanded.typeBadgeClass else { return [standard] }
    let load = badge.extensions.studyLoad != nil
    let names: [SURFProfile.Schema] =
      switch kind {
      case .microcredential: [.microcredential, load ? .microcredentialSBU : .microcredentialECTS]
      case .regular: [.regular, load ? .regularSBU : .regularECTS]
      case .extraCurricular: [.extraCurricular]
      }
    var tried = credential
    tried.head.credentialSchema = names.map { OB3Service($0.address, "1EdTechJsonSchemaValidator2019") }
    return SURFProfile(Boxed(tried)).problems.isEmpty ? [standard] + tried.head.credentialSchema : [standard]
  }

  // MARK: Issuer

  private func profile(_ issuer: Linked<OB2Profile>, _ losses: inout BadgeLosses) -> OB3Profile {
    var profile = OB3Profile(blank: Blank())
    profile.type = [RawText("Profile")]
    switch issuer {
    case .address(let address):
      profile.id = OB3Text(address.text)
      losses.add(
        "badge.issuer",
        Phrase(
          nl: "is alleen een adres; naam en gegevens zijn niet bij de hand",
          en: "is an address alone; name and data are not at hand"))
    case .here(let issuer):
      profile.id = OB3Text(issuer.id.text)
      // Of an issuer out of a curriculum not all is known.
      func known(_ text: RawText) -> OB3Text? { text.text.isEmpty ? nil : OB3Text(text.text) }
      profile.name = known(issuer.name)
      profile.url = known(issuer.url)
      profile.email = known(issuer.email)
      profile.phone = issuer.telephone.map { OB3Text($0.text) }
      profile.description = issuer.description.map { OB3Text($0.text) }
      profile.image = OB3Image(of: issuer.image)
      if let brin = issuer.extensions.institutionIdentifier?.property?.text {
        profile.otherIdentifier = [OB3IdentifierEntry(brin, type: "ext:BRIN")]
      }
      if let country = issuer.extensions.institutionCountry?.property?.text {
        if country == "EN" {
          losses.add(
            "badge.issuer.extensions:InstitutionCountryExtension",
            Phrase(nl: "EN is geen land volgens ISO 3166", en: "EN is no country of ISO 3166"))
        } else {
          var address = OB3Address(blank: Blank())
          address.type = [RawText("Address")]
          address.addressCountryCode = OB3Text(country)
          profile.address = address
        }
      }
      losses.add(
        "badge.issuer.extensions:InstitutionNameExtension", if: issuer.extensions.institutionName != nil)
      losses.add("badge.issuer.publicKey", if: !issuer.publicKey.isEmpty)
      losses.add("badge.issuer.revocationList", if: issuer.revocationList != nil)
      losses.add("badge.issuer.verification", if: issuer.verification != nil)
      losses.add("badge.issuer.endorsement", if: !issuer.endorsement.isEmpty)
      losses.add(issuer.others, at: "badge.issuer")
    }
    return profile
  }
}

extension SURFProfile {
  /// A context that defines the members of the profile: SURF's own cannot be processed. The names lie where SURF's
  /// glossary has them. A convention of this project.
  static var context: Tree {
    let glossary = "https://edubadges.nl/static/obv3-glossary.html#"
    let names = [
      ("ECTS", "ects"), ("SBU", "sbu"), ("timeInvestment", "timeInvestment"),
      ("educationProgramIdentifier", "educationProgramIdentifier"), ("participationType", "participationType"),
      ("assessmentType", "assessmentType"), ("supervisionType", "supervisionType"),
      ("identityChecked", "identityChecked"),
    ]
    return .object([
      (
        type,
        .object([
          ("@id", .string(glossary + type)),
          ("@context", .object(names.map { ($0.0, .string(glossary + $0.1)) })),
        ])
      )
    ])
  }
}

extension OB3Service {
  init(_ id: String, _ type: String) {
    self.init(blank: Blank())
    self.id = OB3Text(id)
    self.type = OB3Text(type)
  }
}

extension OB3Identity {
  /// The recipient of an assertion. Hash and salt stay as they are.
  init(_ recipient: OB2Identity) {
    self.init(blank: Blank())
    hashed = recipient.hashed
    identityHash = OB3Text(recipient.identity.text)
    salt = recipient.salt.map { OB3Text($0.text) }
    let word = recipient.type.first?.text ?? ""
    identityType = OB3IdentifierType(
      text: word == "email" ? "emailAddress" : word == "id" ? "identifier" : "ext:\(word)")
  }
}

extension OB3Evidence {
  /// Evidence of an assertion. The ids of nodes without a name are left out.
  init(_ evidence: Linked<OB2Evidence>) {
    self.init(blank: Blank())
    type = [RawText("Evidence")]
    switch evidence {
    case .address(let address): id = OB3Text(address.text)
    case .here(let evidence):
      id = evidence.id.flatMap { $0.text.hasPrefix("_:") ? nil : OB3Text($0.text) }
      narrative = evidence.narrative.map { OB3Text($0.text) }
      name = evidence.name.map { OB3Text($0.text) }
      description = evidence.description.map { OB3Text($0.text) }
      genre = evidence.genre.map { OB3Text($0.text) }
      audience = evidence.audience.map { OB3Text($0.text) }
    }
  }
}

extension StrictDateTime {
  /// The same moment in UTC, cut to seconds.
  init(_ dateTime: BadgeDateTime) { self.init(checked: Checked(dateTime.moment.text)) }
}

import Codecs
import Description

/// Makes badges for the people on a list.
public enum BadgeIssue {
  /// Makes the badges of an order, one file for each person, in the order of the list.
  ///
  /// - Parameters:
  ///   - format: Open Badges 2.0 or 3.0.
  ///   - request: the curriculum, and badge classes and issuers among the input.
  public static func make(
    _ order: BadgeOrder, as format: Format, of request: ExportRequest
  ) throws(BadgeOrder.Refusal) -> FormatExport {
    let settings = BadgeExportSettings(request.settings)
    let choice = try BadgeChoice(order.badge, in: request, settings)
    var result = FormatExport()
    result.losses = choice.losses
    result.notes = choice.notes
    result.obstacles = choice.obstacles
    let width = max(3, String(order.recipients.count).count)
    let isThree = format === Format.ob3
    if !isThree, !choice.isIssuerWhole {
      result.notes.append(
        Phrase(
          nl: "de uitgever staat er alleen met zijn adres (\(choice.issuer.id.text)); geef zijn bestand (Issuer) mee",
          en: "the issuer is there by address alone (\(choice.issuer.id.text)); give its file (Issuer) too"))
    }
    for (index, recipient) in order.recipients.enumerated() {
      let made = Made(recipient, order, choice)
      let name = "\(choice.name)-\((index + 1).padded(width)).json"
      let summary = Phrase(
        nl: "\(choice.badge.name.text), uitgereikt op \(order.issuedOn)",
        en: "\(choice.badge.name.text), issued on \(order.issuedOn)")
      if isThree {
        let credential = made.credential(usesSURF: settings.usesSURF)
        // That an issuer is an address is how a curriculum has it, and no loss.
        result.lose(credential.losses.filter { $0.path != "badge.issuer" })
        result.files.append(
          FormatExport.File(name: name, bytes: credential.file.normalForm(), summary: summary))
      } else {
        if recipient.did != nil {
          result.lose([
            Loss(
              path: "did",
              reason: Phrase(nl: "heeft geen plaats in Open Badges 2.0", en: "has no place in Open Badges 2.0"))
          ])
        }
        result.files.append(
          FormatExport.File(name: name, bytes: TextWriter.write(json: made.assertion), summary: summary))
      }
    }
    return result
  }

  /// The badge of one person.
  private struct Made {
    private(set) var assertion = OB2Assertion(blank: Blank())
    private let order: BadgeOrder
    private let choice: BadgeChoice
    private let did: String?
    private let uuid: [UInt8]

    init(_ recipient: BadgeOrder.Recipient, _ order: BadgeOrder, _ choice: BadgeChoice) {
      self.order = order
      self.choice = choice
      did = recipient.did
      let identifier = recipient.identifier.lowercased()
      let numbers = BadgeNumbers(seed: order.seed, badge: choice.badge.id.text)
      uuid = numbers.uuid(for: identifier)
      var badge = choice.badge
      badge.expanded.gradeAchieved = recipient.grade.map { RawText($0) }
      assertion.context = [.string("https://w3id.org/openbadges/v2")]
      assertion.type = [RawText("Assertion")]
      assertion.id = RawText("\(Self.root(of: badge.id.text))/assertions/\(BadgeNumbers.short(uuid))")
      assertion.badge = .here(badge)
      assertion.image = badge.image
      if case .address(let address)? = badge.image, address.text.hasPrefix("data:") { assertion.image = nil }
      assertion.verification.type = [RawText("HostedBadge")]
      assertion.issuedOn = BadgeDateTime(checked: Checked("\(order.issuedOn.text)T00:00:00Z"))
      assertion.expires = order.expires.map { BadgeDateTime(checked: Checked("\($0.text)T00:00:00Z")) }
      assertion.narrative = recipient.narrative.map { RawText($0) }
      if let evidence = recipient.evidence { assertion.evidence = [.address(RawText(evidence))] }
      assertion.recipient.type = [RawText(recipient.kind.rawValue)]
      assertion.recipient.hashed = order.isHashed
      if order.isHashed {
        let salt = numbers.salt(for: identifier)
        assertion.recipient.salt = RawText(salt)
        assertion.recipient.identity = RawText(IdentityHash.of(identifier, salt: salt))
      } else {
        assertion.recipient.identity = RawText(identifier)
      }
    }

    /// The address below which the badges stand: that of the badge class without its last two parts.
    private static func root(of badge: String) -> String {
      var parts = badge.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count > 4 { parts.removeLast(2) } else if parts.count > 3 { parts.removeLast() }
      return parts.joined(separator: "/")
    }

    /// The same as a credential of Open Badges 3.0, unsigned.
    func credential(usesSURF: Bool) -> OB2ToOB3.Result {
      var made = OB2ToOB3(usesSURF: usesSURF, isRepackaged: false)
        .credential(assertion, badge: choice.badge(of: assertion), issuer: choice.issuer)
      guard case .credential(let box) = made.file.document else { return made }
      var credential = box.value
      credential.head.id = OB3Text("urn:uuid:\(BadgeNumbers.long(uuid))")
      credential.credentialSubject.id = did.map { OB3Text($0) }
      if order.hasClaims { credential.others += credential.claims }
      made.file.document = .of(credential)
      return made
    }
  }
}

extension BadgeChoice {
  /// The badge class in an assertion.
  fileprivate func badge(of assertion: OB2Assertion) -> OB2BadgeClass { assertion.badge.here ?? badge }
}

extension OB3Credential {
  /// The claims of a JWT that repeat what the credential says, for whoever signs it.
  var claims: [Tree.Member] {
    var claims = [
      Tree.Member("iss", .string(head.issuer.address?.text ?? head.issuer.here?.id.text ?? "")),
      Tree.Member("jti", .string(head.id.text)),
    ]
    if let id = credentialSubject.id { claims.append(Tree.Member("sub", .string(id.text))) }
    claims.append(Tree.Member("nbf", .number(String(head.validFrom.moment.seconds))))
    if let end = head.validUntil { claims.append(Tree.Member("exp", .number(String(end.moment.seconds)))) }
    return claims
  }
}

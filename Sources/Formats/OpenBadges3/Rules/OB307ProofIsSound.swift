import Description
import Rules

extension Rule {
  /// OB3-07: what can be seen of a proof is sound; the signature itself is not checked.
  static let ob307 = Rule(
    "OB3-07", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Wat van een handtekening zonder rekenen te zien is, klopt; de handtekening zelf is niet gecontroleerd.",
      en: "What can be seen of a signature without reckoning is right; the signature itself was not checked."),
    explanation: Phrase(
      nl:
        "Deze versie van fim controleert geen handtekeningen en noemt er nooit een goed. Wel te zien is: of een sleutel die in zijn "
        + "adres staat echt een sleutel is (34 bytes), of een handtekening de goede lengte heeft, of een ondertekende tekst een "
        + "sleutel noemt en een toegestane manier van tekenen, en of de claims ervan hetzelfde zeggen als het bewijs. Een "
        + "bewijs zonder handtekening is bruikbaar als gegevens, maar niet te controleren.",
      en:
        "This version of fim checks no signatures and never calls one good. What can be seen: whether a key that stands in its address "
        + "is really a key (34 bytes), whether a signature has the right length, whether a signed text names a key and a way of "
        + "signing that is allowed, and whether its claims say the same as the credential. A credential without signature "
        + "is usable as data, but cannot be verified."),
    remedy: Phrase(
      nl: "Controleer de handtekening met een programma dat dat kan, of bij de uitgever.",
      en: "Verify the signature with a program that can, or with the issuer."),
    example:
      #"{"proof": [{"type": "DataIntegrityProof", "verificationMethod": "https://roc-voorbeeld.example/1#z6Mk"}]}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        guard let head = file.head else { return }
        if let signed = file.signed {
          if let problem = signed.problem(needsKey: true) { report([], stage: BadgeStage.proof.name, problem) }
        }
        for (claim, accepted) in file.conflicts {
          report(
            [], found: claim, accepted: Phrase(nl: accepted, en: accepted), stage: BadgeStage.proof.name,
            .claimDiffers(claim, accepted))
        }
        if head.validUntil != nil, file.hasClaims, !file.claims.contains(where: { $0.name == "exp" }) {
          report([], stage: BadgeStage.proof.name, .noEnd)
        }
        for (index, proof) in head.proof.enumerated() {
          guard let problem = problem(of: proof) else { continue }
          report(["proof", .item(index)], stage: BadgeStage.proof.name, problem)
        }
        let isSigned = file.signed != nil || !head.proof.isEmpty
        report(
          isSigned && file.signed == nil ? ["proof"] : [], severity: .info, isSigned ? .signatureNotChecked : .unsigned)
      }
    ])

  /// What is wrong with the key or the signature of a proof of the suite that keeps the key in its address.
  private static func problem(of proof: OB3Proof) -> Phrase? {
    guard let suite = proof.cryptosuite?.text, suite == "eddsa-rdfc-2022" || suite == "eddsa-2022" else { return nil }
    if let method = proof.verificationMethod?.text, let hash = method.lastIndex(of: "#") {
      let fragment = method[method.index(after: hash)...]
      if fragment.hasPrefix("z6Mk") {
        let key = Base58.decode(fragment.dropFirst().utf8)
        guard let key, key.count == 34, key.starts(with: [0xED, 0x01]) else {
          return Phrase(
            nl: "De sleutel in het adres is geen sleutel van Ed25519: die heeft 34 bytes"
              + (key.map { ", hier staan er \($0.count)" } ?? "") + ". Zo is de handtekening niet te controleren.",
            en: "The key in the address is no key of Ed25519: that has 34 bytes"
              + (key.map { ", here are \($0.count)" } ?? "") + ". So the signature cannot be verified.")
        }
      }
    }
    if let value = proof.proofValue?.text {
      guard value.hasPrefix("z"), Base58.decode(value.dropFirst().utf8)?.count == 64 else {
        return Phrase(
          nl: "De handtekening (proofValue) is geen z met 64 bytes in base58.",
          en: "The signature (proofValue) is no z with 64 bytes in base58.")
      }
    }
    return nil
  }
}

extension OB3File {
  /// Whether there are claims beside the credential, or should be: it is the payload of a signed text.
  fileprivate var hasClaims: Bool { signed != nil || claims.contains { Self.claimNames.contains($0.name) } }

  /// The claims of a signed text that say something else than the credential, with what it says.
  fileprivate var conflicts: [(claim: String, accepted: String)] {
    guard !claims.isEmpty, let head else { return [] }
    let issuer = head.issuer.address?.text ?? head.issuer.here?.id.text ?? ""
    var subject: String?
    if case .credential(let credential) = document { subject = credential.value.credentialSubject.id?.text }
    if case .endorsement(let endorsement) = document { subject = endorsement.value.credentialSubject.id.text }
    let expected: [(String, String?)] = [
      ("iss", issuer), ("jti", head.id.text), ("sub", subject), ("nbf", String(head.validFrom.moment.seconds)),
      ("exp", head.validUntil.map { String($0.moment.seconds) }),
    ]
    return expected.compactMap { name, accepted in
      guard let accepted, let claim = claims.first(where: { $0.name == name })?.value else { return nil }
      // A moment is a number (RFC 7519), all else is text.
      switch (claim, name == "nbf" || name == "exp") {
      case (.string(let text), false): return text == accepted ? nil : (name, accepted)
      case (.number(let text), true): return ExactDecimal(text) == ExactDecimal(accepted) ? nil : (name, accepted)
      default: return (name, accepted)
      }
    }
  }
}

extension Phrase {
  fileprivate static let unsigned = Phrase(
    nl: "Dit bewijs heeft geen handtekening: als gegevens bruikbaar, maar niet te controleren.",
    en: "This credential has no signature: usable as data, but it cannot be verified.")
  fileprivate static let noEnd = Phrase(
    nl:
      "Het bewijs heeft een einde (validUntil), maar de claim \u{201C}exp\u{201D} ontbreekt. Laat de uitgever die erbij "
      + "zetten: wie alleen naar de claims kijkt, ziet het einde niet.",
    en:
      "The credential has an end (validUntil), but the claim \u{201C}exp\u{201D} is missing. Have the issuer add it: who "
      + "looks at the claims alone does not see the end.")
  fileprivate static func claimDiffers(_ claim: String, _ accepted: String) -> Phrase {
    Phrase(
      nl: "De claim \u{201C}\(claim)\u{201D} zegt iets anders dan het bewijs; daar staat \(accepted).",
      en: "The claim \u{201C}\(claim)\u{201D} says something else than the credential, which has \(accepted).")
  }
}

import Description
import Rules

extension Rule {
  /// OB2-01: the required members are there and of the right kind.
  static let ob201 = Rule(
    "OB2-01", .error, .sourced, [.openBadges2],
    title: Phrase(
      nl: "De verplichte velden van elke soort staan er en zijn van de goede soort.",
      en: "The required members of each type are there and of the right kind."),
    explanation: Phrase(
      nl: "Een Assertion heeft id, type, recipient, badge, verification en issuedOn; een BadgeClass id, type, name, "
        + "description, criteria en issuer; een uitgever id, type, name, url en email. null telt als afwezig. "
        + "Bij verification staat HostedBadge of SignedBadge. Een lijst van ingetrokken badges noemt hun id's. "
        + "Een afbeelding in een Assertion is een adres en geen data-URI; in een BadgeClass mag beide. Een BadgeClass "
        + "zonder afbeelding is een opmerking: de tekst van Open Badges vraagt er een, het controleprogramma van 1EdTech "
        + "niet.",
      en: "An Assertion has id, type, recipient, badge, verification and issuedOn; a BadgeClass id, type, name, "
        + "description, criteria and issuer; an issuer id, type, name, url and email. null counts as absent. "
        + "With verification stands HostedBadge or SignedBadge. A list of revoked badges names their ids. An image in "
        + "an Assertion is an address and no data URI; in a BadgeClass both are fine. A BadgeClass without image is a "
        + "remark: the text of Open Badges asks for one, the validator of 1EdTech does not."),
    remedy: Phrase(
      nl: "Vul het veld in dat genoemd wordt, of vraag de uitgever om een hele badge.",
      en: "Fill in the member that is named, or ask the issuer for a whole badge."),
    example:
      #"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://roc-voorbeeld.example/a/1"}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        if let assertion = file.assertion {
          if (assertion.image?.address ?? assertion.image?.here?.id)?.text.hasPrefix("data:") == true {
            report(
              assertion.image?.here == nil ? ["image"] : ["image", "id"],
              accepted: Phrase(nl: "een adres", en: "an address"), stage: BadgeStage.image.name, .dataImage)
          }
        }
        if let verification = file.verification {
          let words = verification.type.map(\.text)
          let accepted = Phrase(nl: "HostedBadge of SignedBadge", en: "HostedBadge or SignedBadge")
          if words.isEmpty {
            report(["verification"], accepted: accepted, stage: BadgeStage.required.name, .noVerification)
          } else if let odd = words.first(where: { !OB2Verification.words.contains($0) && !$0.contains(":") }) {
            report(
              ["verification", "type"], found: odd, accepted: accepted, stage: BadgeStage.type.name,
              .oddVerification(odd))
          }
        }
        if let badge = file.badge, badge.value.image == nil {
          report(badge.path, severity: .info, .noImage)
        }
        if case .revocationList(let list) = file.document {
          // Who wrote one wrongly wrote all so: the first say enough.
          for (index, entry) in list.entries.enumerated().filter({ $0.element.revokedId == nil }).prefix(20) {
            report(
              ["revokedAssertions", .item(index)], stage: BadgeStage.required.name, .noRevokedId)
          }
        }
      }
    ])
}

extension OB2File {
  /// How the badge or the endorsement can be verified; that of an issuer says something else.
  fileprivate var verification: OB2Verification? {
    if case .endorsement(let endorsement) = document { return endorsement.verification }
    return assertion?.verification
  }
}

extension Phrase {
  fileprivate static let dataImage = Phrase(
    nl: "De afbeelding van een Assertion is een data-URI; dat kan alleen in een BadgeClass. Zet hier het adres van de "
      + "afbeelding.",
    en: "The image of an Assertion is a data URI, which only a BadgeClass can have. Put the address of the image here.")
  fileprivate static let noImage = Phrase(
    nl: "Deze badgeklasse heeft geen afbeelding. De meeste programma's tonen er een; voeg er een toe als u kunt.",
    en: "This badge class has no image. Most programs show one; add one if you can.")
  fileprivate static let noRevokedId = Phrase(
    nl: "Hier staat niet welke badge is ingetrokken. Goed is: de id van een badge, of een object met id of uid.",
    en: "This does not say which badge was revoked. Right is: the id of a badge, or an object with id or uid.")
  fileprivate static let noVerification = Phrase(
    nl: "Er staat niet hoe deze badge te controleren is. Vul bij verification een type in: HostedBadge of SignedBadge.",
    en: "It does not say how this badge can be verified. Fill in a type with verification: HostedBadge or SignedBadge.")
  fileprivate static func oddVerification(_ word: String) -> Phrase {
    Phrase(
      nl: "\u{201C}\(word)\u{201D} is geen manier om een badge te controleren; goed is: HostedBadge of SignedBadge.",
      en: "\u{201C}\(word)\u{201D} is no way to verify a badge; right is: HostedBadge or SignedBadge.")
  }
}

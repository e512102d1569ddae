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
        + "Een afbeelding in een Assertion is een adres en geen data-URI; in een BadgeClass mag beide. Een BadgeClass "
        + "zonder afbeelding is een opmerking: de tekst van Open Badges vraagt er een, het controleprogramma van 1EdTech "
        + "niet.",
      en: "An Assertion has id, type, recipient, badge, verification and issuedOn; a BadgeClass id, type, name, "
        + "description, criteria and issuer; an issuer id, type, name, url and email. null counts as absent. An image in "
        + "an Assertion is an address and no data URI; in a BadgeClass both are fine. A BadgeClass without image is a "
        + "remark: the text of Open Badges asks for one, the validator of 1EdTech does not."),
    remedy: Phrase(
      nl: "Vul het veld in dat genoemd wordt, of vraag de uitgever om een hele badge.",
      en: "Fill in the member that is named, or ask the issuer for a whole badge."),
    example:
      #"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://roc-voorbeeld.example/a/1"}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        if case .address(let image)? = file.assertion?.image, image.text.hasPrefix("data:") {
          report(
            ["image"], accepted: Phrase(nl: "een adres", en: "an address"), stage: BadgeStage.image.name, .dataImage)
        }
        if let badge = file.badge, badge.value.image == nil {
          report(badge.path, severity: .info, .noImage)
        }
        if case .revocationList(let list) = file.document, case .array = list.revokedAssertions {
        } else if case .revocationList = file.document {
          report(["revokedAssertions"], stage: BadgeStage.required.name, .noList)
        }
      }
    ])
}

extension Phrase {
  fileprivate static let dataImage = Phrase(
    nl: "De afbeelding van een Assertion is een data-URI; dat kan alleen in een BadgeClass. Zet hier het adres van de "
      + "afbeelding.",
    en: "The image of an Assertion is a data URI, which only a BadgeClass can have. Put the address of the image here.")
  fileprivate static let noImage = Phrase(
    nl: "Deze badgeklasse heeft geen afbeelding. De meeste programma's tonen er een; voeg er een toe als u kunt.",
    en: "This badge class has no image. Most programs show one; add one if you can.")
  fileprivate static let noList = Phrase(
    nl: "De ingetrokken badges staan in een lijst tussen [ en ], ook als er geen zijn.",
    en: "The revoked badges stand in a list between [ and ], even when there are none.")
}

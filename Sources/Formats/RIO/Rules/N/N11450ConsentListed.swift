import Description
import Rules

extension Rule {
  /// N11450: whether registering needs consent is a value of the list.
  static let n11450 = valueOfList(
    "N11450", about: Phrase(nl: "Of aanmelden toestemming vraagt", en: "Whether registering needs consent"),
    example: "<toestemmingVereistVoorAanmelding>MISSCHIEN</toestemmingVereistVoorAanmelding>",
    check: .offering { offering, circumstances, report in
      for cohort in offering.cohorts {
        report.unlisted(
          cohort.part.toestemmingVereistVoorAanmelding, at: cohort.path("toestemmingVereistVoorAanmelding"),
          in: .consent, circumstances)
      }
    })
}

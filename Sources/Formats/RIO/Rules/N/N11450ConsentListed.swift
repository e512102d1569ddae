import Description
import Rules

extension Rule {
  /// N11450: whether registering needs consent is a value of the list.
  static let n11450 = Rule(
    "N11450", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Of aanmelden toestemming vraagt is een waarde uit de lijst.",
      en: "Whether registering needs consent is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<toestemmingVereistVoorAanmelding>MISSCHIEN</toestemmingVereistVoorAanmelding>",
    checks: [
      .offering { offering, circumstances, report in
        for cohort in offering.cohorts {
          report.unlisted(
            cohort.part.toestemmingVereistVoorAanmelding, at: cohort.path("toestemmingVereistVoorAanmelding"),
            in: .consent, circumstances)
        }
      }
    ])
}

import Description
import Rules

extension Rule {
  /// N11440: the status of a cohort is a value of the list.
  static let n11440 = Rule(
    "N11440", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De status van een cohort is een waarde uit de lijst.",
      en: "The status of a cohort is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<cohortstatus>OPEN</cohortstatus>",
    checks: [
      .offering { offering, circumstances, report in
        for cohort in offering.cohorts {
          report.unlisted(cohort.part.cohortstatus, at: cohort.path("cohortstatus"), in: .cohortStatus, circumstances)
        }
      }
    ])
}

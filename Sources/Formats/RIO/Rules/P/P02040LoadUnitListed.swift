import Description
import Rules

extension Rule {
  /// P02040: the unit of study load is a value of the list.
  static let p02040 = Rule(
    "P02040", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De eenheid van de studielast is een waarde uit de lijst.",
      en: "The unit of study load is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<studielasteenheid>EC</studielasteenheid>",
    checks: [
      .unit { unit, circumstances, report in
        for period in unit.periods {
          report.unlisted(
            period.part.studielasteenheid, at: period.path("studielasteenheid"), in: .loadUnit, circumstances)
        }
      }
    ])
}

import Description
import Rules

extension Rule {
  /// N09050: the unit of a deviating duration is a value of the list.
  static let n09050 = Rule(
    "N09050", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De eenheid van een afwijkende duur is een waarde uit de lijst.",
      en: "The unit of a deviating duration is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<opleidingsduurEenheid>JAAR</opleidingsduurEenheid>",
    checks: [
      .offering { offering, circumstances, report in
        report.unlisted(
          offering.part.afwijkendeOpleidingsduur?.opleidingsduurEenheid,
          at: offering.path("afwijkendeOpleidingsduur", "opleidingsduurEenheid"), in: .duration, circumstances)
      }
    ])
}

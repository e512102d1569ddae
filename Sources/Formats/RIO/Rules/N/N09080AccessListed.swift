import Description
import Rules

extension Rule {
  /// N09080: who may take part in an offering is a value of the list.
  static let n09080 = Rule(
    "N09080", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Voor wie een aanbod open staat is een waarde uit de lijst.",
      en: "Who may take part in an offering is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<toegankelijkheid>PUB</toegankelijkheid>",
    checks: [
      .offering { offering, circumstances, report in
        report.unlisted(
          offering.part.toegankelijkheid, at: offering.path("toegankelijkheid"), in: .access, circumstances)
      }
    ])
}

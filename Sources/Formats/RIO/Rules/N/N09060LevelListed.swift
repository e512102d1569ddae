import Description
import Rules

extension Rule {
  /// N09060: the mbo level of an offering is a value of the list.
  static let n09060 = Rule(
    "N09060", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het mbo-niveau van een aanbod is een waarde uit de lijst.",
      en: "The mbo level of an offering is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<mboNiveau>4</mboNiveau>",
    checks: [
      .offering { offering, circumstances, report in
        report.unlisted(offering.part.mboNiveau, at: offering.path("mboNiveau"), in: .mboLevel, circumstances)
      }
    ])
}

import Description
import Rules

extension Rule {
  /// P01040: the level of a unit is a value of the list.
  static let p01040 = Rule(
    "P01040", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het niveau van een eenheid is een waarde uit de lijst.",
      en: "The level of a unit is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<niveau>MBO4</niveau>",
    checks: [
      .unit { unit, circumstances, report in
        report.unlisted(unit.part.niveau, at: unit.path("niveau"), in: .level, circumstances)
      }
    ])
}

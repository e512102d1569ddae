import Description
import Rules

extension Rule {
  /// P01060: the award of a unit is a value of the list.
  static let p01060 = Rule(
    "P01060", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het waardedocument van een eenheid is een waarde uit de lijst.",
      en: "The award of a unit is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<waardedocumentsoort>BADGE</waardedocumentsoort>",
    checks: [
      .unit { unit, circumstances, report in
        report.unlisted(unit.part.waardedocumentsoort, at: unit.path("waardedocumentsoort"), in: .award, circumstances)
      }
    ])
}

import Description
import Rules

extension Rule {
  /// P02060: the award of a part is a value of the list.
  static let p02060 = Rule(
    "P02060", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het waardedocument van een onderdeel is een waarde uit de lijst.",
      en: "The award of a part is a value of the list."),
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
        for period in unit.periods {
          report.unlisted(
            period.part.waardedocumentsoort, at: period.path("waardedocumentsoort"), in: .award, circumstances)
        }
      }
    ])
}

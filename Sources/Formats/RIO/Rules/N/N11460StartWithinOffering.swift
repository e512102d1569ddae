import Description
import Rules

extension Rule {
  /// N11460: a fixed moment of intake is not after the end of the offering.
  static let n11460 = Rule(
    "N11460", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een vast instroommoment ligt niet na het eind van het aanbod.",
      en: "A fixed moment of intake is not after the end of the offering."),
    explanation: Phrase(
      nl: "Het moment ligt ten laatste op de einddatum van het aanbod.",
      en: "The moment is on the end date of the offering at the latest."),
    remedy: Phrase(
      nl: "Kies een eerder instroommoment.",
      en: "Choose an earlier moment of intake."),
    example: Phrase(
      nl: "<instroommoment> na de <einddatum> van het aanbod",
      en: "<instroommoment> after the <einddatum> of the offering"),
    checks: [
      .cohort { cohort, life, report in
        report.late(
          cohort.part.instroom.vast?.instroommoment, life.end, at: cohort.path("vastInstroommoment", "instroommoment"))
      }
    ])
}

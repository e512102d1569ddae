import Description
import Rules

extension Rule {
  /// N11430: flexible intake does not run past the end of the offering.
  static let n11430 = Rule(
    "N11430", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Flexibele instroom loopt niet door na het eind van het aanbod.",
      en: "Flexible intake does not run past the end of the offering."),
    explanation: Phrase(
      nl: "Het eind van de instroom ligt ten laatste op de einddatum van het aanbod.",
      en: "Intake ends on the end date of the offering at the latest."),
    remedy: Phrase(
      nl: "Kies een eerder eind van de instroom.",
      en: "Choose an earlier end of intake."),
    example: Phrase(
      nl: "<eindeInstroomperiode> na de <einddatum> van het aanbod",
      en: "<eindeInstroomperiode> after the <einddatum> of the offering"),
    checks: [
      .cohort { cohort, life, report in
        report.late(
          cohort.part.instroom.flexibel?.eindeInstroomperiode, life.end,
          at: cohort.path("flexibeleInstroom", "eindeInstroomperiode"))
      }
    ])
}

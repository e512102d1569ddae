import Description
import Rules

extension Rule {
  /// N11410: registration does not run past the end of the offering.
  static let n11410 = Rule(
    "N11410", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De aanmeldperiode loopt niet door na het eind van het aanbod.",
      en: "Registration does not run past the end of the offering."),
    explanation: Phrase(
      nl: "De sluiting ligt ten laatste op de einddatum van het aanbod.",
      en: "Registration closes on the end date of the offering at the latest."),
    remedy: Phrase(
      nl: "Kies een eerdere sluiting.",
      en: "Choose an earlier closing."),
    example: Phrase(
      nl: "<eindeAanmeldperiode> na de <einddatum> van het aanbod",
      en: "<eindeAanmeldperiode> after the <einddatum> of the offering"),
    checks: [
      .cohort { cohort, life, report in
        report.late(cohort.part.eindeAanmeldperiode, life.end, at: cohort.path("eindeAanmeldperiode"))
      }
    ])
}

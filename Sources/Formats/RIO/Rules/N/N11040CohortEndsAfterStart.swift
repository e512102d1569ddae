import Description
import Rules

extension Rule {
  /// N11040: a cohort ends after the day of intake.
  static let n11040 = Rule(
    "N11040", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een cohort eindigt na de dag waarop men instroomt.",
      en: "A cohort ends after the day of intake."),
    explanation: Phrase(
      nl: "De instroom is het vaste moment, of het begin van de instroomperiode. Gelijk is ook "
        + "fout.",
      en: "Intake is the fixed moment, or the begin of the period of intake. Equal is wrong too."),
    remedy: Phrase(
      nl: "Kies een later eind van het cohort.",
      en: "Choose a later end of the cohort."),
    example: "<instroommoment>2026-09-01</instroommoment> ... <einddatum>2026-07-01</einddatum>",
    checks: [
      .cohort { cohort, _, report in
        report.reversed(cohort.part.instroom.begin, cohort.part.einddatum, at: cohort.path("einddatum"))
      }
    ])
}

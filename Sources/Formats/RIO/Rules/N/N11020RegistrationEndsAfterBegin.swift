import Description
import Rules

extension Rule {
  /// N11020: registration closes after it opens.
  static let n11020 = Rule(
    "N11020", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De aanmeldperiode sluit na haar begin.",
      en: "Registration closes after it opens."),
    explanation: Phrase(
      nl: "Een aanmeldperiode duurt ten minste één dag: gelijk is ook fout.",
      en: "Registration lasts at least a day: equal is wrong too."),
    remedy: Phrase(
      nl: "Kies een latere sluiting.",
      en: "Choose a later closing."),
    example:
      "<beginAanmeldperiode>2026-08-01</beginAanmeldperiode><eindeAanmeldperiode>2026-02-01</eindeAanmeldperiode>",
    checks: [
      .cohort { cohort, _, report in
        report.reversed(
          cohort.part.beginAanmeldperiode, cohort.part.eindeAanmeldperiode, at: cohort.path("eindeAanmeldperiode"))
      }
    ])
}

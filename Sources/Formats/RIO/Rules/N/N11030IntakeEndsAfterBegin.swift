import Description
import Rules

extension Rule {
  /// N11030: a period of intake ends after it begins.
  static let n11030 = Rule(
    "N11030", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een instroomperiode eindigt na haar begin.",
      en: "A period of intake ends after it begins."),
    explanation: Phrase(
      nl: "Flexibele instroom duurt ten minste één dag: gelijk is ook fout.",
      en: "Flexible intake lasts at least a day: equal is wrong too."),
    remedy: Phrase(
      nl: "Kies een later eind van de instroom.",
      en: "Choose a later end of intake."),
    example:
      "<beginInstroomperiode>2026-09-01</beginInstroomperiode><eindeInstroomperiode>2026-09-01</eindeInstroomperiode>",
    checks: [
      .cohort { cohort, _, report in
        guard let intake = cohort.part.instroom.flexibel else { return }
        report.reversed(
          intake.beginInstroomperiode, intake.eindeInstroomperiode,
          at: cohort.path("flexibeleInstroom", "eindeInstroomperiode"))
      }
    ])
}

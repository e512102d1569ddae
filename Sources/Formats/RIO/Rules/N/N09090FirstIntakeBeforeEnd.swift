import Description
import Rules

extension Rule {
  /// N09090: the first day of intake is before the end of the offering.
  static let n09090 = Rule(
    "N09090", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De eerste dag van instroom ligt voor het eind van het aanbod.",
      en: "The first day of intake is before the end of the offering."),
    explanation: Phrase(
      nl: "Na het eind kan niemand meer instromen. De einddatum is de eerste dag waarop het aanbod "
        + "er niet meer is, dus gelijk is te laat.",
      en: "After the end nobody can enter. The end date is the first day on which the offering is "
        + "no longer there, so equal is too late."),
    remedy: Phrase(
      nl: "Kies een eerdere eerste instroom, of een latere einddatum.",
      en: "Choose an earlier first intake, or a later end date."),
    example: "<eersteInstroomDatum>2027-09-01</eersteInstroomDatum><einddatum>2027-08-01</einddatum>",
    checks: [
      .offering { offering, _, report in
        guard let first = offering.part.eersteInstroomDatum?.day, let end = offering.life.end, first >= end else {
          return
        }
        report(
          offering.path("eersteInstroomDatum"), found: first.text,
          accepted: Phrase(nl: "voor \(end)", en: "before \(end)"),
          Phrase(
            nl: "De eerste instroom \(first) ligt niet voor de einddatum \(end). Kies een eerdere dag.",
            en: "The first intake \(first) is not before the end date \(end). Choose an earlier day."))
      }
    ])
}

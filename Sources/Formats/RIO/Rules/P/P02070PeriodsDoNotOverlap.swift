import Description
import Rules

extension Rule {
  /// P02070: periods follow each other and do not overlap.
  static let p02070 = Rule(
    "P02070", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Periodes sluiten op elkaar aan en overlappen niet.",
      en: "Periods follow each other and do not overlap."),
    explanation: Phrase(
      nl: "Een periode duurt tot de volgende begint. Daarom kan er alleen overlap zijn als twee "
        + "periodes op dezelfde dag beginnen.",
      en: "A period lasts until the next one begins. So there is overlap only when two periods "
        + "begin on the same day."),
    remedy: Phrase(
      nl: "Geef elke periode een eigen begindatum.",
      en: "Give each period a begin date of its own."),
    example: Phrase(nl: "twee periodes met begindatum 2026-08-01", en: "two periods with begindatum 2026-08-01"),
    checks: [
      .unit { unit, _, report in
        RIOPeriods.doubled(unit.periodViews, &report)
      }
    ])
}

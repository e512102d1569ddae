import Description
import Rules

extension Rule {
  /// P02080: the first period begins on the day on which the unit begins.
  static let p02080 = Rule(
    "P02080", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De eerste periode begint op de dag waarop de eenheid begint.",
      en: "The first period begins on the day on which the unit begins."),
    explanation: Phrase(
      nl: "De periodes samen vullen de hele looptijd: de vroegste begint met het geheel.",
      en: "Together the periods fill the whole life: the earliest begins with the whole."),
    remedy: Phrase(
      nl: "Maak de begindatum van de eerste periode gelijk aan die van het geheel.",
      en: "Make the begin date of the first period equal to that of the whole."),
    example: Phrase(
      nl: "<begindatum>2026-08-01</begindatum> met een eerste periode vanaf 2026-09-01",
      en: "<begindatum>2026-08-01</begindatum> with a first period from 2026-09-01"),
    checks: [
      .unit { unit, _, report in
        RIOPeriods.apart(unit.periodViews, unit.life, &report)
      }
    ])
}

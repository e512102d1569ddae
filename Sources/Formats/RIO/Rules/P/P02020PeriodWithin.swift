import Description
import Rules

extension Rule {
  /// P02020: each period lies within the life of the unit.
  static let p02020 = Rule(
    "P02020", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Elke periode ligt binnen de looptijd van de eenheid.",
      en: "Each period lies within the life of the unit."),
    explanation: Phrase(
      nl: "Een periode begint niet voor de eenheid begint, en niet op of na de einddatum.",
      en: "A period does not begin before the unit begins, and not on or after its end date."),
    remedy: Phrase(
      nl: "Geef de periode een begin binnen de looptijd.",
      en: "Give the period a begin within that life."),
    example: Phrase(
      nl: "een periode met een begindatum voor die van het geheel",
      en: "a period with a begindatum before that of the whole"),
    checks: [
      .unit { unit, _, report in
        RIOPeriods.outside(unit.periodViews, unit.life, &report)
      }
    ])
}

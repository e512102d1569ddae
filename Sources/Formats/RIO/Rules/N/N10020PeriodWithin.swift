import Description
import Rules

extension Rule {
  /// N10020: each period lies within the life of the offering.
  static let n10020 = Rule(
    "N10020", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Elke periode ligt binnen de looptijd van het aanbod.",
      en: "Each period lies within the life of the offering."),
    explanation: Phrase(
      nl: "Een periode begint niet voor het aanbod begint, en niet op of na de einddatum.",
      en: "A period does not begin before the offering begins, and not on or after its end date."),
    remedy: Phrase(
      nl: "Geef de periode een begin binnen de looptijd.",
      en: "Give the period a begin within that life."),
    example: Phrase(
      nl: "een periode met een begindatum voor die van het geheel",
      en: "a period with a begindatum before that of the whole"),
    checks: [
      .offering { offering, _, report in
        RIOPeriods.outside(offering.periodViews, offering.life, &report)
      }
    ])
}

import Description
import Rules

extension Rule {
  /// P02030: each period is of the same kind as the unit.
  static let p02030 = Rule(
    "P02030", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Elke periode is van dezelfde soort als de eenheid.",
      en: "Each period is of the same kind as the unit."),
    explanation: Phrase(
      nl: "Het schema laat een periode van elke soort toe; RIO niet.",
      en: "The schema lets a period of any kind pass; RIO does not."),
    remedy: Phrase(
      nl: "Gebruik het periode-element van de eigen soort.",
      en: "Use the period element of the own kind."),
    example: "<hoOpleidingPeriode> in <particuliereOpleiding>",
    checks: [
      .unit { unit, _, report in
        RIOPeriods.strange(unit.periodViews, "\(unit.part.kind.periodElement)", &report)
      }
    ])
}

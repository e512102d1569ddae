import Description
import Rules

extension Rule {
  /// N10030: each period is of the same kind as the offering.
  static let n10030 = Rule(
    "N10030", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Elke periode is van dezelfde soort als het aanbod.",
      en: "Each period is of the same kind as the offering."),
    explanation: Phrase(
      nl: "Het schema laat een periode van elke soort toe; RIO niet.",
      en: "The schema lets a period of any kind pass; RIO does not."),
    remedy: Phrase(
      nl: "Gebruik het periode-element van de eigen soort.",
      en: "Use the period element of the own kind."),
    example: "<aangebodenHOOpleidingPeriode> in <aangebodenMboOpleiding>",
    checks: [
      .offering { offering, _, report in
        RIOPeriods.strange(offering.periodViews, "\(offering.part.kind.periodElement)", &report)
      }
    ])
}

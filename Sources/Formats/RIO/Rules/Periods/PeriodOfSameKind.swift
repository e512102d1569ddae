import Description
import Rules

extension Rule {
  /// N10030: each period is of the same kind as the offering.
  static let n10030 = periodOfSameKind(
    "N10030", .offering, example: "<aangebodenHOOpleidingPeriode> in <aangebodenMboOpleiding>")
  /// P02030: each period is of the same kind as the unit.
  static let p02030 = periodOfSameKind("P02030", .unit, example: "<hoOpleidingPeriode> in <particuliereOpleiding>")

  private static func periodOfSameKind(_ id: String, _ whole: RIOWhole, example: String) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(
        nl: "Elke periode is van dezelfde soort als \(whole.the.nl).",
        en: "Each period is of the same kind as \(whole.the.en)."),
      explanation: Phrase(
        nl: "Het schema laat een periode van elke soort toe; RIO niet.",
        en: "The schema lets a period of any kind pass; RIO does not."),
      remedy: Phrase(
        nl: "Gebruik het periode-element van de eigen soort.",
        en: "Use the period element of the own kind."),
      example: example,
      checks: [
        whole.check { timeline, report in
          let own = timeline.periodElement
          for period in timeline.periods where period.element != own {
            report(
              period.path, found: period.element, accepted: Phrase(nl: own, en: own),
              Phrase(
                nl: "Hier staat een <\(period.element)>; bij deze soort hoort <\(own)>. Gebruik dat element.",
                en: "Here is a <\(period.element)>; this kind has <\(own)>. Use that element."))
          }
        }
      ])
  }
}

import Description
import Rules

extension Rule {
  /// N09010: the end of an offering is after its begin.
  static let n09010 = endAfterBegin("N09010", of: .offering)
  /// P01010: the end of a unit is after its begin.
  static let p01010 = endAfterBegin("P01010", of: .unit)

  private static func endAfterBegin(_ id: String, of whole: RIOWhole) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(
        nl: "Het eind van \(whole.one.nl) ligt na het begin.",
        en: "The end of \(whole.one.en) is after its begin."),
      explanation: Phrase(
        nl:
          "De einddatum is de eerste dag waarop \(whole.the.nl) er niet meer is, dus ze ligt na de begindatum. Is dat "
          + "niet zo, dan wordt niets anders met die einddatum vergeleken.",
        en: "The end date is the first day on which \(whole.the.en) is no longer there, so it is after the begin date. "
          + "If it is not, nothing else is compared with it."),
      remedy: Phrase(
        nl: "Kies een latere einddatum, of laat haar weg.",
        en: "Choose a later end date, or leave it out."),
      example: "<begindatum>2026-08-01</begindatum><einddatum>2026-08-01</einddatum>",
      checks: [
        whole.check { timeline, report in
          report.reversed(timeline.begindatum, timeline.einddatum, at: timeline.path + ["einddatum"])
        }
      ])
  }
}

import Description
import Rules

extension Rule {
  /// N09010: the end of an offering is after its begin.
  static let n09010 = Rule(
    "N09010", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het eind van een aanbod ligt na het begin.",
      en: "The end of an offering is after its begin."),
    explanation: Phrase(
      nl: "De einddatum is de eerste dag waarop het aanbod er niet meer is, dus ze ligt na de "
        + "begindatum. Is dat niet zo, dan wordt niets anders met die einddatum vergeleken.",
      en: "The end date is the first day on which the offering is no longer there, so it is after "
        + "the begin date. If it is not, nothing else is compared with it."),
    remedy: Phrase(
      nl: "Kies een latere einddatum, of laat haar weg.",
      en: "Choose a later end date, or leave it out."),
    example: "<begindatum>2026-08-01</begindatum><einddatum>2026-08-01</einddatum>",
    checks: [
      .offering { offering, _, report in
        report.reversed(offering.part.begindatum, offering.part.einddatum, at: offering.path("einddatum"))
      }
    ])
}

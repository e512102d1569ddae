import Description
import Rules

extension Rule {
  /// P01010: the end of a unit is after its begin.
  static let p01010 = Rule(
    "P01010", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het eind van een eenheid ligt na het begin.",
      en: "The end of a unit is after its begin."),
    explanation: Phrase(
      nl: "De einddatum is de eerste dag waarop de eenheid er niet meer is, dus ze ligt na de "
        + "begindatum. Is dat niet zo, dan wordt niets anders met die einddatum vergeleken.",
      en: "The end date is the first day on which the unit is no longer there, so it is after the "
        + "begin date. If it is not, nothing else is compared with it."),
    remedy: Phrase(
      nl: "Kies een latere einddatum, of laat haar weg.",
      en: "Choose a later end date, or leave it out."),
    example: "<begindatum>2026-08-01</begindatum><einddatum>2025-08-01</einddatum>",
    checks: [
      .unit { unit, _, report in
        report.reversed(unit.part.begindatum, unit.part.einddatum, at: unit.path("einddatum"))
      }
    ])
}

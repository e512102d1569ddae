import Description
import Rules

extension Rule {
  /// P04010: the end of a relation is after its begin.
  static let p04010 = Rule(
    "P04010", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Het eind van een relatie ligt na het begin.",
      en: "The end of a relation is after its begin."),
    explanation: Phrase(
      nl: "De einddatum is de eerste dag waarop de relatie er niet meer is, dus ze ligt na de "
        + "begindatum.",
      en: "The end date is the first day on which the relation is no longer there, so it is after "
        + "the begin date."),
    remedy: Phrase(
      nl: "Kies een latere einddatum, of laat haar weg.",
      en: "Choose a later end date, or leave it out."),
    example: "<begindatum>2026-08-01</begindatum><einddatum>2026-08-01</einddatum>",
    checks: [
      .relation { relation, _, report in
        report.reversed(relation.part.begindatum, relation.part.einddatum, at: relation.path("einddatum"))
      }
    ])
}

import Description
import Rules

extension Rule {
  /// N11440: the status of a cohort is a value of the list.
  static let n11440 = valueOfList(
    "N11440", about: Phrase(nl: "De status van een cohort", en: "The status of a cohort"),
    example: "<cohortstatus>OPEN</cohortstatus>",
    check: .offering { offering, circumstances, report in
      for cohort in offering.cohorts {
        report.unlisted(cohort.part.cohortstatus, at: cohort.path("cohortstatus"), in: .cohortStatus, circumstances)
      }
    })
}

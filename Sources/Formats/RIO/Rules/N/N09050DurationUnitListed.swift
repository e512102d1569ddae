import Description
import Rules

extension Rule {
  /// N09050: the unit of a deviating duration is a value of the list.
  static let n09050 = valueOfList(
    "N09050", about: Phrase(nl: "De eenheid van een afwijkende duur", en: "The unit of a deviating duration"),
    example: "<opleidingsduurEenheid>JAAR</opleidingsduurEenheid>",
    check: .offering { offering, circumstances, report in
      report.unlisted(
        offering.part.afwijkendeOpleidingsduur?.opleidingsduurEenheid,
        at: offering.path("afwijkendeOpleidingsduur", "opleidingsduurEenheid"), in: .duration, circumstances)
    })
}

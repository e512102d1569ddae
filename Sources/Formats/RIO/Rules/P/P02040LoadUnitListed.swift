import Description
import Rules

extension Rule {
  /// P02040: the unit of study load is a value of the list.
  static let p02040 = valueOfList(
    "P02040", about: Phrase(nl: "De eenheid van de studielast", en: "The unit of study load"),
    example: "<studielasteenheid>EC</studielasteenheid>",
    check: .unit { unit, circumstances, report in
      for period in unit.periods {
        report.unlisted(
          period.part.studielasteenheid, at: period.path("studielasteenheid"), in: .loadUnit, circumstances)
      }
    })
}

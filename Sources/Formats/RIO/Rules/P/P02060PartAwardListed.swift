import Description
import Rules

extension Rule {
  /// P02060: the award of a part is a value of the list.
  static let p02060 = valueOfList(
    "P02060", about: Phrase(nl: "Het waardedocument van een onderdeel", en: "The award of a part"),
    example: "<waardedocumentsoort>BADGE</waardedocumentsoort>",
    check: .unit { unit, circumstances, report in
      for period in unit.periods {
        report.unlisted(
          period.part.waardedocumentsoort, at: period.path("waardedocumentsoort"), in: .award, circumstances)
      }
    })
}

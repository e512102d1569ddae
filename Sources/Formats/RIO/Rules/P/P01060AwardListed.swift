import Description
import Rules

extension Rule {
  /// P01060: the award of a unit is a value of the list.
  static let p01060 = valueOfList(
    "P01060", about: Phrase(nl: "Het waardedocument van een eenheid", en: "The award of a unit"),
    example: "<waardedocumentsoort>BADGE</waardedocumentsoort>",
    check: .unit { unit, circumstances, report in
      report.unlisted(unit.part.waardedocumentsoort, at: unit.path("waardedocumentsoort"), in: .award, circumstances)
    })
}

import Description
import Rules

extension Rule {
  /// P01040: the level of a unit is a value of the list.
  static let p01040 = valueOfList(
    "P01040", about: Phrase(nl: "Het niveau van een eenheid", en: "The level of a unit"),
    example: "<niveau>MBO4</niveau>",
    check: .unit { unit, circumstances, report in
      report.unlisted(unit.part.niveau, at: unit.path("niveau"), in: .level, circumstances)
    })
}

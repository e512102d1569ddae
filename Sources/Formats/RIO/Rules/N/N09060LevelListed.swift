import Description
import Rules

extension Rule {
  /// N09060: the mbo level of an offering is a value of the list.
  static let n09060 = valueOfList(
    "N09060", about: Phrase(nl: "Het mbo-niveau van een aanbod", en: "The mbo level of an offering"),
    example: "<mboNiveau>4</mboNiveau>",
    check: .offering { offering, circumstances, report in
      report.unlisted(offering.part.mboNiveau, at: offering.path("mboNiveau"), in: .mboLevel, circumstances)
    })
}

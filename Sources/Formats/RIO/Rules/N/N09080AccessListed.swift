import Description
import Rules

extension Rule {
  /// N09080: who may take part in an offering is a value of the list.
  static let n09080 = valueOfList(
    "N09080", about: Phrase(nl: "Voor wie een aanbod open staat", en: "Who may take part in an offering"),
    example: "<toegankelijkheid>PUB</toegankelijkheid>",
    check: .offering { offering, circumstances, report in
      report.unlisted(
        offering.part.toegankelijkheid, at: offering.path("toegankelijkheid"), in: .access, circumstances)
    })
}

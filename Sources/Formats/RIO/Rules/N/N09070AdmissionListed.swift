import Description
import Rules

extension Rule {
  /// N09070: whether there are admission requirements is a value of the list.
  static let n09070 = valueOfList(
    "N09070", about: Phrase(nl: "Of er toelatingseisen zijn", en: "Whether there are admission requirements"),
    example: "<toelatingseisen>J</toelatingseisen>",
    check: .offering { offering, circumstances, report in
      report.unlisted(
        offering.part.toelatingseisen, at: offering.path("toelatingseisen"), in: .admission, circumstances)
    })
}

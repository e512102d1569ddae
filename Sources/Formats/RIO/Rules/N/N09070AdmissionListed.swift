import Description
import Rules

extension Rule {
  /// N09070: whether there are admission requirements is a value of the list.
  static let n09070 = Rule(
    "N09070", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Of er toelatingseisen zijn is een waarde uit de lijst.",
      en: "Whether there are admission requirements is a value of the list."),
    explanation: Phrase(
      nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst "
        + "van de gekozen generatie.",
      en: "The schema knows the signs of such a value, not the list. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: "<toelatingseisen>J</toelatingseisen>",
    checks: [
      .offering { offering, circumstances, report in
        report.unlisted(
          offering.part.toelatingseisen, at: offering.path("toelatingseisen"), in: .admission, circumstances)
      }
    ])
}

import Description
import Rules

extension Rule {
  /// A rule that a value of a delivery is one of its list.
  ///
  /// - Parameter about: what the value says, to begin a sentence: "Het niveau van een eenheid".
  static func valueOfList(_ id: String, about: Phrase, example: String, check: RuleCheck) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(nl: "\(about.nl) is een waarde uit de lijst.", en: "\(about.en) is a value of the list."),
      explanation: Phrase(
        nl: "Het schema kent de tekens van zo'n waarde, niet de lijst. Getoetst wordt aan de lijst van de gekozen "
          + "generatie.",
        en:
          "The schema knows the signs of such a value, not the list. The list of the chosen generation is what counts."),
      remedy: Phrase(nl: "Kies een waarde uit de lijst.", en: "Choose a value of the list."),
      example: example, checks: [check])
  }
}

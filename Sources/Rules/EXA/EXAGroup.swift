import Description

extension RuleGroup {
  /// The rules of group EXA.
  static let examGroup = RuleGroup(
    "EXA", Phrase(nl: "Examenplan en routes", en: "Exam plan and routes"),
    [
      .exa01, .exa02, .exa03, .exa04, .exa05, .exa06, .exa07, .exa08, .exa09, .exa10, .exa11, .exa12, .exa13, .exa14,
      .exa15, .exa16, .exa17, .exa18,
    ])
}

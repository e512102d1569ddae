import Description

extension RuleGroup {
  /// The rules of group VRA.
  static let questionGroup = RuleGroup(
    "VRA", Phrase(nl: "Leervraag en antwoord", en: "Learning question and answer"),
    [
      .vra01, .vra02, .vra03, .vra04, .vra05, .vra06, .vra07, .vra08, .vra09, .vra10, .vra11, .vra12,
    ])
}

import Description

extension RuleGroup {
  /// The rules of group COV.
  static let coverageGroup = RuleGroup("COV", Phrase(nl: "Dekking", en: "Coverage"), [])
}

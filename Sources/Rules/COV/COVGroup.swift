import Description

extension RuleGroup {
  /// The rules of group COV.
  static let coverageGroup = RuleGroup(
    "COV", Phrase(nl: "Dekking", en: "Coverage"), [.cov01, .cov02, .cov03, .cov04, .cov05, .cov06])
}

import Description

extension RuleGroup {
  /// The rules of group XOV.
  static let crossoverGroup = RuleGroup(
    "XOV", Phrase(nl: "Cross-over kwalificatie", en: "Cross-over qualification"), [.xov01, .xov02, .xov03])
}

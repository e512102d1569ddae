import Description

extension RuleGroup {
  /// The rules of group KEU.
  static let electiveGroup = RuleGroup("KEU", Phrase(nl: "Keuzedeel", en: "Elective"), [])
}

import Description

extension RuleGroup {
  /// The rules of group KEU.
  static let electiveGroup = RuleGroup(
    "KEU", Phrase(nl: "Keuzedeel", en: "Elective"),
    [.keu01, .keu02, .keu03, .keu04, .keu05, .keu06, .keu07, .keu08, .keu09, .keu10, .keu11])
}

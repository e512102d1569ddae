import Description

extension RuleGroup {
  /// The rules of group VER.
  static let versionGroup = RuleGroup("VER", Phrase(nl: "Versies en geldigheid", en: "Versions and validity"), [])
}

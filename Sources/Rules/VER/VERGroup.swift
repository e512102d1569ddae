import Description

extension RuleGroup {
  /// The rules of group VER.
  static let versionGroup = RuleGroup(
    "VER", Phrase(nl: "Versies en geldigheid", en: "Versions and validity"), [.ver01, .ver02, .ver03, .ver04, .ver05])
}

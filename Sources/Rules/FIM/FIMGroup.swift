import Description

extension RuleGroup {
  /// The rules of group FIM.
  static let moduleGroup = RuleGroup("FIM", Phrase(nl: "Module en leeruitkomst", en: "Module and learning outcome"), [])
}

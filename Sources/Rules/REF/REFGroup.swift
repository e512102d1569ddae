import Description

extension RuleGroup {
  /// The rules of group REF.
  static let referenceGroup = RuleGroup("REF", Phrase(nl: "Verwijzingen en tekst", en: "References and text"), [])
}

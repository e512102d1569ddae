import Description

extension RuleGroup {
  /// The rules of group REF.
  static let referenceGroup = RuleGroup(
    "REF", Phrase(nl: "Verwijzingen en tekst", en: "References and text"), [.ref01, .ref02, .ref03, .ref04, .ref05])
}

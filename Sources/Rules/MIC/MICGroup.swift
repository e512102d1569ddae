import Description

extension RuleGroup {
  /// The rules of group MIC.
  static let microcredentialGroup = RuleGroup(
    "MIC", Phrase(nl: "Beschrijving van een microcredential", en: "Definition of a microcredential"),
    [.mic01, .mic02, .mic03, .mic04, .mic05, .mic06, .mic07, .mic08, .mic09, .mic10])
}

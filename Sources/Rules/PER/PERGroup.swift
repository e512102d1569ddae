import Description

extension RuleGroup {
  /// The rules of group PER.
  static let personaGroup = RuleGroup(
    "PER", Phrase(nl: "Persona", en: "Persona"), [.per01, .per02, .per03, .per04])
}

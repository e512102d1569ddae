import Description

extension RuleGroup {
  /// The rules of group PER.
  static let personaGroup = RuleGroup(
    "PER", Phrase(nl: "Persona van een lerende", en: "Persona of a learner"), [.per01, .per02, .per03, .per04])
}

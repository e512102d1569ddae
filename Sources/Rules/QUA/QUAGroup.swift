import Description

extension RuleGroup {
  /// The rules of group QUA.
  static let qualificationGroup = RuleGroup("QUA", Phrase(nl: "Kwalificatie en dossier", en: "Qualification and file"), [])
}

import Curriculum

extension Anchor {
  /// The card of a module.
  static func module(_ id: ModuleID) -> Anchor { Anchor("module", id.text) }
  /// The card of a persona.
  static func persona(_ id: ObjectID) -> Anchor { Anchor("persona", id.text) }
  /// What is known of a work process that is not fully covered.
  static func workProcess(_ key: WorkProcessKey) -> Anchor { Anchor("task", "\(key.file.text)-\(key.code.text)") }
  /// The findings of a rule.
  static func findings(of rule: String) -> Anchor { Anchor("finding", rule) }
}

import Description

extension RuleGroup {
  /// The rules of group QUA.
  static let qualificationGroup = RuleGroup(
    "QUA", Phrase(nl: "Kwalificatie en dossier", en: "Qualification and file"),
    [
      .qua01, .qua02, .qua03, .qua04, .qua05, .qua06, .qua07, .qua08, .qua09, .qua10, .qua11, .qua12, .qua13, .qua14,
      .qua15, .qua16, .qua17, .qua18, .qua19, .qua20, .qua21, .qua22,
    ])
}

import Description

extension RuleGroup {
  /// The rules of group FIM.
  static let moduleGroup = RuleGroup(
    "FIM", Phrase(nl: "Module en leeruitkomst", en: "Module and learning outcome"),
    [
      .fim01, .fim02, .fim03, .fim04, .fim05, .fim06, .fim07, .fim08, .fim09, .fim10, .fim11, .fim12, .fim13, .fim14,
      .fim15, .fim16, .fim17, .fim18, .fim19, .fim20, .fim21, .fim22, .fim23, .fim24, .fim25, .fim26, .fim27, .fim28,
      .fim29,
    ])
}

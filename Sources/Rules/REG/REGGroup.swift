import Description

extension RuleGroup {
  /// The rules of group REG.
  static let regionalGroup = RuleGroup(
    "REG", Phrase(nl: "Geregionaliseerde kwalificatie", en: "Regionalised qualification"),
    [.reg01, .reg02, .reg03, .reg04, .reg05, .reg06, .reg07, .reg08, .reg09, .reg10, .reg11])
}

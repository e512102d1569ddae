import Description

extension RuleGroup {
  /// The rules of group CER.
  static let certificateGroup = RuleGroup("CER", Phrase(nl: "Certificaat", en: "Certificate"), [])
}

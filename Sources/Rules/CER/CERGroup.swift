import Description

extension RuleGroup {
  /// The rules of group CER.
  static let certificateGroup = RuleGroup(
    "CER", Phrase(nl: "Certificaat", en: "Certificate"),
    [.cer01, .cer02, .cer03, .cer04, .cer05, .cer06, .cer07])
}

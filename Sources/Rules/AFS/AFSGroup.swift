public import Description

extension RuleGroup {
  /// What a group agreed for itself: profile, exceptions, baseline.
  static let agreementGroup = RuleGroup(
    "AFS",
    Phrase(
      nl: "Eigen afspraken: profiel, uitzonderingen, nulmeting", en: "Own agreements: profile, exceptions, baseline"),
    [.afs01, .afs02, .afs03])
}

extension Rule {
  /// A finding of this rule outside a check: about a file of `fim` itself.
  public func finding(_ path: Path, found: String? = nil, _ message: Phrase) -> Finding {
    Finding(
      rule: id, severity: severity, status: status, path: path, message: message, found: found,
      source: sources.map(\.key).joined(separator: ", "))
  }
}

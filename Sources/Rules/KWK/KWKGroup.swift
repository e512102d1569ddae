import Description

extension RuleGroup {
  /// The rules of group KWK.
  static let qualityGroup = RuleGroup("KWK", Phrase(nl: "Kwaliteitskaart", en: "Quality card"), [.kwk01, .kwk02])
}

import Description
import Rules

/// The rules on objects of OOAPI.
enum OOAPIRules {
  static let groups: [RuleGroup] = [
    RuleGroup(
      "OOA", Phrase(nl: "Open Education API", en: "Open Education API (OOAPI 5)"),
      [.ooa00, .ooa01, .ooa02, .ooa03, .ooa04, .ooa05, .ooa06])
  ]
}

extension Source {
  /// The specification of OOAPI.
  static let ooapi = Source(
    "OOAPI",
    Phrase(
      nl: "Open Onderwijs API 5.0, met de afspraken voor RIO, 2024",
      en: "Open Education API 5.0, with the profile for RIO, 2024"))
}

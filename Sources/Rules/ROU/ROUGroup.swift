import Description

extension RuleGroup {
  /// The rules of group ROU.
  static let routeGroup = RuleGroup("ROU", Phrase(nl: "Leerroute", en: "Learning route"), [.rou01, .rou02, .rou03])
}

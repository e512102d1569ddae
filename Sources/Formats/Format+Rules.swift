public import Rules

extension RuleCatalogue {
  /// All rules: those on the curriculum, and those that the formats have on their own messages.
  public static let complete = RuleCatalogue(groups: standard.groups + Format.all.flatMap(\.rules))
}

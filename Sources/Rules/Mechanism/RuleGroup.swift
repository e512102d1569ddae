public import Description

/// A group of rules: one list in one file.
public struct RuleGroup: Sendable {
  /// The letters that the ids begin with.
  public let id: String
  /// What the rules of the group are about.
  public let title: Phrase
  /// Its rules, in their order.
  public let rules: [Rule]

  /// - Parameter id: the letters that the ids of the rules begin with.
  public init(_ id: String, _ title: Phrase, _ rules: [Rule]) {
    self.id = id
    self.title = title
    self.rules = rules
  }
}

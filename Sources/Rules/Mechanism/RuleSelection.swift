/// Which rules speak, by ids and groups: what is selected, without what is ignored.
public struct RuleSelection: Sendable, Hashable {
  /// The ids of rules and groups that speak; empty for all.
  public var selected: [String]
  /// The ids of rules and groups that do not.
  public var ignored: [String]

  /// All rules.
  public static let all = RuleSelection()

  /// Rules by their ids or those of their groups; none selected means all.
  public init(selected: [String] = [], ignored: [String] = []) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Whether a rule speaks. The id of a rule says more than that of its group; at the same length, ignoring wins.
  public func includes(_ id: String) -> Bool {
    if selected.isEmpty, ignored.isEmpty { return true }
    let group = Rule.group(of: id)
    if ignored.contains(id) { return false }
    if selected.contains(id) { return true }
    if ignored.contains(group) { return false }
    return selected.isEmpty || selected.contains(group)
  }

  /// The names that are neither of a rule nor of a group.
  public func unknown(in catalogue: RuleCatalogue) -> [String] {
    let groups = Set(catalogue.groups.map(\.id))
    return (selected + ignored).filter { catalogue.rule($0)?.id != $0 && !groups.contains($0) }
  }
}

/// One thing that differs between two values (*verschil*).
public struct Difference: Sendable, Hashable {
  /// What differs.
  public enum Kind: Sendable, Hashable {
    /// It is only in the new value.
    case added(Tree)
    /// It is only in the old value.
    case removed(Tree)
    case changed(from: Tree, to: Tree)
    /// An item of a list stands elsewhere among the items that are in both.
    case moved(from: Int)
  }

  /// Where: in the new value, for what was removed in the old one.
  public let path: Path
  /// What differs there.
  public let kind: Kind

  /// A difference at a place.
  public init(path: Path, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// What differs between two values of one type, in the order of the fields. Works for every type that is described.
  public static func between<T: Value>(_ old: T, _ new: T) -> [Difference] {
    if old == new { return [] }
    var finder = DifferenceFinder()
    finder.compare(Tree(old), Tree(new), at: [])
    return finder.found
  }

  /// What differs between two pieces of raw data.
  public static func between(_ old: Tree, _ new: Tree) -> [Difference] {
    var finder = DifferenceFinder()
    finder.compare(old, new, at: [])
    return finder.found
  }
}

/// Compares raw data. Items of lists are told by their id or code, else by what they are about, else by their content.
private struct DifferenceFinder {
  private(set) var found: [Difference] = []

  mutating func compare(_ old: Tree, _ new: Tree, at path: Path) {
    if old == new { return }
    switch (old, new) {
    case (.members(let one), .members(let other)): compare(one, other, at: path)
    case (.array(let one), .array(let other)): compare(one, other, at: path)
    default: found.append(Difference(path: path, kind: .changed(from: old, to: new)))
    }
  }

  private mutating func compare(_ old: [Tree.Member], _ new: [Tree.Member], at path: Path) {
    for member in new {
      let here = path.appending(.field(member.name))
      if let before = old.first(where: { $0.name == member.name }) {
        compare(before.value, member.value, at: here)
      } else {
        found.append(Difference(path: here, kind: .added(member.value)))
      }
    }
    for member in old where !new.contains(where: { $0.name == member.name }) {
      found.append(Difference(path: path.appending(.field(member.name)), kind: .removed(member.value)))
    }
  }

  private mutating func compare(_ old: [Tree], _ new: [Tree], at path: Path) {
    // The partner of each new item among the old ones.
    var places: [String: [Int]] = [:]
    for (index, item) in old.enumerated().reversed() { places[Self.key(item), default: []].append(index) }
    var partners: [Int?] = []
    var paired: Set<Int> = []
    for item in new {
      let partner = places[Self.key(item)]?.popLast()
      partners.append(partner)
      if let partner { paired.insert(partner) }
    }
    let inOrder = Self.longestRise(partners.compactMap { $0 })
    for (index, item) in new.enumerated() {
      let here = path.appending(.item(index))
      guard let partner = partners[index] else {
        found.append(Difference(path: here, kind: .added(item)))
        continue
      }
      if !inOrder.contains(partner) { found.append(Difference(path: here, kind: .moved(from: partner))) }
      compare(old[partner], item, at: here)
    }
    for (index, item) in old.enumerated() where !paired.contains(index) {
      found.append(Difference(path: path.appending(.item(index)), kind: .removed(item)))
    }
  }

  /// What tells an item from the others of its list.
  private static func key(_ item: Tree) -> String {
    for name in ["id", "code", "number", "target", "field", "rule", "title", "name"] {
      if let value = item[name] { return "\(name) \(value)" }
    }
    return "\(item)"
  }

  /// The most items that stand in rising order: the others have moved.
  private static func longestRise(_ items: [Int]) -> Set<Int> {
    var tails: [Int] = []
    var before: [Int?] = []
    for (index, item) in items.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if items[tails[middle]] < item { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? tails[low - 1] : nil)
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: Set<Int> = []
    var next = tails.last
    while let index = next {
      result.insert(items[index])
      next = before[index]
    }
    return result
  }
}

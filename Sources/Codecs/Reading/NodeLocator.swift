import Description

/// Finds nodes by name: for positions, when there is something to show.
struct NodeLocator {
  let nodes: UnsafeMutablePointer<Node>
  let nameOf: (Int) -> String

  /// The children of a node.
  func children(of node: Int) -> [Int] {
    guard nodes[node].kind == .object || nodes[node].kind == .array else { return [] }
    var found: [Int] = []
    var child = node + 1
    while child < Int(nodes[node].end) {
      found.append(child)
      child = Int(nodes[child].end)
    }
    return found
  }

  /// The member with a name; in XML the first element or attribute.
  func child(_ name: String, of node: Int) -> Int? {
    guard nodes[node].kind == .object || nodes[node].kind == .array else { return nil }
    var child = node + 1
    while child < Int(nodes[node].end) {
      if nameOf(child) == name { return child }
      child = Int(nodes[child].end)
    }
    return nil
  }

  /// The items of a list.
  func items(_ name: String, each: String, of node: Int, isXML: Bool) -> [Int] {
    isXML ? children(of: node).filter { nameOf($0) == each } : child(name, of: node).map { children(of: $0) } ?? []
  }

  /// An item of a list.
  func child(_ name: String, each: String, item: Int, of node: Int, isXML: Bool) -> Int? {
    let items = items(name, each: each, of: node, isXML: isXML)
    return items.indices.contains(item) ? items[item] : nil
  }
}

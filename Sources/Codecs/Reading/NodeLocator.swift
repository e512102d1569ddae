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
  func child(_ name: String, of node: Int) -> Int? { children(of: node).first { nameOf($0) == name } }

  /// An item of a list.
  func child(_ name: String, each: String, item: Int, of node: Int, isXML: Bool) -> Int? {
    let items =
      isXML
      ? children(of: node).filter { nameOf($0) == each } : child(name, of: node).map { children(of: $0) } ?? []
    return items.indices.contains(item) ? items[item] : nil
  }
}

extension NodeLocator {
  /// The node at a path, or the nearest one above it.
  func node(at path: Path, from start: Int, outline: Outline, isXML: Bool) -> Int {
    var node = start
    var type = outline.root.typeName
    var index = 0
    while index < path.steps.count, case .field(let name) = path.steps[index] {
      index += 1
      let member = outline.members(of: type).first { $0.name == name }
      type = member?.shape.typeName ?? ""
      var item: Int?
      if index < path.steps.count, case .item(let number) = path.steps[index] {
        item = number
        index += 1
      }
      let next: Int?
      if let item {
        next = child(name, each: member?.element ?? name, item: item, of: node, isXML: isXML)
      } else {
        // A list as a whole stands where its first item stands in XML.
        next = child(isXML ? member?.element ?? name : name, of: node)
      }
      guard let next else { return node }
      node = next
    }
    return node
  }
}

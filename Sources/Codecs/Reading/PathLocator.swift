import Description

/// Follows paths down the tape. What was found of a list is kept for the next path.
struct PathLocator {
  let nodes: NodeLocator
  let outline: Outline
  let isXML: Bool
  private var lists: [List: [Int]] = [:]

  private struct List: Hashable {
    var node: Int
    var name: String
  }

  init(_ nodes: NodeLocator, outline: Outline, isXML: Bool) {
    self.nodes = nodes
    self.outline = outline
    self.isXML = isXML
  }

  /// One field on the way down, with the item of it where the path names one. Of a text that is a list the first step has
  /// no name.
  struct Step {
    var name: String
    /// The type of the field; empty where nothing is known of it.
    var type: String
    var node: Int
    var item: Int?
    /// The items of the list, where the path names one.
    var items: [Int] = []
  }

  /// The node of a field; a list as a whole stands where its first item stands in XML.
  func child(_ member: Outline.Member, of node: Int) -> Int? {
    nodes.child(isXML ? member.element : member.name, of: node)
  }

  /// The way down a path, as far as there are nodes.
  mutating func steps(along path: Path, from start: Int) -> [Step] {
    var steps: [Step] = []
    var node = start
    var type = outline.root.typeName
    var index = 0
    // A text that is a list itself.
    if case .item(let number)? = path.steps.first {
      let list = List(node: start, name: "")
      let items = lists[list] ?? nodes.children(of: start)
      lists[list] = items
      guard items.indices.contains(number) else { return steps }
      node = items[number]
      index = 1
      steps.append(Step(name: "", type: type, node: node, item: number, items: items))
    }
    while index < path.steps.count, case .field(let name) = path.steps[index] {
      index += 1
      let member = outline.members(of: type).first { $0.name == name }
      type = member?.shape.typeName ?? ""
      let element = member?.element ?? name
      var step = Step(name: name, type: type, node: node)
      if index < path.steps.count, case .item(let number) = path.steps[index] {
        index += 1
        step.item = number
        step.items = items(name, each: element, of: node)
        guard step.items.indices.contains(number) else { return steps }
        step.node = step.items[number]
      } else {
        guard let next = nodes.child(isXML ? element : name, of: node) else { return steps }
        step.node = next
      }
      node = step.node
      steps.append(step)
    }
    return steps
  }

  private mutating func items(_ name: String, each element: String, of node: Int) -> [Int] {
    let list = List(node: node, name: name)
    if let known = lists[list] { return known }
    let items = nodes.items(name, each: element, of: node, isXML: isXML)
    lists[list] = items
    return items
  }

  /// The byte offset of a path, or of the nearest place above it.
  mutating func offset(of path: Path, from start: Int) -> Int {
    Int(nodes.nodes[steps(along: path, from: start).last?.node ?? start].source)
  }
}

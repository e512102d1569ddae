public import Description

/// Points with arrows between them, such as modules and what must be learned before them. A point has a text and an
/// arrow a meaning; where they stand is for a renderer to say.
public struct Graph: Sendable, Hashable {
  /// A point.
  public struct Node: Sendable, Hashable {
    /// The name that arrows use; no two points of a graph have the same.
    public let id: String
    /// What it is.
    public let label: Cell
    /// A little more: a size, a period.
    public let detail: Cell

    /// A point.
    public init(_ id: String, _ label: Cell, detail: Cell = .empty) {
      self.id = id
      self.label = label
      self.detail = detail
    }
  }

  /// An arrow from one point to another.
  public struct Edge: Sendable, Hashable {
    /// Where it starts.
    public let from: String
    /// Where it points to.
    public let to: String

    /// An arrow.
    public init(from: String, to: String) {
      self.from = from
      self.to = to
    }
  }

  /// The name for machines, a slug that no other table, matrix or graph of the page has.
  public let id: String
  /// What the graph shows.
  public let caption: Phrase
  /// What an arrow says, between its two ends: "komt voor".
  public let relation: Phrase
  /// The points, in reading order.
  public let nodes: [Node]
  /// The arrows, in reading order.
  public let edges: [Edge]

  /// A graph; arrows from or to points that it does not have are left out.
  ///
  /// - Precondition: no two points have the same name.
  public init(id: String, caption: Phrase, relation: Phrase, nodes: [Node], edges: [Edge]) {
    let known = Set(nodes.map(\.id))
    precondition(known.count == nodes.count, "graph \(id): two points have the same name")
    self.id = id
    self.caption = caption
    self.relation = relation
    self.nodes = nodes
    self.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
  }

  /// The points that a point has an arrow to, for each point that has any.
  public var followers: [(node: Node, next: [Node])] {
    let byID = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0) })
    let targets = Dictionary(grouping: edges, by: \.from)
    return nodes.compactMap { node in
      guard let edges = targets[node.id] else { return nil }
      return (node, edges.compactMap { byID[$0.to] })
    }
  }

  /// The names of the points that arrows lead to and none starts from: what a list of arrows says of such a point, it says
  /// where it leads to it.
  public var ends: Set<String> { Set(edges.map(\.to)).subtracting(edges.map(\.from)) }

  /// The points without an arrow.
  public var loose: [Node] {
    let tied = Set(edges.flatMap { [$0.from, $0.to] })
    return nodes.filter { !tied.contains($0.id) }
  }
}

import Views

/// Where the points of a graph stand: each part that hangs together by itself, from left to right in layers, so that
/// arrows point to the right wherever no circle forbids it.
struct GraphLayout: Sendable {
  /// Where a point stands: its column and its place in it, both from 0.
  struct Place: Sendable, Hashable {
    var node: Int
    var column: Int
    var row: Int
  }

  /// One part that hangs together.
  struct Part: Sendable {
    var places: [Place]
    /// The arrows as numbers of points.
    var edges: [(from: Int, to: Int)]
    var columns: Int { (places.map(\.column).max() ?? 0) + 1 }
    var rows: Int { (places.map(\.row).max() ?? 0) + 1 }
  }

  /// A layer with more points than this goes on in a next column.
  static let longestColumn = 12

  /// The parts that have an arrow, in the order of their first points.
  let parts: [Part]

  init(_ graph: Graph) {
    let numbers = Dictionary(uniqueKeysWithValues: graph.nodes.enumerated().map { ($1.id, $0) })
    var next = [[Int]](repeating: [], count: graph.nodes.count)
    var before = next
    for edge in graph.edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to], from != to else { continue }
      next[from].append(to)
      before[to].append(from)
    }
    var parts: [Part] = []
    var seen = [Bool](repeating: false, count: graph.nodes.count)
    for start in graph.nodes.indices where !seen[start] && !(next[start].isEmpty && before[start].isEmpty) {
      var members: [Int] = []
      var open = [start]
      seen[start] = true
      while let node = open.popLast() {
        members.append(node)
        for other in next[node] + before[node] where !seen[other] {
          seen[other] = true
          open.append(other)
        }
      }
      members.sort()
      let places = Self.places(Self.layers(members, next: next, before: before), before: before)
      parts.append(Part(places: places, edges: members.flatMap { from in next[from].map { (from, $0) } }))
    }
    self.parts = parts
  }

  /// The layer of each point: one further than the furthest that has an arrow to it. In a circle the first point in
  /// reading order goes first.
  private static func layers(_ members: [Int], next: [[Int]], before: [[Int]]) -> [[Int]] {
    var waiting = [Int: Int](uniqueKeysWithValues: members.map { ($0, before[$0].count) })
    var layer: [Int: Int] = [:]
    var ready = members.filter { before[$0].isEmpty }
    var rest = members[...]
    while layer.count < members.count {
      if ready.isEmpty {
        while let first = rest.first, layer[first] != nil { rest.removeFirst() }
        guard let first = rest.first else { break }
        ready = [first]
      }
      var following: [Int] = []
      for node in ready where layer[node] == nil {
        layer[node] = (before[node].compactMap { layer[$0] }.max() ?? -1) + 1
        for target in next[node] {
          waiting[target, default: 0] -= 1
          if waiting[target] == 0, layer[target] == nil { following.append(target) }
        }
      }
      ready = following.sorted()
    }
    var layers: [[Int]] = []
    for node in members {
      let number = layer[node] ?? 0
      while layers.count <= number { layers.append([]) }
      layers[number].append(node)
    }
    return layers
  }

  /// Columns of limited length; in each layer the points stand near those that point at them.
  private static func places(_ layers: [[Int]], before: [[Int]]) -> [Place] {
    var height: [Int: Double] = [:]
    var places: [Place] = []
    var column = 0
    for layer in layers where !layer.isEmpty {
      func middle(_ node: Int) -> Double {
        let known = before[node].compactMap { height[$0] }
        return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
      }
      let order = layer.map { (node: $0, middle: middle($0)) }.sorted { ($0.middle, $0.node) < ($1.middle, $1.node) }
      let columns = (order.count + longestColumn - 1) / longestColumn
      let length = (order.count + columns - 1) / columns
      for (index, entry) in order.enumerated() {
        let place = Place(node: entry.node, column: column + index / length, row: index % length)
        places.append(place)
        height[entry.node] = Double(place.row)
      }
      column += columns
    }
    return places
  }
}

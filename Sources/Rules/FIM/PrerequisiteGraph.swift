import Curriculum
import Description

/// What comes before what among the modules of a scope. Modules are numbers here: their place in the holdings.
///
/// A prerequisite that names nothing in the scope is left out.
struct PrerequisiteGraph {
  /// A prerequisite: the module that comes before, and its place in the list of the module that asks it.
  struct Edge {
    let target: Int
    let position: Int
  }

  /// The prerequisites of all modules, one module after the other, and where those of each module begin.
  private var edges: [Edge] = []
  private var starts = [0]

  init(_ modules: [Placed<FlexibleModule>]) {
    guard modules.indices.contains(where: { !modules[$0].value.prerequisites.isEmpty }) else {
      starts = [Int](repeating: 0, count: modules.count + 1)
      return
    }
    var names = Names(modules)
    starts.reserveCapacity(modules.count + 1)
    for module in modules.indices {
      for (position, prerequisite) in modules[module].value.prerequisites.enumerated() {
        guard let target = names.module(of: prerequisite) else { continue }
        edges.append(Edge(target: target, position: position))
      }
      starts.append(edges.count)
    }
  }

  /// The prerequisites of a module inside the scope.
  func prerequisites(of module: Int) -> ArraySlice<Edge> { edges[starts[module]..<starts[module + 1]] }

  /// The first module with each id and, once one is asked for, with each outcome.
  private struct Names {
    private let modules: [Placed<FlexibleModule>]
    private var byID: [String: Int]
    private var byOutcome: [String: Int]?

    init(_ modules: [Placed<FlexibleModule>]) {
      self.modules = modules
      byID = Dictionary(minimumCapacity: modules.count)
      for module in modules.indices.reversed() { byID[modules[module].value.id.text] = module }
    }

    mutating func module(of prerequisite: PrerequisiteID) -> Int? {
      if let module = byID[prerequisite.text] { return module }
      if byOutcome == nil { byOutcome = outcomes() }
      return byOutcome?[prerequisite.text]
    }

    private func outcomes() -> [String: Int] {
      var outcomes: [String: Int] = [:]
      for module in modules.indices.reversed() {
        for outcome in modules[module].value.learningOutcomes { outcomes[outcome.id.text] = module }
      }
      return outcomes
    }
  }
}

extension PrerequisiteGraph {
  /// The circle that each module is in: two modules have the same number when each comes before the other.
  ///
  /// These are the strongly connected components (Tarjan), found without recursion, since chains can be long.
  var circles: [Int] {
    let count = starts.count - 1
    var circles = [Int](repeating: -1, count: count)
    guard !edges.isEmpty else { return Array(0..<count) }
    var order = circles
    var low = circles
    var stack: [Int] = []
    var path: [(module: Int, next: Int)] = []
    var reached = 0
    for start in 0..<count where order[start] < 0 {
      path.append((start, starts[start]))
      while let (module, next) = path.last {
        if next == starts[module] {
          order[module] = reached
          low[module] = reached
          reached += 1
          stack.append(module)
        } else {
          // Back from the prerequisite before this one.
          let target = edges[next - 1].target
          if circles[target] < 0 { low[module] = min(low[module], low[target]) }
        }
        if next < starts[module + 1] {
          path[path.count - 1].next = next + 1
          if order[edges[next].target] < 0 { path.append((edges[next].target, starts[edges[next].target])) }
          continue
        }
        path.removeLast()
        guard low[module] == order[module] else { continue }
        while let member = stack.popLast() {
          circles[member] = module
          if member == module { break }
        }
      }
    }
    return circles
  }

  /// One way round from a module to itself, for each set of modules that are in a circle, from its first module.
  var ways: [[(module: Int, position: Int)]] {
    guard !edges.isEmpty else { return [] }
    let circles = circles
    var seen: Set<Int> = []
    return circles.indices.compactMap { module in
      guard prerequisites(of: module).contains(where: { circles[$0.target] == circles[module] }),
        seen.insert(circles[module]).inserted
      else { return nil }
      return way(round: module, circles)
    }
  }

  /// The shortest way from a module in a circle back to itself.
  private func way(round start: Int, _ circles: [Int]) -> [(module: Int, position: Int)] {
    var cameFrom: [Int: (module: Int, position: Int)] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count, cameFrom[start] == nil {
      let module = queue[next]
      next += 1
      for edge in prerequisites(of: module) where circles[edge.target] == circles[start] {
        guard cameFrom[edge.target] == nil else { continue }
        cameFrom[edge.target] = (module, edge.position)
        queue.append(edge.target)
      }
    }
    var steps: [(module: Int, position: Int)] = []
    var module = start
    while let step = cameFrom[module] {
      steps.append(step)
      module = step.module
      if module == start { break }
    }
    return steps.reversed()
  }
}

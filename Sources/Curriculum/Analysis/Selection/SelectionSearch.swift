/// Finds the best choice of a `SelectionProblem`: the least load, then the fewest items, then the fewest things that are
/// not asked for, then the items that come first. Branch and bound; deterministic, since its limit counts steps and not
/// time.
struct SelectionSearch {
  /// How sure a choice is the best.
  enum Proof: Sendable, Equatable {
    /// It is the best in every respect.
    case exact
    /// No choice has a lower load, or as low a load with fewer items; which of equals comes first was not settled.
    case equalsOpen
    /// Search ended before it was sure; no choice has a lower load than this.
    case atLeast(load: Int)
  }

  /// Steps for each of the parts of a search. Some hundred millions take a second or so.
  static let standardLimit = 30_000_000

  private let problem: SelectionProblem
  private let limit: Int
  private var work = 0

  init(_ problem: SelectionProblem, limit: Int = standardLimit) {
    self.problem = problem
    self.limit = limit
  }

  /// The best choice; nil when no choice meets the needs.
  mutating func best() -> (items: [Int], proof: Proof)? {
    work = 0
    if problem.needs.isEmpty { return ([], .exact) }
    var root = SelectionNode(problem)
    guard root.settle(problem, work: &work), var best = SelectionGuess(problem: problem).best(from: root, work: &work)
    else { return nil }
    if let lower = bound(&root, limit: problem.cost(of: best) - 1, rounds: 300) {
      let isSure = search(from: root, cost: problem.cost(of: best) - 1, extras: .max, untilFirst: false) { best = $0 }
      if !isSure {
        let load = (lower / (problem.count + 1) + problem.step - 1) / problem.step * problem.step
        return (best, load < problem.load(of: best) ? .atLeast(load: load) : .equalsOpen)
      }
    }
    work = 0
    let isSure = refine(&best)
    return (best, isSure ? .exact : .equalsOpen)
  }

  // MARK: Equals

  /// Looks among choices of the same cost for the one with the fewest extras and then the first items; false when the
  /// steps ran out.
  private mutating func refine(_ best: inout [Int]) -> Bool {
    let cost = problem.cost(of: best)
    var root = SelectionNode(problem)
    guard root.settle(problem, work: &work), bound(&root, limit: cost, rounds: 300) != nil else { return true }
    while problem.extras(of: best) > root.extras {
      var found: [Int]?
      let isSure = search(from: root, cost: cost, extras: problem.extras(of: best) - 1, untilFirst: true) { found = $0 }
      guard let found else {
        if isSure { break }
        return false
      }
      best = found
    }
    let extras = problem.extras(of: best)
    // An item is settled when it is in the choice, or when no equal choice has it together with those before it.
    for item in 0..<problem.count where root.states[item] == .free {
      if root.cost >= cost { break }
      if !best.contains(item) {
        var node = root
        var found: [Int]?
        if node.take(item, problem), node.settle(problem, work: &work), bound(&node, limit: cost, rounds: 20) != nil {
          let isSure = search(from: node, cost: cost, extras: extras, untilFirst: true) { found = $0 }
          if !isSure, found == nil { return false }
        }
        guard let found else {
          guard root.exclude(item, problem) else { return true }
          continue
        }
        best = found
      }
      guard root.take(item, problem) else { return true }
    }
    return true
  }

  // MARK: Branch and bound

  /// A lower bound for a node; nil when everything below it costs more than the limit. Settles items on the way.
  private mutating func bound(_ node: inout SelectionNode, limit: Int, rounds: Int) -> Int? {
    var bound = SelectionBound(problem)
    for _ in 0..<4 {
      let least = node.count + node.leastMore(problem)
      bound.improve(&node, rounds: rounds, target: limit - node.cost, work: &work)
      let lower = problem.raised(node.cost + bound.value, leastCount: least)
      if lower > limit { return nil }
      // What would raise the bound above the limit by being in or out is settled.
      let room = Double(limit - node.cost - bound.value) + bound.error + 1
      var settled = false
      for item in node.states.indices where node.states[item] == .free {
        if bound.adjusted[item] > room {
          guard node.exclude(item, problem) else { return nil }
          settled = true
        } else if -bound.adjusted[item] > room {
          guard node.take(item, problem) else { return nil }
          settled = true
        }
      }
      guard settled else { return lower }
      guard node.settle(problem, work: &work) else { return nil }
      if node.isWhole { return node.cost > limit ? nil : node.cost }
    }
    return node.cost
  }

  /// Goes through all choices below a node that cost no more and bring no more extras than allowed.
  ///
  /// - Parameters:
  ///   - untilFirst: ends with the first one; else each one that is found must cost less than the one before.
  ///   - take: gets what is found.
  /// - Returns: whether everything was seen; false when the steps ran out.
  private mutating func search(
    from root: SelectionNode, cost: Int, extras: Int, untilFirst: Bool, take: ([Int]) -> Void
  ) -> Bool {
    var limit = cost
    var stack = [root]
    while var node = stack.popLast() {
      if work > self.limit { return false }
      if node.cost > limit || node.extras > extras { continue }
      if node.isWhole {
        take(node.taken)
        if untilFirst { return true }
        limit = node.cost - 1
        continue
      }
      guard bound(&node, limit: limit, rounds: 12) != nil else { continue }
      if node.isWhole {
        stack.append(node)
        continue
      }
      guard let item = branch(node) else { continue }
      var without = node
      if without.exclude(item, problem), without.settle(problem, work: &work) { stack.append(without) }
      if node.take(item, problem), node.settle(problem, work: &work) { stack.append(node) }
    }
    return true
  }

  /// The item to decide about: of the need with the fewest suppliers, the one that gives most for its cost.
  private func branch(_ node: SelectionNode) -> Int? {
    var fewest = Int.max
    var chosen: Int?
    for need in node.lacking.indices where node.lacking[need] > 0 {
      var number = 0
      var best: (item: Int, merit: Double)?
      for supplier in problem.suppliers[need] where node.states[supplier.item] == .free {
        number += 1
        var gain = 0
        for supply in problem.gains[supplier.item] where node.lacking[supply.need] > 0 {
          gain += min(supply.weight, node.lacking[supply.need])
        }
        let merit = Double(gain) / Double(max(1, problem.cost(of: supplier.item)))
        if merit > best?.merit ?? -1 { best = (supplier.item, merit) }
      }
      if number < fewest, let best {
        fewest = number
        chosen = best.item
      }
    }
    return chosen
  }
}

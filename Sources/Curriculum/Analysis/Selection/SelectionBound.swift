/// A lower bound on what a choice costs: the needs become prices (a Lagrangian relaxation), and each item is judged by
/// itself. An item that earns more than it costs first pays for what it brings with it.
///
/// Any prices give a right bound; the best of a number of rounds is kept. Doubles are exact enough: the result is
/// lowered by more than the error can be.
struct SelectionBound {
  /// The least whole cost of any choice below the node, without what is in already.
  private(set) var value = 0
  /// What each item adds to the bound when it is forced in (above 0) or out (below 0).
  private(set) var adjusted: [Double]
  /// More than the error of any of these can be.
  private(set) var error = 1.0
  private let problem: SelectionProblem

  init(_ problem: SelectionProblem) {
    self.problem = problem
    adjusted = [Double](repeating: 0, count: problem.count)
  }

  /// Finds a bound, and leaves the prices in the node for the nodes below it.
  ///
  /// - Parameters:
  ///   - target: stops as soon as the bound is above this.
  ///   - work: grows by the number of steps.
  mutating func improve(_ node: inout SelectionNode, rounds: Int, target: Int, work: inout Int) {
    let open = node.lacking.indices.filter { node.lacking[$0] > 0 }
    let free = node.states.indices.filter { node.states[$0] == .free }
    for need in node.multipliers.indices where node.lacking[need] <= 0 { node.multipliers[need] = 0 }
    if node.multipliers.allSatisfy({ $0 == 0 }) { node.multipliers = start(node, open) }
    var prices = node.multipliers
    var best = -Double.infinity
    var scale = 1.0
    var idle = 0
    var slopes = [Double](repeating: 0, count: problem.needs.count)
    for _ in 0..<rounds {
      var costs = [Double](repeating: 0, count: problem.count)
      let found = value(node, prices, open, free, &costs, &slopes, &work)
      if found > best {
        best = found
        adjusted = costs
        node.multipliers = prices
        idle = 0
        if lowered(best, prices, node) > target { break }
      } else {
        idle += 1
        if idle % 5 == 0 { scale /= 2 }
      }
      let length = open.reduce(0.0) { $0 + slopes[$1] * slopes[$1] }
      guard length > 0, scale > 0.004 else { break }
      let goal = max(Double(target), best * 1.02) + 1
      let stride = scale * (goal - found) / length
      for need in open { prices[need] = max(0, prices[need] + stride * slopes[need]) }
    }
    error = Self.error(node.multipliers, node)
    value = max(0, lowered(best, node.multipliers, node))
  }

  /// The bound as a whole number, lowered by more than the error of all sums.
  private func lowered(_ bound: Double, _ prices: [Double], _ node: SelectionNode) -> Int {
    let sure = bound - Self.error(prices, node)
    guard sure < 1e15 else { return Int.max / 4 }
    let whole = Int(max(0, sure))
    return Double(whole) < sure ? whole + 1 : whole
  }

  private static func error(_ prices: [Double], _ node: SelectionNode) -> Double {
    var size = 1.0
    for need in prices.indices where node.lacking[need] > 0 { size += prices[need] * Double(node.lacking[need]) }
    return size * 1e-10 + 1e-6
  }

  /// Prices to start from: what a part of a need costs at the cheapest supplier.
  private func start(_ node: SelectionNode, _ open: [Int]) -> [Double] {
    var prices = [Double](repeating: 0, count: problem.needs.count)
    for need in open {
      var least = Double.infinity
      for supplier in problem.suppliers[need] where node.states[supplier.item] == .free {
        let supply = problem.gains[supplier.item].reduce(0) { $0 + min($1.weight, max(0, node.lacking[$1.need])) }
        least = min(least, Double(problem.cost(of: supplier.item)) / Double(max(1, supply)))
      }
      prices[need] = least.isFinite ? least : 0
    }
    return prices
  }

  /// The bound at some prices, with the cost of each item after its earnings and how far each need is from met.
  private func value(
    _ node: SelectionNode, _ prices: [Double], _ open: [Int], _ free: [Int], _ costs: inout [Double],
    _ slopes: inout [Double], _ work: inout Int
  ) -> Double {
    var bound = 0.0
    for need in open {
      bound += prices[need] * Double(node.lacking[need])
      slopes[need] = Double(node.lacking[need])
    }
    for item in free {
      var cost = Double(problem.cost(of: item))
      for gain in problem.gains[item] where node.lacking[gain.need] > 0 {
        cost -= prices[gain.need] * Double(min(gain.weight, node.lacking[gain.need]))
      }
      costs[item] = cost
      work += 1 + problem.gains[item].count
    }
    for item in free where costs[item] < 0 {
      work += problem.closures[item].count
      for member in problem.closures[item] where costs[member] > 0 {
        let paid = min(-costs[item], costs[member])
        costs[item] += paid
        costs[member] -= paid
        if costs[item] >= 0 { break }
      }
    }
    for item in free where costs[item] < 0 {
      bound += costs[item]
      for gain in problem.gains[item] where node.lacking[gain.need] > 0 {
        slopes[gain.need] -= Double(min(gain.weight, node.lacking[gain.need]))
      }
    }
    return bound
  }
}

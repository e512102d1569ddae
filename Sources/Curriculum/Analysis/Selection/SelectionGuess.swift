/// Finds a good choice quickly, without a proof.
struct SelectionGuess {
  let problem: SelectionProblem

  /// The best of a few choices that are made item by item, each time the one that gives most for its cost.
  func best(from node: SelectionNode, work: inout Int) -> [Int]? {
    var best: [Int]?
    for exponent in [1, 2, 3] {
      guard let items = choice(from: node, exponent: exponent, &work) else { continue }
      if best.map({ problem.cost(of: items) < problem.cost(of: $0) }) ?? true { best = items }
    }
    return best
  }

  /// - Parameter exponent: how strongly a high gain counts against the cost.
  private func choice(from start: SelectionNode, exponent: Int, _ work: inout Int) -> [Int]? {
    var node = start
    while !node.isWhole {
      var chosen: (item: Int, merit: Double)?
      for item in node.states.indices where node.states[item] == .free && !problem.gains[item].isEmpty {
        var lacking = node.lacking
        var gain = 0
        var cost = 0
        for member in problem.closures[item] where node.states[member] == .free {
          cost += problem.cost(of: member)
          work += 1 + problem.gains[member].count
          for supply in problem.gains[member] where lacking[supply.need] > 0 {
            gain += min(supply.weight, lacking[supply.need])
            lacking[supply.need] -= supply.weight
          }
        }
        guard gain > 0 else { continue }
        var merit = 1 / Double(max(1, cost))
        for _ in 0..<exponent { merit *= Double(gain) }
        if merit > chosen?.merit ?? 0 { chosen = (item, merit) }
      }
      guard let chosen, node.take(chosen.item, problem) else { return nil }
    }
    return pruned(node.taken, keeping: start.taken)
  }

  /// Without the items that can go, the dearest first.
  private func pruned(_ items: [Int], keeping fixed: [Int]) -> [Int] {
    var items = Set(items)
    let kept = Set(fixed)
    var lacking = problem.needs
    for item in items { for gain in problem.gains[item] { lacking[gain.need] -= gain.weight } }
    let order = items.subtracting(kept).sorted { (problem.cost(of: $1), $0) < (problem.cost(of: $0), $1) }
    var goesOn = true
    while goesOn {
      goesOn = false
      for item in order where items.contains(item) {
        guard problem.gains[item].allSatisfy({ lacking[$0.need] + $0.weight <= 0 }),
          problem.dependents[item].allSatisfy({ $0 == item || !items.contains($0) })
        else { continue }
        items.remove(item)
        for gain in problem.gains[item] { lacking[gain.need] += gain.weight }
        goesOn = true
      }
    }
    return items.sorted()
  }
}

/// A choice that is partly made: some items are in, some are out, the others are free.
struct SelectionNode: Sendable {
  enum State: UInt8, Sendable {
    case free, taken, excluded
  }

  private(set) var states: [State]
  /// How much each need still lacks; not above 0 when it is met.
  private(set) var lacking: [Int]
  /// How much each thing that is not asked for lacks.
  private(set) var extraLacking: [Int]
  /// How many things that are not asked for have come along.
  private(set) var extras: Int
  /// The cost of what is in.
  private(set) var cost = 0
  /// How many items are in.
  private(set) var count = 0
  /// The weights of the last bound, to start the next one from.
  var multipliers: [Double]

  init(_ problem: SelectionProblem) {
    states = [State](repeating: .free, count: problem.count)
    lacking = problem.needs
    extraLacking = problem.extras
    extras = problem.extras.count { $0 <= 0 }
    multipliers = [Double](repeating: 0, count: problem.needs.count)
  }

  var isWhole: Bool { lacking.allSatisfy { $0 <= 0 } }

  /// The items that are in.
  var taken: [Int] { states.indices.filter { states[$0] == .taken } }

  /// Takes an item with all that it brings; false when one of those is out.
  mutating func take(_ item: Int, _ problem: SelectionProblem) -> Bool {
    for member in problem.closures[item] {
      switch states[member] {
      case .excluded: return false
      case .taken: continue
      case .free: break
      }
      states[member] = .taken
      cost += problem.cost(of: member)
      count += 1
      for gain in problem.gains[member] { lacking[gain.need] -= gain.weight }
      for gain in problem.extraGains[member] {
        if extraLacking[gain.need] > 0, extraLacking[gain.need] <= gain.weight { extras += 1 }
        extraLacking[gain.need] -= gain.weight
      }
    }
    return true
  }

  /// Leaves an item out, with all that would bring it; false when one of those is in.
  mutating func exclude(_ item: Int, _ problem: SelectionProblem) -> Bool {
    for dependent in problem.dependents[item] {
      if states[dependent] == .taken { return false }
      states[dependent] = .excluded
    }
    return true
  }

  /// Takes what every choice below this one must hold; false when there is none.
  ///
  /// - Parameter work: grows by the number of steps.
  mutating func settle(_ problem: SelectionProblem, work: inout Int) -> Bool {
    var goesOn = true
    while goesOn {
      goesOn = false
      for need in lacking.indices where lacking[need] > 0 {
        let suppliers = problem.suppliers[need]
        work += suppliers.count
        var supply = 0
        for supplier in suppliers where states[supplier.item] == .free { supply += min(supplier.weight, lacking[need]) }
        if supply < lacking[need] { return false }
        // Only the strongest can be indispensable.
        for supplier in suppliers where states[supplier.item] == .free {
          guard supply - min(supplier.weight, lacking[need]) < lacking[need] else { break }
          guard take(supplier.item, problem) else { return false }
          goesOn = true
          break
        }
      }
    }
    return true
  }

  /// How many more items are needed at the least.
  func leastMore(_ problem: SelectionProblem) -> Int {
    var most = 0
    for need in lacking.indices where lacking[need] > 0 {
      var rest = lacking[need]
      var number = 0
      for supplier in problem.suppliers[need] where states[supplier.item] == .free {
        rest -= supplier.weight
        number += 1
        if rest <= 0 { break }
      }
      most = max(most, number)
    }
    return most
  }
}

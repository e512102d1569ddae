/// Which items to take so that all needs are met at the least cost, when an item may bring others with it.
///
/// Items are numbers; their order is the last thing that decides between equals. Needs are met in parts of a hundred.
struct SelectionProblem: Sendable {
  /// What an item adds to a need, 1 to 100.
  struct Gain: Sendable {
    let need: Int
    let weight: Int
  }

  /// What each item costs first of all; not negative.
  let loads: [Int]
  /// The items that each item brings with it, itself among them, in ascending order. Closed: what those bring is there.
  let closures: [[Int]]
  /// What each item adds to the needs.
  let gains: [[Gain]]
  /// How much each need lacks, 1 to 100. All items together meet it.
  let needs: [Int]
  /// What each item adds to things that are not asked for.
  let extraGains: [[Gain]]
  /// How much lacks before a thing that is not asked for comes along after all.
  let extras: [Int]
  /// The items that bring each item with them, itself among them.
  let dependents: [[Int]]
  /// The items that add to each need, the strongest first.
  let suppliers: [[(item: Int, weight: Int)]]
  /// All loads are a multiple of this.
  let step: Int

  init(
    loads: [Int], closures: [[Int]], gains: [[Gain]], needs: [Int], extraGains: [[Gain]] = [], extras: [Int] = []
  ) {
    self.loads = loads
    self.closures = closures
    self.gains = gains
    self.needs = needs
    self.extraGains = extraGains.isEmpty ? [[Gain]](repeating: [], count: loads.count) : extraGains
    self.extras = extras
    var dependents = [[Int]](repeating: [], count: loads.count)
    for (item, closure) in closures.enumerated() {
      for member in closure { dependents[member].append(item) }
    }
    self.dependents = dependents
    var suppliers = [[(item: Int, weight: Int)]](repeating: [], count: needs.count)
    for (item, gains) in gains.enumerated() {
      for gain in gains { suppliers[gain.need].append((item, gain.weight)) }
    }
    self.suppliers = suppliers.map { $0.sorted { ($1.weight, $0.item) < ($0.weight, $1.item) } }
    step = max(1, loads.reduce(0, Self.divisor))
  }

  var count: Int { loads.count }

  /// The greatest number that divides both.
  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }

  // MARK: Cost

  /// The load and the number of items in one number: a lower load is always less.
  func cost(load: Int, count: Int) -> Int { load * (self.count + 1) + count }

  /// The cost of one item.
  func cost(of item: Int) -> Int { cost(load: loads[item], count: 1) }

  func cost(of items: [Int]) -> Int { items.reduce(0) { $0 + cost(of: $1) } }

  func load(of items: [Int]) -> Int { items.reduce(0) { $0 + loads[$1] } }

  /// The least cost that a whole choice of at least so many items can have when it costs `bound` or more: loads come in
  /// steps.
  func raised(_ bound: Int, leastCount: Int) -> Int {
    let load = max(0, bound - count + self.count) / (self.count + 1)
    let inSteps = (load + step - 1) / step * step
    return max(bound, cost(load: inSteps, count: leastCount))
  }

  /// How many things that are not asked for a choice brings.
  func extras(of items: [Int]) -> Int {
    var lacking = extras
    for item in items { for gain in extraGains[item] { lacking[gain.need] -= gain.weight } }
    return lacking.count { $0 <= 0 }
  }

  /// Whether a choice meets all needs.
  func isEnough(_ items: [Int]) -> Bool {
    var lacking = needs
    for item in items { for gain in gains[item] { lacking[gain.need] -= gain.weight } }
    return lacking.allSatisfy { $0 <= 0 }
  }
}

import Testing

@testable import Curriculum

/// The search for the smallest set against trying all sets.
@Suite struct SelectionTests {
  /// A problem from a seed: loads in steps or not, shares and full gains, prerequisites that may run in circles.
  static func problem(_ seed: Int, count: Int, tasks: Int, density: Int) -> SelectionProblem {
    var state = UInt64(seed)
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let shares = [10, 20, 25, 30, 40, 50, 60, 75, 100, 100]
    var direct: [[Int]] = []
    var all: [[SelectionProblem.Gain]] = []
    var loads: [Int] = []
    for _ in 0..<count {
      loads.append((seed % 2 == 0 ? 40 : 1) * (1 + below(10)))
      all.append(
        (0..<tasks).compactMap {
          below(100) < density ? SelectionProblem.Gain(need: $0, weight: shares[below(10)]) : nil
        })
      direct.append((0..<(seed % 3)).compactMap { _ in below(100) < 40 ? below(count) : nil })
    }
    let closures = (0..<count).map { item -> [Int] in
      var reached: Set = [item]
      var open = [item]
      while let next = open.popLast() { open += direct[next].filter { reached.insert($0).inserted } }
      return reached.sorted()
    }
    var sums = [Int](repeating: 0, count: tasks)
    for gain in all.joined() { sums[gain.need] += gain.weight }
    let asked = tasks * 2 / 3
    let needs = (0..<asked).filter { sums[$0] >= 100 }
    func side(_ wanted: [Int]) -> [[SelectionProblem.Gain]] {
      all.map { gains in
        gains.compactMap { gain in
          wanted.firstIndex(of: gain.need).map { SelectionProblem.Gain(need: $0, weight: gain.weight) }
        }
      }
    }
    return SelectionProblem(
      loads: loads, closures: closures, gains: side(needs), needs: needs.map { _ in 100 },
      extraGains: side(Array(asked..<tasks)), extras: (asked..<tasks).map { _ in 100 })
  }

  /// The best of all sets.
  static func best(of problem: SelectionProblem) -> [Int]? {
    var best: (cost: Int, extras: Int, items: [Int])?
    for set in 0..<(1 << problem.count) {
      func holds(_ item: Int) -> Bool { set >> item & 1 == 1 }
      let items = (0..<problem.count).filter(holds)
      guard items.allSatisfy({ problem.closures[$0].allSatisfy(holds) }), problem.isEnough(items) else { continue }
      let found = (cost: problem.cost(of: items), extras: problem.extras(of: items), items: items)
      guard let known = best else {
        best = found
        continue
      }
      let isSame = (found.cost, found.extras) == (known.cost, known.extras)
      if isSame ? items.lexicographicallyPrecedes(known.items) : (found.cost, found.extras) < (known.cost, known.extras)
      {
        best = found
      }
    }
    return best?.items
  }

  @Test(arguments: 0..<8) func findsWhatTryingAllFinds(_ part: Int) {
    for seed in part * 40..<part * 40 + 40 {
      let problem = Self.problem(seed, count: 2 + seed % 8, tasks: 3 + seed % 6, density: 30 + seed % 50)
      var search = SelectionSearch(problem)
      let found = search.best()
      #expect(found?.items == Self.best(of: problem), "seed \(seed)")
      #expect(found == nil || found?.proof == .exact, "seed \(seed)")
    }
  }

  /// Forty candidates are searched to the end; with fewer steps than that takes, the result says how sure it is.
  @Test func saysHowSureItIs() {
    for seed in 1...6 {
      let problem = Self.problem(seed * 977, count: 40, tasks: 18, density: 25)
      var search = SelectionSearch(problem)
      let best = search.best()
      guard let best, best.proof == .exact else {
        Issue.record("seed \(seed)")
        continue
      }
      var hasty = SelectionSearch(problem, limit: 0)
      let found = hasty.best()
      guard let found, problem.isEnough(found.items) else {
        Issue.record("seed \(seed)")
        continue
      }
      switch found.proof {
      case .exact: #expect(found.items == best.items)
      case .equalsOpen: #expect(problem.cost(of: found.items) == problem.cost(of: best.items))
      case .atLeast(let load):
        #expect(load <= problem.load(of: best.items) && load < problem.load(of: found.items))
        #expect(load % problem.step == 0 && load > 0)
      }
    }
  }

  @Test func nothingToChooseFrom() {
    var empty = SelectionSearch(SelectionProblem(loads: [], closures: [], gains: [], needs: []))
    let nothing = empty.best()
    #expect(nothing?.items == [])
    var unmet = SelectionSearch(SelectionProblem(loads: [40], closures: [[0]], gains: [[]], needs: [100]))
    let none = unmet.best()
    #expect(none == nil)
  }
}

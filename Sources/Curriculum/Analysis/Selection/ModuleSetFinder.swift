import Description

/// Finds the smallest set of modules that covers tasks (*kleinste verzameling*, `mbo.md` 6.3). A convention of this
/// project.
///
/// Of all sets of counting modules that are closed under prerequisites: most tasks covered, least load, fewest modules,
/// least surplus, first ids.
public struct ModuleSetFinder: Sendable {
  /// What a person brings along.
  public struct Starting: Sendable {
    /// The modules that the person has: they count for what they cover, at no load.
    public var modules: Set<ModuleID> = []
    /// Whether a prerequisite need not be taken.
    public var meets: @Sendable (FlexibleModule) -> Bool = { _ in false }

    /// A person who has no modules and meets no prerequisite.
    public init() {}
  }

  /// A module that asks for more modules first is not looked at: no route is that long, and memory is bounded.
  static let greatestClosure = 500

  private let catalogue: Catalogue
  private let reckoning: CoverageReckoning
  private let counting: Reckoning
  private let limit: Int
  /// The tasks that count, in order, each with what modules contribute.
  private let tasks: [WorkProcessCoverage]

  /// - Parameters:
  ///   - tasks: the tasks that count at all, as they are reckoned for a qualification or certificate.
  ///   - counting: whether drafts take part.
  ///   - limit: how many steps a search may take; nil for the standard.
  public init(
    _ tasks: [WorkProcessCoverage], by reckoning: CoverageReckoning, in catalogue: Catalogue,
    counting: Reckoning = .agreed, limit: Int? = nil
  ) {
    self.tasks = tasks
    self.reckoning = reckoning
    self.catalogue = catalogue
    self.counting = counting
    self.limit = limit ?? SelectionSearch.standardLimit
  }

  /// The tasks that some modules cover fully when they are taken as they are, in order.
  public func covered(by modules: Set<ModuleID>) -> [WorkProcessKey] {
    tasks.filter { task in
      task.contributions.reduce(0) { sum, part in
        counts(part) && modules.contains(part.module) ? sum + part.extent.percent : sum
      } >= 100
    }.map(\.key)
  }

  /// Some modules with all that they ask for first.
  ///
  /// - Returns: nil when one of them cannot be taken.
  public func closed(_ modules: [ModuleID], from starting: Starting = Starting()) -> ModuleSet? {
    var closures = Closures(self, starting)
    var all: Set<Int> = []
    for module in modules {
      guard let number = reckoning.numbers[module], let closure = closures.closure(of: number) else { return nil }
      all.formUnion(closure)
    }
    let own = Set(modules)
    let members = all.map { reckoning.modules[$0] }.sorted { $0.id < $1.id }
    return ModuleSet(
      modules: members, prerequisites: Set(members.map(\.id)).subtracting(own),
      load: members.reduce(0) { $0 + $1.studyLoad.value }, covered: covered(by: Set(members.map(\.id))), proof: .exact)
  }

  /// The smallest set that covers as many of the tasks as can be covered.
  public func smallest(for wanted: Set<WorkProcessKey>, from starting: Starting = Starting()) -> ModuleSet {
    var closures = Closures(self, starting)
    // A task that what the person has covers already is no part of the problem.
    var lacking = [Int](repeating: 0, count: tasks.count)
    var items: Set<Int> = []
    for (number, task) in tasks.enumerated() {
      lacking[number] = 100 - share(of: task, by: starting.modules)
      guard wanted.contains(task.key), lacking[number] > 0 else { continue }
      let suppliers = task.contributions.compactMap { part -> (closure: [Int], weight: Int)? in
        guard counts(part), part.extent.percent > 0, !starting.modules.contains(part.module),
          let closure = closures.closure(of: part.number)
        else { return nil }
        return (closure, part.extent.percent)
      }
      guard suppliers.reduce(0, { $0 + $1.weight }) >= lacking[number] else { continue }
      for supplier in suppliers { items.formUnion(supplier.closure) }
    }
    let ordered = items.sorted { reckoning.modules[$0].id < reckoning.modules[$1].id }
    let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    var sides = Sides(count: ordered.count)
    for (number, task) in tasks.enumerated() where lacking[number] > 0 {
      let parts = task.contributions.compactMap { part -> (item: Int, weight: Int)? in
        guard counts(part), part.extent.percent > 0, !starting.modules.contains(part.module),
          let item = places[part.number]
        else { return nil }
        return (item, part.extent.percent)
      }
      // A task that these modules cannot cover is neither a need nor a surplus.
      guard parts.reduce(0, { $0 + $1.weight }) >= lacking[number] else { continue }
      sides.add(parts, lacking: lacking[number], isNeed: wanted.contains(task.key))
    }
    let problem = SelectionProblem(
      loads: ordered.map { reckoning.modules[$0].studyLoad.value },
      closures: ordered.map { (closures.closure(of: $0) ?? []).compactMap { places[$0] }.sorted() },
      gains: sides.gains, needs: sides.needs, extraGains: sides.extraGains, extras: sides.extras)
    var search = SelectionSearch(problem, limit: limit)
    guard let best = search.best() else { return set([], [], problem, .exact, starting) }
    return set(best.items, ordered, problem, best.proof, starting)
  }

  /// Modules that contribute to some tasks but that no set can hold, by id.
  public func unusable(for wanted: Set<WorkProcessKey>, from starting: Starting = Starting()) -> [UnusableModule] {
    var closures = Closures(self, starting)
    var seen: Set<Int> = []
    for task in tasks where wanted.contains(task.key) {
      for part in task.contributions where counts(part) && seen.insert(part.number).inserted {
        _ = closures.closure(of: part.number)
      }
    }
    return seen.sorted().compactMap { number in
      closures.obstacles[number].map { UnusableModule(module: reckoning.modules[number].id, reason: $0) }
    }.sorted { $0.module < $1.module }
  }

  // MARK: Parts

  private func counts(_ part: Contribution) -> Bool { counting == .withDrafts || !part.isDraft }

  private func share(of task: WorkProcessCoverage, by modules: Set<ModuleID>) -> Int {
    modules.isEmpty
      ? 0
      : task.contributions.reduce(0) { $0 + (modules.contains($1.module) && counts($1) ? $1.extent.percent : 0) }
  }

  private func set(
    _ items: [Int], _ ordered: [Int], _ problem: SelectionProblem, _ proof: SelectionSearch.Proof, _ starting: Starting
  ) -> ModuleSet {
    let modules = items.map { reckoning.modules[ordered[$0]] }
    let ids = Set(modules.map(\.id))
    let covered = tasks.filter { task in
      let own = share(of: task, by: ids)
      let brought = share(of: task, by: starting.modules)
      return own > 0 && brought < 100 && own + brought >= 100
    }.map(\.key)
    let proof: ModuleSet.Proof =
      switch proof {
      case .exact: .exact
      case .equalsOpen: .equalsOpen
      case .atLeast(let load): .atLeast(load: load)
      }
    let prerequisites = zip(items, modules).filter { problem.gains[$0.0].isEmpty }.map(\.1.id)
    return ModuleSet(
      modules: modules, prerequisites: Set(prerequisites), load: problem.load(of: items), covered: covered, proof: proof
    )
  }

  /// The needs and the surplus of a problem while it is built.
  private struct Sides {
    var gains: [[SelectionProblem.Gain]]
    var extraGains: [[SelectionProblem.Gain]]
    var needs: [Int] = []
    var extras: [Int] = []

    init(count: Int) {
      gains = [[SelectionProblem.Gain]](repeating: [], count: count)
      extraGains = gains
    }

    mutating func add(_ parts: [(item: Int, weight: Int)], lacking: Int, isNeed: Bool) {
      for part in parts {
        if isNeed {
          gains[part.item].append(SelectionProblem.Gain(need: needs.count, weight: part.weight))
        } else {
          extraGains[part.item].append(SelectionProblem.Gain(need: extras.count, weight: part.weight))
        }
      }
      if isNeed { needs.append(lacking) } else { extras.append(lacking) }
    }
  }

  /// What modules bring with them, found when it is asked for.
  private struct Closures {
    /// Why modules cannot be taken.
    private(set) var obstacles: [Int: UnusableModule.Reason] = [:]
    private var found: [Int: [Int]] = [:]
    private var direct: [Int: Direct] = [:]
    private let finder: ModuleSetFinder
    private let starting: Starting

    private enum Direct {
      case modules([Int])
      case obstacle(UnusableModule.Reason)
    }

    init(_ finder: ModuleSetFinder, _ starting: Starting) {
      self.finder = finder
      self.starting = starting
    }

    /// A module with all that it asks for, directly or by way of others; nil when it cannot be taken.
    mutating func closure(of start: Int) -> [Int]? {
      if let known = found[start] { return known }
      if obstacles[start] != nil { return nil }
      var reached: Set<Int> = [start]
      var open = [start]
      while let number = open.popLast() {
        switch prerequisites(of: number) {
        case .obstacle(let reason):
          obstacles[start] = reason
          return nil
        case .modules(let others):
          for other in others where reached.insert(other).inserted { open.append(other) }
        }
        if reached.count > ModuleSetFinder.greatestClosure {
          obstacles[start] = .tooManyPrerequisites
          return nil
        }
      }
      let closure = reached.sorted()
      found[start] = closure
      return closure
    }

    /// What a module itself asks for.
    private mutating func prerequisites(of number: Int) -> Direct {
      if let known = direct[number] { return known }
      let result = find(number)
      direct[number] = result
      return result
    }

    private func find(_ number: Int) -> Direct {
      let module = finder.reckoning.modules[number]
      guard module.studyLoad.unit == .studyHours else { return .obstacle(.otherUnit) }
      guard let value = finder.catalogue.module(module.id)?.value else { return .modules([]) }
      var numbers: [Int] = []
      for prerequisite in value.prerequisites {
        guard let needed = finder.catalogue.module(for: prerequisite)?.value else {
          return .obstacle(.prerequisite(prerequisite))
        }
        if starting.modules.contains(needed.id) || starting.meets(needed) { continue }
        guard let other = finder.reckoning.numbers[needed.id],
          finder.counting == .withDrafts || !finder.reckoning.modules[other].isDraft
        else { return .obstacle(.prerequisite(prerequisite)) }
        numbers.append(other)
      }
      return .modules(numbers)
    }
  }
}

extension Contribution.Extent {
  /// How much surely counts, in percent: an unknown share adds nothing.
  var percent: Int {
    switch self {
    case .full: 100
    case .partial(let share): min(share ?? 0, 100)
    }
  }
}

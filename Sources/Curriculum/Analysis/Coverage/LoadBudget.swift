import Description

/// The study load of the modules of a qualification beside what the qualification has room for (*studielastbegroting*).
/// A convention of this project.
public struct LoadBudget: Sendable, Hashable {
  /// The study load of the qualification in SBU, electives among it; nil when it is not known.
  public let studyLoad: Int?
  /// The study load of electives that a student must take, in SBU; nil when it is not known.
  public let electives: Int?
  /// The sum of the modules in SBU: of each group of variants only the largest, of parts only the parent.
  public let modules: Int
  /// Modules that are not in the sum because a larger variant or the module that they are a part of is.
  public let setAside: [ModuleID]
  /// Modules that are not in the sum because their study load has another unit.
  public let otherUnits: [ModuleID]

  /// What the base part, the profile and the generic parts share.
  public var room: Int? {
    guard let studyLoad, let electives else { return nil }
    return studyLoad - electives
  }

  /// A share of the study load in hundredths of SBU, so that it is exact.
  public func hundredths(percent: Int) -> Int? { studyLoad.map { $0 * percent } }
}

/// Which modules are parts or variants of each other.
struct ModuleFamilies: Sendable {
  /// The parts of the modules that have any.
  private var parts: [ModuleID: [ModuleID]] = [:]
  /// The other members of the group, as far as modules name each other.
  private var variants: [ModuleID: [ModuleID]] = [:]

  mutating func add(_ module: FlexibleModule) {
    if !module.parts.isEmpty { parts[module.id] = module.parts }
    for variant in module.variants where variant != module.id {
      variants[module.id, default: []].append(variant)
      variants[variant, default: []].append(module.id)
    }
  }

  /// Adds up modules.
  ///
  /// - Returns: the sum in SBU, the modules that are not in it because others stand for them, and those in other units.
  func sum(_ modules: [CountedModule]) -> (sum: Int, setAside: [ModuleID], otherUnits: [ModuleID]) {
    let isPart = partsOfOthers(modules.map(\.id))
    var rest: [CountedModule] = []
    var setAside: [ModuleID] = []
    var otherUnits: [ModuleID] = []
    for module in modules {
      if isPart.contains(module.id) {
        setAside.append(module.id)
      } else if module.studyLoad.unit != .studyHours {
        otherUnits.append(module.id)
      } else {
        rest.append(module)
      }
    }
    var sum = 0
    var largest: [ModuleID: CountedModule] = [:]
    let groups = groups(of: rest.map(\.id))
    for module in rest {
      guard let group = groups[module.id] else {
        sum += module.studyLoad.value
        continue
      }
      guard let known = largest[group] else {
        largest[group] = module
        continue
      }
      let isLarger = module.studyLoad.value > known.studyLoad.value
      if isLarger { largest[group] = module }
      setAside.append(isLarger ? known.id : module.id)
    }
    for module in largest.values { sum += module.studyLoad.value }
    return (sum, setAside, otherUnits)
  }

  /// Those of the modules that are parts, at any depth, of another one of them. In a circle of parts the first is taken
  /// for the whole.
  private func partsOfOthers(_ modules: [ModuleID]) -> Set<ModuleID> {
    guard !parts.isEmpty else { return [] }
    let members = Set(modules)
    var below: Set<ModuleID> = []
    for module in modules { walk(from: parts[module] ?? [], into: &below) { parts[$0] } }
    var result: Set<ModuleID> = []
    for module in modules where !below.contains(module) {
      walk(from: parts[module] ?? [], into: &result) { parts[$0] }
    }
    for module in modules where below.contains(module) && !result.contains(module) {
      walk(from: parts[module] ?? [], into: &result) { parts[$0] }
      result.remove(module)
    }
    return result.intersection(members)
  }

  /// The group of each module that has variants, named by one of its members.
  private func groups(of modules: [ModuleID]) -> [ModuleID: ModuleID] {
    var result: [ModuleID: ModuleID] = [:]
    guard !variants.isEmpty else { return result }
    for module in modules where result[module] == nil && variants[module] != nil {
      var group: Set<ModuleID> = []
      walk(from: [module], into: &group) { variants[$0] }
      for member in group { result[member] = module }
    }
    return result
  }

  /// Adds all that can be reached.
  private func walk(
    from start: [ModuleID], into reached: inout Set<ModuleID>, _ next: (ModuleID) -> [ModuleID]?
  ) {
    var open = start
    while let module = open.popLast() {
      if reached.insert(module).inserted { open += next(module) ?? [] }
    }
  }
}

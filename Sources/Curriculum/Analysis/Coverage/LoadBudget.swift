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

  /// Adds up some of the modules, by their numbers.
  ///
  /// - Returns: the sum in SBU, the modules that are not in it because others stand for them, and those in other units.
  func sum(
    _ numbers: [Int], of modules: [CountedModule]
  ) -> (sum: Int, setAside: [ModuleID], otherUnits: [ModuleID]) {
    let isPart = partsOfOthers(numbers.map { modules[$0].id })
    var rest: [Int] = []
    var setAside: [ModuleID] = []
    var otherUnits: [ModuleID] = []
    for number in numbers {
      if !isPart.isEmpty, isPart.contains(modules[number].id) {
        setAside.append(modules[number].id)
      } else if modules[number].studyLoad.unit != .studyHours {
        otherUnits.append(modules[number].id)
      } else {
        rest.append(number)
      }
    }
    var sum = 0
    var largest: [ModuleID: Int] = [:]
    let groups = groups(of: rest.map { modules[$0].id })
    for number in rest {
      guard !groups.isEmpty, let group = groups[modules[number].id] else {
        sum += modules[number].studyLoad.value
        continue
      }
      guard let known = largest[group] else {
        largest[group] = number
        continue
      }
      let isLarger = modules[number].studyLoad.value > modules[known].studyLoad.value
      if isLarger { largest[group] = number }
      setAside.append(modules[isLarger ? known : number].id)
    }
    for number in largest.values { sum += modules[number].studyLoad.value }
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

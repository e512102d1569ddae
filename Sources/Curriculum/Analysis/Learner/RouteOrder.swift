/// A prerequisite of a step that is not met when the step begins (*voorkennis die ontbreekt*).
public struct UnmetPrerequisite: Sendable {
  /// The number of the step in the route.
  public let step: Int
  /// The module of the step.
  public let module: Placed<FlexibleModule>
  /// The module that comes before it.
  public let needed: Placed<FlexibleModule>
  /// The number of a later step that takes the needed module; nil when no step does.
  public let later: Int?
}

extension LearningRoute {
  /// The prerequisites of the steps that nothing meets: no earlier step, and nothing that the person holds.
  ///
  /// An earlier step meets a prerequisite with the module itself, with a variant of it, or with a module that it is a
  /// part of. Prerequisites that name nothing, or that run in a circle, are passed over; so are modules that are not
  /// loaded.
  ///
  /// - Parameters:
  ///   - attainment: what the person holds; nil counts as nothing.
  ///   - countingClaims: whether what the person claims counts as held, as in an answer erkenningEVC.
  public func unmetPrerequisites(
    in catalogue: Catalogue, by attainment: Attainment?, countingClaims: Bool
  ) -> [UnmetPrerequisite] {
    let modules = steps.map { catalogue.module($0.module) }
    var taken = TakenModules()
    var seen: Set<ModuleID> = []
    var unmet: [UnmetPrerequisite] = []
    for (number, module) in modules.enumerated() {
      guard let module else { continue }
      if seen.insert(module.value.id).inserted {
        var asked: Set<ModuleID> = []
        for prerequisite in module.value.prerequisites {
          guard let needed = catalogue.module(for: prerequisite), needed.value.id != module.value.id,
            asked.insert(needed.value.id).inserted, !taken.meets(needed.value),
            attainment?.meets(needed.value, in: catalogue, countingClaims: countingClaims) != true,
            !catalogue.asks(needed.value, first: module.value.id)
          else { continue }
          let later = steps.indices.first { $0 > number && steps[$0].module == needed.value.id }
          unmet.append(UnmetPrerequisite(step: number, module: module, needed: needed, later: later))
        }
      }
      taken.add(module.value, in: catalogue)
    }
    return unmet
  }
}

/// The modules that steps have taken, with what stands for others.
private struct TakenModules {
  private var own: Set<ModuleID> = []
  private var standIns: Set<ModuleID> = []

  mutating func add(_ module: FlexibleModule, in catalogue: Catalogue) {
    own.insert(module.id)
    standIns.formUnion(module.variants)
    var open = module.parts
    while let part = open.popLast() {
      if standIns.insert(part).inserted { open += catalogue.module(part)?.value.parts ?? [] }
    }
  }

  func meets(_ module: FlexibleModule) -> Bool {
    own.contains(module.id) || standIns.contains(module.id) || module.variants.contains(where: own.contains)
  }
}

extension Catalogue {
  /// Whether a module asks another one first, directly or by way of others.
  fileprivate func asks(_ module: FlexibleModule, first other: ModuleID) -> Bool {
    var open = module.prerequisites
    var seen: Set<PrerequisiteID> = []
    while let prerequisite = open.popLast() {
      guard seen.insert(prerequisite).inserted, let found = self.module(for: prerequisite)?.value else { continue }
      if found.id == other { return true }
      open += found.prerequisites
    }
    return false
  }
}

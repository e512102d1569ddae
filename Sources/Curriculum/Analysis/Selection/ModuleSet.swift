import Description

/// A set of modules that covers tasks (*verzameling modules*), closed under prerequisites.
public struct ModuleSet: Sendable {
  /// How sure it is that no other set is better.
  public enum Proof: Sendable, Hashable {
    /// Of all sets that cover as much this is the first: least load, fewest modules, least surplus, first ids.
    case exact
    /// No set that covers as much has a lower load, or as low a load with fewer modules; which of equals comes first
    /// was not settled.
    case equalsOpen
    /// The best that was found; no set that covers as much has a load below this, in SBU.
    case atLeast(load: Int)
  }

  /// The modules, by id.
  public let modules: [CountedModule]
  /// Those that are in it only because others ask for them first.
  public let prerequisites: Set<ModuleID>
  /// The sum of the modules in SBU.
  public let load: Int
  /// The tasks that it covers fully, also those that were not asked for, in order.
  public let covered: [WorkProcessKey]
  /// What is known of how small it is.
  public let proof: Proof

  /// The load of the prerequisites alone, in SBU.
  public var prerequisiteLoad: Int {
    modules.filter { prerequisites.contains($0.id) }.reduce(0) { $0 + $1.studyLoad.value }
  }
}

/// Why a module cannot be in any set.
public struct UnusableModule: Sendable, Hashable {
  /// What keeps it out.
  public enum Reason: Sendable, Hashable {
    /// Its study load is not in SBU, and loads are not converted.
    case otherUnit
    /// It asks first for a module that is not there or does not count.
    case prerequisite(PrerequisiteID)
    /// It asks first for more modules than any route can hold.
    case tooManyPrerequisites
  }

  /// The module.
  public let module: ModuleID
  /// What keeps it out.
  public let reason: Reason
}

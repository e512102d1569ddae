public import Description

/// How modules are counted (*rekenwijze*). A convention of this project.
public enum Reckoning: String, Sendable, CaseIterable {
  /// Modules that are established or published.
  case agreed
  /// Those and the ones in draft.
  case withDrafts
}

/// A module that takes part in a reckoning: agreed or in draft, and valid on the reference date.
public struct CountedModule: Sendable, Equatable {
  /// The id of the module.
  public let id: ModuleID
  /// Its name.
  public let title: Line
  /// The level in mbo, 1 to 4.
  public let level: Int
  /// Its study load, in whichever unit it has.
  public let studyLoad: StudyLoad
  /// Whether it counts with drafts only.
  public let isDraft: Bool
  /// Whether the module stands in the scope itself, and not in the one around it.
  public let isOwn: Bool
  /// Where the module stands.
  public let origin: Origin
}

/// How a module counts for one work process of one qualification or certificate.
public struct Contribution: Sendable, Equatable {
  /// How much of the work process.
  public enum Extent: Sendable, Hashable {
    /// All of it.
    case full
    /// A part, in whole percent when that is known. An unknown share adds nothing to a sum.
    case partial(share: Int?)

    /// Which of two mappings of one module is the stronger: full, then the greater share, then an unknown one.
    var strength: Int {
      switch self {
      case .full: 101
      case .partial(let share): share ?? 0
      }
    }
  }

  /// Why it counts as it does.
  public enum Reason: Sendable, Hashable {
    /// The mapping names the qualification.
    case named
    /// The mapping names none, and the module has the level.
    case levelFits
    /// The mapping names none, and the module has a lower level: it counts as a part of unknown size.
    case levelBelow
  }

  /// The module that counts.
  public let module: ModuleID
  /// The number of the module in `CoverageReckoning.modules`.
  public let number: Int
  /// The number of the mapping among those of the module.
  public let mapping: Int
  /// Whether it counts with drafts only (`Reckoning.withDrafts`).
  public let isDraft: Bool
  /// How much of the work process it covers.
  public let extent: Extent
  /// Why it counts as it does.
  public let reason: Reason
}

/// What the contributions to one work process come to.
public struct CoverageTally: Sendable, Hashable {
  /// How far a work process is covered.
  public enum State: String, Sendable, CaseIterable {
    case full, partial, open
  }

  /// How many modules cover it fully.
  public private(set) var full = 0
  /// The sum of the known shares, in percent.
  public private(set) var knownShares = 0
  /// How many modules cover a part of known size.
  public private(set) var partsKnown = 0
  /// How many modules cover a part of unknown size.
  public private(set) var partsUnknown = 0

  mutating func add(_ extent: Contribution.Extent) {
    switch extent {
    case .full: full += 1
    case .partial(let share?):
      knownShares += share
      partsKnown += 1
    case .partial(nil): partsUnknown += 1
    }
  }

  /// How far the work process is covered.
  public var state: State {
    if full > 0 || knownShares >= 100 { return .full }
    return partsKnown + partsUnknown > 0 ? .partial : .open
  }

  /// Whether two or more modules cover it fully (*overlap*).
  public var isOverlap: Bool { full >= 2 }
}

/// A work process with all that counts for it.
public struct WorkProcessCoverage: Sendable {
  /// The work process.
  public let key: WorkProcessKey
  /// What modules contribute, drafts among them, in the order of the modules; each module once.
  public let contributions: [Contribution]
  private let agreed: CoverageTally
  private let withDrafts: CoverageTally

  init(key: WorkProcessKey, contributions: [Contribution]) {
    self.key = key
    self.contributions = contributions
    var agreed = CoverageTally()
    var withDrafts = CoverageTally()
    for contribution in contributions {
      withDrafts.add(contribution.extent)
      if !contribution.isDraft { agreed.add(contribution.extent) }
    }
    self.agreed = agreed
    self.withDrafts = withDrafts
  }

  /// What the contributions come to.
  public func tally(_ reckoning: Reckoning) -> CoverageTally {
    switch reckoning {
    case .agreed: agreed
    case .withDrafts: withDrafts
    }
  }
}

import Curriculum
import Description

extension RegionalisedQualification {
  /// The qualification that it is based on; nil when it is not held, since REF-02 speaks then.
  func basis(_ context: RuleContext) -> QualificationPlace? {
    context.catalogue.qualification(basedOn, on: context.referenceDate).value
  }
}

extension NationalSize {
  /// What the part is of a study load, in hundredths of a percent of it; of a share without looking at the load.
  ///
  /// - Returns: nil when the part is given in hours and the study load is not known, or is nothing.
  func hundredths(of studyLoad: Int?) -> Int? {
    switch self {
    case .share(let percent): return percent * 100
    case .load(let hours):
      guard let studyLoad, studyLoad > 0 else { return nil }
      return hours * 10_000 / studyLoad
    }
  }
}

/// Organisations that are counted as of one kind: each once.
struct Counted {
  /// Those that are held and of the kind.
  private(set) var known = 0
  /// Those that are not held, and may be of the kind.
  private(set) var unsure = 0
  /// Whether a partnership is among them, which may stand for several.
  private(set) var hasPartnership = false

  init(_ organisations: some Sequence<OrganisationID>, as kind: OrganisationKind, in catalogue: Catalogue) {
    for id in Set(organisations) {
      switch catalogue.organisation(id)?.value.kind {
      case kind: known += 1
      case nil: unsure += 1
      case .partnership: hasPartnership = true
      default: break
      }
    }
  }
}

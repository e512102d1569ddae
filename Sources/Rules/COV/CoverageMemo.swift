import Curriculum
import Description
import Synchronization

/// The reckoning of a scope, made when the first rule asks for it.
final class CoverageMemo: Sendable {
  private let reckoning = Mutex<CoverageReckoning?>(nil)
  private let qualifications = Mutex<[QualificationCoverage]?>(nil)

  /// The reckoning, which is made once.
  func reckoning(_ make: () -> CoverageReckoning) -> CoverageReckoning { Self.once(reckoning, make) }

  /// How far each qualification is covered, which is reckoned once.
  func qualifications(_ make: () -> [QualificationCoverage]) -> [QualificationCoverage] {
    Self.once(qualifications, make)
  }

  private static func once<T: Sendable>(_ memo: borrowing Mutex<T?>, _ make: () -> T) -> T {
    memo.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}

extension RuleContext {
  /// How far the modules in reach cover what is in reach.
  var coverage: CoverageReckoning {
    coverageMemo.reckoning { CoverageReckoning(catalogue: catalogue, referenceDate: referenceDate) }
  }

  /// How far each qualification in reach is covered.
  var coverageOfAll: [QualificationCoverage] { coverageMemo.qualifications { coverage.coverage } }

  /// The claims of this scope on qualifications that are held, each with what its modules cover.
  ///
  /// A claim on a qualification that is not held is left out: REF-02 speaks of it.
  var claimedQualifications: [ClaimedQualification] {
    catalogue.holdings.coverageClaims.compactMap { claim in
      guard case .qualification(let code) = claim.value.subject,
        let place = catalogue.qualification(code, on: referenceDate).value
      else { return nil }
      return ClaimedQualification(claim: claim, coverage: coverage.coverage(of: place, by: claim.value.chosen))
    }
  }
}

/// A claim with what its modules cover.
struct ClaimedQualification {
  let claim: Placed<CoverageClaim>
  let coverage: QualificationCoverage

  var qualification: Qualification { coverage.place.qualification }
}

extension CoverageClaim {
  /// The modules that count; nil for all.
  var chosen: Set<ModuleID>? { modules.isEmpty ? nil : Set(modules) }
}

extension Line {
  /// The text between quotation marks.
  var quoted: String { "“\(text)”" }
}

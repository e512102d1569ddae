public import Description

/// Reckons how far the modules of a scope cover qualifications and certificates on a day (*dekking*, `mbo.md` 4).
///
/// Making it costs a walk over all mappings; a reckoning of one qualification looks only at what is mapped to its work
/// processes. A convention of this project throughout.
public struct CoverageReckoning: Sendable {
  /// One mapping, or the core task of one, as it stands for one work process.
  struct Candidate: Sendable {
    let number: Int
    let mapping: Int
    /// Whether it names the work process itself, and not its core task.
    let isDirect: Bool
    let isDraft: Bool
    /// The level of the module.
    let level: Int
    let extent: Contribution.Extent
    /// Where the qualifications that it names stand in `named`.
    let qualifications: Range<Int>
  }

  /// For whom mappings are counted.
  private struct Aim {
    /// For each qualification that a mapping names, by its number, whether it is one that is counted for.
    let isMeant: [Bool]
    let level: Int
  }

  /// The day that validity is judged on (*peildatum*).
  public let referenceDate: Day
  /// The modules that take part, those of the scope itself first.
  public let modules: [CountedModule]
  let catalogue: Catalogue
  /// The numbers of the modules by id.
  let numbers: [ModuleID: Int]
  private let candidates: [FileID: [WorkProcessCode: [Candidate]]]
  /// The qualifications that mappings name, mapping by mapping: numbers, since there are many mappings and few of those.
  private let named: [Int]
  private let qualificationNumbers: [QualificationCode: Int]
  private let families: ModuleFamilies
  private let examPlans: [Origin: [Placed<ExamPlan>]]
  private let certificates: [QualificationCode: [CertificateCode]]
  /// The qualifications that name each certificate.
  private let naming: [CertificateCode: [QualificationPlace]]

  /// Reckons with the modules in reach of a scope.
  ///
  /// - Parameter sizes: study loads in SBU to reckon with instead of those of the modules.
  public init(catalogue: Catalogue, referenceDate: Day, sizes: [ModuleID: Int] = [:]) {
    self.catalogue = catalogue
    self.referenceDate = referenceDate
    var gathering = Gathering(catalogue, on: referenceDate, sizes: sizes)
    var scope: Catalogue? = catalogue
    while let current = scope {
      for module in current.holdings.modules { gathering.add(module, of: current) }
      for plan in current.holdings.examPlans { gathering.add(plan, of: current) }
      scope = current.outer
    }
    modules = gathering.modules
    numbers = gathering.numbers
    candidates = gathering.candidates
    named = gathering.named
    qualificationNumbers = gathering.qualificationNumbers
    families = gathering.families
    examPlans = gathering.examPlans
    var certificates: [QualificationCode: [CertificateCode]] = [:]
    for certificate in catalogue.allCertificates {
      for code in certificate.value.qualifications {
        certificates[code, default: []].append(certificate.value.code)
      }
    }
    self.certificates = certificates
    var naming: [CertificateCode: [QualificationPlace]] = [:]
    for place in catalogue.allFiles.flatMap(\.places) {
      for code in place.qualification.certificates { naming[code, default: []].append(place) }
    }
    self.naming = naming
  }

  /// The qualifications in reach, by level, then code, then file.
  public var qualifications: [QualificationPlace] {
    catalogue.allFiles.filter { catalogue.file($0.id)?.file.origin == $0.file.origin }.flatMap(\.places)
      .sorted { left, right in
        (left.qualification.level, left.qualification.code, left.index.id)
          < (right.qualification.level, right.qualification.code, right.index.id)
      }
  }

  /// How far each qualification in reach is covered.
  public var coverage: [QualificationCoverage] { qualifications.map { coverage(of: $0) } }

  /// How far a qualification is covered.
  ///
  /// - Parameter chosen: the modules that count; nil for all.
  public func coverage(
    of place: QualificationPlace, by chosen: Set<ModuleID>? = nil
  ) -> QualificationCoverage {
    let aim = aim(at: [place.qualification.code], level: place.qualification.level)
    var seen: Set<WorkProcessCode> = []
    let codes = place.index.targetSet(of: place.qualification).filter { seen.insert($0).inserted }
    let processes = coverage(of: codes.map { WorkProcessKey(file: place.index.id, code: $0) }, for: aim, by: chosen)
    let contributing = Set(processes.lazy.flatMap(\.contributions).map(\.number)).sorted()
    let hasDrafts = contributing.contains { modules[$0].isDraft }
    let agreed = budget(of: place, contributing.filter { !modules[$0].isDraft })
    let byCode = Dictionary(processes.map { ($0.key.code, $0) }) { first, _ in first }
    return QualificationCoverage(
      place: place, workProcesses: processes, modules: contributing, hasDrafts: hasDrafts,
      examPlans: (examPlans[place.origin] ?? []).map { self.coverage(of: $0, in: place.index, byCode) },
      agreedBudget: agreed, draftBudget: hasDrafts ? budget(of: place, contributing) : agreed)
  }

  /// The certificates that belong to a qualification, by code: those that it names and those that name it.
  public func certificates(of place: QualificationPlace) -> [CertificateCode] {
    let code = place.qualification.code
    return Set(place.qualification.certificates + (certificates[code] ?? [])).sorted()
  }

  /// Whether modules fulfil a certificate. Level fit is taken to the lowest level of its qualifications.
  ///
  /// - Parameter chosen: the modules that count; nil for all.
  public func coverage(of code: CertificateCode, by chosen: Set<ModuleID>? = nil) -> CertificateCoverage {
    guard let certificate = catalogue.certificate(code)?.value else {
      return CertificateCoverage(code, nil, notJudged: .notHeld)
    }
    func notJudged(_ reason: CertificateCoverage.NotJudged) -> CertificateCoverage {
      CertificateCoverage(code, certificate.title, notJudged: reason)
    }
    if certificate.workProcesses.isEmpty {
      return notJudged(certificate.basis == .elective ? .elective : .unknownComposition)
    }
    var keys: [WorkProcessKey] = []
    var seen: Set<WorkProcessKey> = []
    for reference in certificate.workProcesses {
      switch catalogue.meaning(of: reference) {
      case .workProcesses(let found): keys += found.filter { seen.insert($0).inserted }
      case .purpose: return notJudged(.elective)
      case .notHeld, .noSuchTask, .incomplete: return notJudged(.brokenReference)
      }
    }
    let places = places(of: certificate)
    guard let level = places.map(\.qualification.level).min() else { return notJudged(.unknownLevel) }
    let aim = aim(at: places.map(\.qualification.code), level: level)
    return CertificateCoverage(code, certificate.title, coverage(of: keys, for: aim, by: chosen))
  }

  /// The qualifications of a certificate: those that it names and those that name it.
  private func places(of certificate: MboCertificate) -> [QualificationPlace] {
    let named = certificate.qualifications.compactMap { catalogue.qualification($0, on: referenceDate).value }
    return named + (naming[certificate.code] ?? [])
  }

  /// The work processes that modules cover fully for the qualifications of a certificate, beside those of the
  /// certificate as well.
  ///
  /// - Returns: nil when none of its qualifications is loaded, so that its level is not known.
  public func covered(
    by chosen: Set<ModuleID>, for certificate: MboCertificate, _ reckoning: Reckoning
  ) -> Set<WorkProcessKey>? {
    let places = places(of: certificate)
    guard let level = places.map(\.qualification.level).min() else { return nil }
    let chosenNumbers = Set(chosen.compactMap { numbers[$0] })
    let keys = candidates.flatMap { file, codes in
      codes.filter { $0.value.contains { chosenNumbers.contains($0.number) } }.keys
        .map { WorkProcessKey(file: file, code: $0) }
    }
    let aim = aim(at: places.map(\.qualification.code), level: level)
    return Set(coverage(of: keys, for: aim, by: chosen).filter { $0.tally(reckoning).state == .full }.map(\.key))
  }

  // MARK: Parts of the reckoning

  private func aim(at qualifications: [QualificationCode], level: Int) -> Aim {
    var isMeant = [Bool](repeating: false, count: qualificationNumbers.count)
    for number in qualifications.compactMap({ qualificationNumbers[$0] }) { isMeant[number] = true }
    return Aim(isMeant: isMeant, level: level)
  }

  private func coverage(
    of keys: [WorkProcessKey], for aim: Aim, by chosen: Set<ModuleID>?
  ) -> [WorkProcessCoverage] {
    let chosenNumbers = chosen.map { Set($0.compactMap { numbers[$0] }) }
    return keys.map { key in
      var contributions: [Contribution] = []
      var lastIsDirect = false
      // The candidates of one module stand together.
      let candidates = candidates[key.file]?[key.code] ?? []
      for index in candidates.indices {
        if let chosenNumbers, !chosenNumbers.contains(candidates[index].number) { continue }
        guard let contribution = contribution(of: candidates[index], for: aim) else { continue }
        if let last = contributions.last, last.number == contribution.number {
          let isBetter =
            candidates[index].isDirect == lastIsDirect
            ? contribution.extent.strength > last.extent.strength : candidates[index].isDirect
          guard isBetter else { continue }
          contributions.removeLast()
        }
        contributions.append(contribution)
        lastIsDirect = candidates[index].isDirect
      }
      return WorkProcessCoverage(key: key, contributions: contributions)
    }
  }

  /// How a mapping counts; nil when it does not.
  private func contribution(of candidate: Candidate, for aim: Aim) -> Contribution? {
    var extent = candidate.extent
    let reason: Contribution.Reason
    if !candidate.qualifications.isEmpty {
      guard candidate.qualifications.contains(where: { aim.isMeant[named[$0]] }) else { return nil }
      reason = .named
    } else if candidate.level >= aim.level {
      reason = .levelFits
    } else {
      reason = .levelBelow
      extent = .partial(share: nil)
    }
    return Contribution(
      module: modules[candidate.number].id, number: candidate.number, mapping: candidate.mapping,
      isDraft: candidate.isDraft, extent: extent, reason: reason)
  }

  private func coverage(
    of plan: Placed<ExamPlan>, in index: FileIndex, _ coverage: [WorkProcessCode: WorkProcessCoverage]
  ) -> ExamPlanCoverage {
    ExamPlanCoverage(
      plan: plan.value.id, cohort: plan.value.cohort, origin: plan.origin,
      components: plan.value.components.enumerated().compactMap { number, component in
        component.kind == .coreTask
          ? ExamComponentCoverage(component, number: number, in: index, coverage: coverage) : nil
      })
  }

  private func budget(of place: QualificationPlace, _ numbers: [Int]) -> LoadBudget {
    let sum = families.sum(numbers, of: modules)
    return LoadBudget(
      studyLoad: place.qualification.studyLoadHours, electives: place.qualification.electivesDue(on: referenceDate),
      modules: sum.sum, setAside: sum.setAside, otherUnits: sum.otherUnits)
  }
}

public import Description

/// What a choice of modules comes to (*stapelen*, `mbo.md` 4): certificates and qualifications, what is missing, and the
/// smallest set that closes it. A convention of this project.
public struct StackReckoning: Sendable {
  /// A qualification or certificate, as far as the choice reaches.
  public struct Target: Sendable {
    /// What a choice contributes to.
    public enum Subject: Sendable {
      case qualification(QualificationPlace)
      case certificate(CertificateCode, title: Line?)
    }

    /// The qualification or certificate.
    public let subject: Subject
    /// How many work processes it has.
    public let total: Int
    /// The work processes that the choice covers fully, each once.
    public let covered: [WorkProcessKey]
    /// Those that two or more modules of the choice cover fully.
    public let overlaps: [WorkProcessKey]
    /// Those that are open or covered in part.
    public let missing: [WorkProcessKey]
    /// The smallest set that closes as much of it as can be closed; nil when nothing is missing.
    public let closing: ModuleSet?
    /// What no module closes.
    public let unreachable: [WorkProcessKey]
  }

  /// The chosen modules that count, by id.
  public let chosen: [CountedModule]
  /// The chosen modules that do not count on the day: not there, withdrawn or not valid.
  public let uncounted: [ModuleID]
  /// What chosen modules ask for first and is not chosen.
  public let openPrerequisites: [ModuleID: [PrerequisiteID]]
  /// The targets that the choice contributes to, the nearest first.
  public let targets: [Target]
  /// How many qualifications and certificates it does not contribute to.
  public let untouched: Int
  /// Certificates that cannot be judged.
  public let notJudged: [CertificateCoverage]

  /// The sum of the chosen modules that are in SBU, each once.
  public var load: Int { chosen.reduce(0) { $0 + ($1.studyLoad.unit == .studyHours ? $1.studyLoad.value : 0) } }

  /// - Parameters:
  ///   - modules: the choice; nil for all agreed modules.
  ///   - only: the code of the one qualification or certificate to look at; nil for all.
  public init(of modules: Set<ModuleID>?, only: AnyCode? = nil, in catalogue: Catalogue, on day: Day, limit: Int? = nil)
  {
    let reckoning = CoverageReckoning(catalogue: catalogue, referenceDate: day)
    let wanted = modules ?? Set(reckoning.modules.lazy.filter { !$0.isDraft }.map(\.id))
    let chosen = reckoning.modules.filter { wanted.contains($0.id) }.sorted { $0.id < $1.id }
    let ids = Set(chosen.map(\.id))
    let counting: Reckoning = chosen.contains(where: \.isDraft) ? .withDrafts : .agreed
    self.chosen = chosen
    uncounted = wanted.subtracting(ids).sorted()
    var open: [ModuleID: [PrerequisiteID]] = [:]
    for module in chosen {
      let asked = catalogue.module(module.id)?.value.prerequisites ?? []
      let missing = asked.filter { name in !(catalogue.module(for: name).map { ids.contains($0.value.id) } ?? false) }
      if !missing.isEmpty { open[module.id] = missing }
    }
    openPrerequisites = open
    var starting = ModuleSetFinder.Starting()
    starting.modules = ids
    func target(_ subject: Target.Subject, _ tasks: [WorkProcessCoverage]) -> Target? {
      let touched = tasks.contains { $0.contributions.contains { ids.contains($0.module) } }
      guard touched else { return nil }
      let finder = ModuleSetFinder(tasks, by: reckoning, in: catalogue, counting: counting, limit: limit)
      let covered = finder.covered(by: ids)
      let done = Set(covered)
      let missing = tasks.map(\.key).filter { !done.contains($0) }
      let closing = missing.isEmpty ? nil : finder.smallest(for: Set(missing), from: starting)
      let closed = Set(closing?.covered ?? [])
      return Target(
        subject: subject, total: tasks.count, covered: covered,
        overlaps: tasks.filter { task in
          task.contributions.count { ids.contains($0.module) && $0.extent == .full } > 1
        }.map(\.key), missing: missing, closing: closing, unreachable: missing.filter { !closed.contains($0) })
    }
    var targets: [Target] = []
    var untouched = 0
    func add(_ found: Target?) {
      if let found { targets.append(found) } else { untouched += 1 }
    }
    let known = reckoning.targets(only)
    for (subject, tasks) in known.targets { add(target(subject, tasks)) }
    self.targets = targets.enumerated().sorted { left, right in
      (left.element.missing.count, left.offset) < (right.element.missing.count, right.offset)
    }.map(\.element)
    self.untouched = untouched
    notJudged = known.notJudged
  }
}

extension CoverageReckoning {
  /// The qualifications in reach, then the certificates, each with its work processes; and the certificates that cannot be
  /// judged.
  ///
  /// - Parameter only: the code of the one to look at; nil for all.
  func targets(
    _ only: AnyCode?
  ) -> (targets: [(StackReckoning.Target.Subject, [WorkProcessCoverage])], notJudged: [CertificateCoverage]) {
    func isWanted(_ code: String) -> Bool { only.map { $0.text == code } ?? true }
    var targets = qualifications.filter { isWanted($0.qualification.code.text) }.map {
      (StackReckoning.Target.Subject.qualification($0), coverage(of: $0).workProcesses)
    }
    var notJudged: [CertificateCoverage] = []
    var seen: Set<CertificateCode> = []
    for certificate in catalogue.allCertificates.map(\.value) where seen.insert(certificate.code).inserted {
      guard isWanted(certificate.code.text) else { continue }
      let coverage = coverage(of: certificate.code)
      if case .notJudged = coverage.verdict(.agreed) {
        notJudged.append(coverage)
      } else {
        targets.append((.certificate(certificate.code, title: certificate.title), coverage.workProcesses))
      }
    }
    return (targets, notJudged)
  }
}

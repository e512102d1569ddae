public import Description

/// How far modules cover a qualification (*dekking*). A convention of this project.
public struct QualificationCoverage: Sendable {
  /// How many work processes are covered, of how many.
  public struct Counts: Sendable, Hashable {
    /// How many are fully covered.
    public fileprivate(set) var full = 0
    /// How many are covered in part.
    public fileprivate(set) var partial = 0
    /// How many no module contributes to.
    public fileprivate(set) var open = 0
    /// How many work processes two or more modules cover fully.
    public fileprivate(set) var overlaps = 0

    /// How many work processes the target set holds.
    public var total: Int { full + partial + open }
  }

  /// The qualification, with its file.
  public let place: QualificationPlace
  /// The target set, in the order of the file.
  public let workProcesses: [WorkProcessCoverage]
  /// The numbers of the modules that contribute, drafts among them, in ascending order.
  public let modules: [Int]
  /// Whether a draft contributes, so that there are two reckonings to tell apart.
  public let hasDrafts: Bool
  /// The exam plans of the qualification.
  public let examPlans: [ExamPlanCoverage]
  let agreedBudget: LoadBudget
  let draftBudget: LoadBudget

  /// The reckonings that differ.
  public var reckonings: [Reckoning] { hasDrafts ? [.agreed, .withDrafts] : [.agreed] }

  /// How many work processes are covered.
  public func counts(_ reckoning: Reckoning) -> Counts {
    var counts = Counts()
    for process in workProcesses {
      let tally = process.tally(reckoning)
      switch tally.state {
      case .full: counts.full += 1
      case .partial: counts.partial += 1
      case .open: counts.open += 1
      }
      if tally.isOverlap { counts.overlaps += 1 }
    }
    return counts
  }

  /// The study load of the modules beside what the qualification has room for.
  public func budget(_ reckoning: Reckoning) -> LoadBudget {
    switch reckoning {
    case .agreed: agreedBudget
    case .withDrafts: draftBudget
    }
  }
}

/// Whether modules fulfil a certificate. A convention of this project.
public struct CertificateCoverage: Sendable {
  /// What a set of modules comes to.
  public enum Verdict: Sendable, Hashable {
    /// Every work process is fully covered.
    case fulfilled
    /// These are not fully covered.
    case missing([WorkProcessKey])
    case notJudged(NotJudged)
  }

  /// Why a certificate cannot be judged.
  public enum NotJudged: Sendable, Hashable {
    /// No certificate with the code is loaded.
    case notHeld
    /// Its work processes are not known.
    case unknownComposition
    /// It rests on an elective, for which no work processes are counted.
    case elective
    /// It refers to a work process or file that is not there.
    case brokenReference
    /// None of its qualifications is loaded, so that its level is not known.
    case unknownLevel
  }

  /// The code of the certificate.
  public let code: CertificateCode
  /// The title; nil when the certificate is not loaded.
  public let title: Line?
  /// Its work processes with what counts for them; empty when it is not judged.
  public let workProcesses: [WorkProcessCoverage]
  private let reason: NotJudged?

  init(_ code: CertificateCode, _ title: Line?, notJudged reason: NotJudged) {
    self.code = code
    self.title = title
    self.reason = reason
    workProcesses = []
  }

  init(_ code: CertificateCode, _ title: Line?, _ workProcesses: [WorkProcessCoverage]) {
    self.code = code
    self.title = title
    self.workProcesses = workProcesses
    reason = nil
  }

  /// Whether modules fulfil it.
  public func verdict(_ reckoning: Reckoning) -> Verdict {
    if let reason { return .notJudged(reason) }
    let missing = workProcesses.filter { $0.tally(reckoning).state != .full }.map(\.key)
    return missing.isEmpty ? .fulfilled : .missing(missing)
  }
}

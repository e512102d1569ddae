public import Description
import Synchronization

/// Finds objects by id and code. References resolve in the scope first, then in the scope around it.
public final class Catalogue: Sendable {
  /// The objects of this scope.
  public let holdings: Holdings
  /// The scope around it: the loose object files around a curriculum file.
  public let outer: Catalogue?

  private let files: [FileIndex]
  private let fileNumbers: Numbers<FileID>
  private let qualificationPlaces: [QualificationCode: [QualificationPlace]]
  private let electives: Index<ElectiveCode, Elective>
  private let certificates: Index<CertificateCode, MboCertificate>
  private let modules: Index<ModuleID, FlexibleModule>
  private let organisations: Index<OrganisationID, Organisation>
  /// The module of each learning outcome, once one is asked for.
  private let outcomes = Mutex<[String: Int]?>(nil)

  /// Indexes a scope.
  public init(_ holdings: Holdings, outer: Catalogue? = nil) {
    self.holdings = holdings
    self.outer = outer
    let files = holdings.qualificationFiles.map(FileIndex.init)
    self.files = files
    fileNumbers = Numbers(files.lazy.map(\.id))
    var places: [QualificationCode: [QualificationPlace]] = [:]
    for file in files {
      for (number, qualification) in file.file.value.qualifications.enumerated() {
        places[qualification.code, default: []].append(
          QualificationPlace(index: file, qualification: qualification, number: number))
      }
    }
    qualificationPlaces = places
    electives = Index(holdings.electives) { $0.value.code }
    certificates = Index(holdings.certificates) { $0.value.code }
    modules = Index(holdings.modules) { $0.value.id }
    organisations = Index(holdings.organisations) { $0.value.id }
  }

  /// The scopes of loaded documents: one for each curriculum file, and one for all loose object files together.
  ///
  /// - Parameter map: makes so many things by their numbers; several at the same time, where the caller can.
  /// - Returns: the scope of each document, by its number.
  public static func scopes(
    of documents: [Document],
    by map: (_ count: Int, _ make: @Sendable (Int) -> Holdings) -> [Holdings] = { count, make in (0..<count).map(make) }
  ) -> [Catalogue] {
    let numbered = documents.enumerated().map { (document: $0.element, number: $0.offset) }
    let loose = numbered.filter { $0.document.curriculum == nil }
    // Objects are dear to copy.
    let size = 512
    let parts = map((loose.count + size - 1) / size) { part in
      Holdings(loose[part * size..<min(loose.count, (part + 1) * size)])
    }
    let outer = Catalogue(parts.count == 1 ? parts[0] : Holdings(joining: parts))
    return numbered.map { entry in
      entry.document.curriculum == nil ? outer : Catalogue(Holdings(CollectionOfOne(entry)), outer: outer)
    }
  }

  // MARK: By id

  /// The qualification file with an id.
  public func file(_ id: FileID) -> FileIndex? {
    fileNumbers.first(id).map { files[$0] } ?? outer?.file(id)
  }

  /// All qualification files in reach, those of this scope first.
  public var allFiles: [FileIndex] { files + (outer?.allFiles ?? []) }

  /// The modules in reach with an id; those of this scope when it has any.
  public func modules(_ id: ModuleID) -> [Placed<FlexibleModule>] {
    modules.all(id) ?? outer?.modules(id) ?? []
  }

  /// The module with an id.
  public func module(_ id: ModuleID) -> Placed<FlexibleModule>? { modules.first(id) ?? outer?.module(id) }

  /// All modules in reach, those of this scope first.
  public var allModules: [Placed<FlexibleModule>] { holdings.modules + (outer?.allModules ?? []) }

  /// The organisation with an id.
  public func organisation(_ id: OrganisationID) -> Placed<Organisation>? {
    organisations.first(id) ?? outer?.organisation(id)
  }

  /// The module that has a learning outcome.
  public func moduleOfOutcome(_ id: OutcomeID) -> Placed<FlexibleModule>? {
    let numbers = outcomes.withLock { known in
      let numbers = known ?? outcomeNumbers()
      known = numbers
      return numbers
    }
    return numbers[id.text].map { holdings.modules[$0] } ?? outer?.moduleOfOutcome(id)
  }

  private func outcomeNumbers() -> [String: Int] {
    var numbers: [String: Int] = [:]
    for (number, module) in holdings.modules.enumerated() {
      for outcome in module.value.learningOutcomes where numbers[outcome.id.text] == nil {
        numbers[outcome.id.text] = number
      }
    }
    return numbers
  }

  /// The module that a prerequisite names: by its id, or as the one that has the outcome.
  public func module(for prerequisite: PrerequisiteID) -> Placed<FlexibleModule>? {
    if let id = ModuleID(prerequisite.text), let module = module(id) { return module }
    return OutcomeID(prerequisite.text).flatMap { moduleOfOutcome($0) }
  }

  // MARK: By code

  /// The qualification with a code, in the edition in force on a day; unknown dates do not exclude.
  public func qualification(_ code: QualificationCode, on day: Day) -> Lookup<QualificationPlace> {
    let places = places(of: code)
    let inForce = places.filter { $0.isInForce(on: day) }
    switch (inForce.count, places.count) {
    case (1, _): return .found(inForce[0])
    case (0, 1): return .found(places[0])
    case (0, 0): return kind(of: code.text, but: .qualification).map { .wrongKind($0) } ?? .notFound
    case (0, _): return .ambiguous(places)
    default: return .ambiguous(inForce)
    }
  }

  private func places(of code: QualificationCode) -> [QualificationPlace] {
    qualificationPlaces[code] ?? outer?.places(of: code) ?? []
  }

  /// The electives with a code.
  public func electives(_ code: ElectiveCode) -> [Placed<Elective>] {
    electives.all(code) ?? outer?.electives(code) ?? []
  }

  /// The certificates with a code.
  public func certificates(_ code: CertificateCode) -> [Placed<MboCertificate>] {
    certificates.all(code) ?? outer?.certificates(code) ?? []
  }

  /// The elective with a code.
  public func elective(_ code: ElectiveCode) -> Placed<Elective>? { electives.first(code) ?? outer?.elective(code) }
  /// The certificate with a code.
  public func certificate(_ code: CertificateCode) -> Placed<MboCertificate>? {
    certificates.first(code) ?? outer?.certificate(code)
  }

  /// All electives in reach, those of this scope first.
  public var allElectives: [Placed<Elective>] { holdings.electives + (outer?.allElectives ?? []) }
  /// All microcredentials in reach, those of this scope first.
  public var allMicrocredentials: [Placed<Microcredential>] {
    holdings.microcredentials + (outer?.allMicrocredentials ?? [])
  }
  /// All certificates in reach, those of this scope first.
  public var allCertificates: [Placed<MboCertificate>] { holdings.certificates + (outer?.allCertificates ?? []) }

  /// What a code is the code of.
  public func kind(of code: String, but other: CodeKind) -> CodeKind? {
    let kinds: [(CodeKind, Bool)] = [
      (.qualificationFile, allFiles.contains { $0.file.value.code?.text == code }),
      (.qualification, QualificationCode(code).map { !places(of: $0).isEmpty } ?? false),
      (.domain, allFiles.contains { $0.file.value.domains.contains { $0.text == code } }),
      (.elective, ElectiveCode(code).map { !electives($0).isEmpty } ?? false),
      (.certificate, CertificateCode(code).map { !certificates($0).isEmpty } ?? false),
    ]
    return kinds.first { $0.1 && $0.0 != other }?.0
  }

  // MARK: References

  /// What a reference to a task stands for.
  public func meaning(of reference: TaskReference) -> ReferenceMeaning {
    switch reference.scope {
    case .file(let id):
      guard let file = file(id) else { return .notHeld }
      guard let task = reference.task else { return .incomplete }
      guard let codes = file.workProcesses(of: task) else { return .noSuchTask(known: file.taskCodes) }
      return .workProcesses(codes.map { WorkProcessKey(file: id, code: $0) })
    case .elective(let code):
      guard let elective = elective(code)?.value else { return .notHeld }
      guard let task = reference.task, !elective.coreTasks.isEmpty else { return .purpose }
      let known = elective.coreTasks.flatMap { [$0.code.text] + $0.workProcesses.map(\.code.text) }
      return known.contains(task.text) ? .purpose : .noSuchTask(known: known)
    case .certificate(let code):
      guard certificate(code) != nil else { return .notHeld }
      return reference.task == nil ? .purpose : .incomplete
    }
  }

  /// The title of a work process.
  public func title(of key: WorkProcessKey) -> Line? { file(key.file)?.workProcess(key.code)?.title }
}

extension QualificationPlace {
  /// Whether the edition is in force on a day, as far as its dates are known. Ends are exclusive only for the start
  /// of what follows: a last day counts.
  public func isInForce(on day: Day) -> Bool {
    let file = index.file.value
    if let start = qualification.validFrom ?? file.validFrom, day < start { return false }
    let end = qualification.programmeEnd ?? file.programmeEnd ?? qualification.intakeEnd ?? file.intakeEnd
    if let end, day > end { return false }
    return true
  }
}

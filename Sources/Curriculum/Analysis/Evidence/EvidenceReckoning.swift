public import Description

/// Which parts of qualifications and certificates badges are evidence of (*wat met badges is aangetoond*). A convention
/// of this project: it prepares a decision of the exam board and takes none.
public struct EvidenceReckoning: Sendable {
  /// A work process with its evidence.
  public struct Task: Sendable {
    /// How far badges go.
    public enum State: Sendable, Hashable {
      /// All of it, by what the modules say that they cover.
      case full
      /// A part, in whole percent.
      case partial(share: Int)
      /// Something of it; how much is not known.
      case unknownShare
      case open
    }

    /// The work process.
    public let key: WorkProcessKey
    /// How far there is evidence of it.
    public let state: State
    /// The badges that count, by their numbers.
    public let evidence: [Int]
    /// The badges that are about it and do not count.
    public let lost: [Int]
  }

  /// The module that closes most of what is missing.
  public struct Nearest: Sendable {
    /// The module.
    public let module: CountedModule
    /// What must be taken first.
    public let prerequisites: [ModuleID]
    /// The work processes that are fully evidenced with it, and were not.
    public let closes: [WorkProcessKey]
    /// The other work processes of which it adds a known share.
    public let advances: [WorkProcessKey]
    /// The load in SBU, prerequisites included.
    public let load: Int
  }

  /// A qualification or certificate.
  public struct Target: Sendable {
    /// The qualification or certificate.
    public let subject: StackReckoning.Target.Subject
    /// Its work processes, in the order of the file.
    public let tasks: [Task]
    /// The one module that closes most; nil when none adds a known share of what is missing.
    public let nearest: Nearest?
    /// The smallest set that closes as much as can be closed; nil when nothing is missing.
    public let closing: ModuleSet?
    /// What no module closes.
    public let unreachable: [WorkProcessKey]

    /// What is fully evidenced.
    public var full: [Task] { tasks.filter { $0.state == .full } }
    /// What is not fully evidenced.
    public var missing: [Task] { tasks.filter { $0.state != .full } }
    /// What some evidence that counts is about, and is not full.
    public var begun: [Task] { tasks.filter { $0.state != .full && $0.state != .open } }
  }

  /// An elective or certificate that badges are about and that has no work processes to count.
  public struct Pointed: Sendable {
    /// The code of the elective or certificate.
    public let code: AnyCode
    /// The numbers of the badges that count.
    public let evidence: [Int]
    /// The numbers of the badges that do not count.
    public let lost: [Int]
  }

  /// What each badge is about, in the order of the badges.
  public let meanings: [EvidenceMeaning]
  /// The targets that a badge is about, the nearest first.
  public let targets: [Target]
  /// How many qualifications and certificates no badge is about.
  public let untouched: Int
  /// Electives that a badge is about, itself or by way of its modules.
  public let electives: [Pointed]
  /// Certificates that a badge points at.
  public let certificates: [Pointed]
  /// Modules with a badge that do not count on the day: withdrawn or not valid.
  public let uncounted: [ModuleID]

  /// - Parameters:
  ///   - badges: the badges, whether they count or not.
  ///   - only: the code of the one qualification or certificate to look at; nil for all.
  public init(of badges: [BadgeEvidence], only: AnyCode? = nil, in catalogue: Catalogue, on day: Day) {
    let places = EvidencePlaces(catalogue)
    let meanings = badges.map { $0.standing == .noAward ? EvidenceMeaning() : places.meaning(of: $0) }
    self.meanings = meanings
    let counting = Set(badges.indices.filter { badges[$0].standing == .counts })
    let reckoning = CoverageReckoning(catalogue: catalogue, referenceDate: day)
    let have = Set(counting.flatMap { meanings[$0].modules })
    uncounted = have.filter { reckoning.numbers[$0] == nil }.sorted()
    // A second copy of a badge says nothing more.
    let bearing = Bearing(badges.indices.map { badges[$0].standing == .replaced ? EvidenceMeaning() : meanings[$0] })
    let withDrafts = reckoning.modules.contains { $0.isDraft && have.contains($0.id) }

    func target(_ subject: StackReckoning.Target.Subject, _ tasks: [WorkProcessCoverage]) -> Target? {
      let judged = tasks.map { task in
        Self.judge(task, have, bearing.badges(on: task, for: subject), counting)
      }
      guard only != nil || judged.contains(where: { !$0.evidence.isEmpty || !$0.lost.isEmpty }) else { return nil }
      let missing = judged.filter { $0.state != .full }.map(\.key)
      let finder = ModuleSetFinder(tasks, by: reckoning, in: catalogue, counting: withDrafts ? .withDrafts : .agreed)
      var starting = ModuleSetFinder.Starting()
      starting.modules = have
      let closing = missing.isEmpty ? nil : finder.smallest(for: Set(missing), from: starting)
      let closed = Set(closing?.covered ?? [])
      return Target(
        subject: subject, tasks: judged,
        nearest: Self.nearest(to: Set(missing), tasks, have, finder, reckoning, starting), closing: closing,
        unreachable: missing.filter { !closed.contains($0) })
    }

    var targets: [Target] = []
    var untouched = 0
    func add(_ found: Target?) {
      if let found { targets.append(found) } else { untouched += 1 }
    }
    for (subject, tasks) in reckoning.targets(only).targets { add(target(subject, tasks)) }
    self.targets = targets.enumerated().sorted { left, right in
      (left.element.missing.count, left.offset) < (right.element.missing.count, right.offset)
    }.map(\.element)
    self.untouched = untouched
    electives = Self.pointed(counting, badges.indices.map { bearing.electives(of: $0, in: catalogue) })
    certificates = Self.pointed(counting, bearing.meanings.map { $0.certificates.map(\.text) })
  }

  // MARK: Parts

  /// Which badges are about what.
  private struct Bearing {
    let meanings: [EvidenceMeaning]
    private var byModule: [ModuleID: [Int]] = [:]
    private var byTask: [WorkProcessKey: [Int]] = [:]

    init(_ meanings: [EvidenceMeaning]) {
      self.meanings = meanings
      for (number, meaning) in meanings.enumerated() {
        for module in Set(meaning.modules) { byModule[module, default: []].append(number) }
        for task in meaning.tasks { byTask[task, default: []].append(number) }
      }
    }

    /// The badges that are about a task for a target, in order. A badge for other qualifications of the same file says
    /// nothing of this one.
    func badges(on task: WorkProcessCoverage, for subject: StackReckoning.Target.Subject) -> [Int] {
      var numbers = Set(task.contributions.flatMap { byModule[$0.module] ?? [] })
      for number in byTask[task.key] ?? [] where isFor(subject, meanings[number].programmes) { numbers.insert(number) }
      return numbers.sorted()
    }

    private func isFor(_ subject: StackReckoning.Target.Subject, _ programmes: [QualificationCode]) -> Bool {
      guard case .qualification(let place) = subject else { return true }
      let named = place.index.file.value.qualifications.map(\.code).filter(programmes.contains)
      return named.isEmpty || named.contains(place.qualification.code)
    }

    /// The electives that a badge is about, itself or by way of its modules.
    func electives(of number: Int, in catalogue: Catalogue) -> [String] {
      let meaning = meanings[number]
      let ofModules = meaning.modules.compactMap { catalogue.module($0)?.value }.flatMap(\.mappings)
        .compactMap { $0.target.scope.elective }
      return Set(meaning.electives + ofModules).map(\.text)
    }
  }

  private static func judge(
    _ task: WorkProcessCoverage, _ have: Set<ModuleID>, _ badges: [Int], _ counting: Set<Int>
  ) -> Task {
    let share = task.contributions.reduce(0) { have.contains($1.module) ? $0 + $1.extent.percent : $0 }
    let evidence = badges.filter(counting.contains)
    let state: Task.State =
      share >= 100 ? .full : share > 0 ? .partial(share: share) : evidence.isEmpty ? .open : .unknownShare
    return Task(key: task.key, state: state, evidence: evidence, lost: badges.filter { !counting.contains($0) })
  }

  /// The module that closes most, then adds most, then has the least load, then is the first by id.
  private static func nearest(
    to missing: Set<WorkProcessKey>, _ tasks: [WorkProcessCoverage], _ have: Set<ModuleID>, _ finder: ModuleSetFinder,
    _ reckoning: CoverageReckoning, _ starting: ModuleSetFinder.Starting
  ) -> Nearest? {
    let open = tasks.filter { missing.contains($0.key) }
    func share(_ task: WorkProcessCoverage, _ modules: Set<ModuleID>) -> Int {
      min(100, task.contributions.reduce(0) { modules.contains($1.module) ? $0 + $1.extent.percent : $0 })
    }
    let before = open.map { share($0, have) }
    let candidates = Set(open.flatMap(\.contributions).map(\.number)).map { reckoning.modules[$0] }
    var best: (nearest: Nearest, rank: [Int])?
    for module in candidates.filter({ !have.contains($0.id) }).sorted(by: { $0.id < $1.id }) {
      guard let set = finder.closed([module.id], from: starting) else { continue }
      let with = have.union(set.modules.map(\.id))
      var closes: [WorkProcessKey] = []
      var advances: [WorkProcessKey] = []
      var gain = 0
      for (task, old) in zip(open, before) {
        let new = share(task, with)
        if new == old { continue }
        gain += new - old
        if new == 100 { closes.append(task.key) } else { advances.append(task.key) }
      }
      let rank = [-closes.count, -gain, set.load]
      guard gain > 0, best.map({ rank.lexicographicallyPrecedes($0.rank) }) ?? true else { continue }
      let nearest = Nearest(
        module: module, prerequisites: set.modules.map(\.id).filter { $0 != module.id }, closes: closes,
        advances: advances, load: set.load)
      best = (nearest, rank)
    }
    return best?.nearest
  }

  private static func pointed(_ counting: Set<Int>, _ codes: [[String]]) -> [Pointed] {
    var numbers: [String: [Int]] = [:]
    for (number, codes) in codes.enumerated() {
      for code in codes { numbers[code, default: []].append(number) }
    }
    return numbers.sorted { $0.key < $1.key }.compactMap { code, numbers in
      AnyCode(code).map {
        Pointed(
          code: $0, evidence: numbers.filter(counting.contains), lost: numbers.filter { !counting.contains($0) })
      }
    }
  }
}

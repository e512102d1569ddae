import Description

/// What a learning question comes to for a person (`mbo.md` 6.3). A convention of this project.
public struct LearningNeed: Sendable {
  /// Why there is nothing to reckon with.
  public enum Obstacle: Sendable, Hashable {
    /// The qualification that the question names is not loaded, or more than one has its code.
    case unknownQualification(QualificationCode, CodeKind?)
    case ambiguousQualification(QualificationCode)
    /// The question names no task.
    case noTasks
    /// No task that the question names is known here.
    case nothingKnown([TaskReference])
    /// No qualification here has all the tasks.
    case noQualification
  }

  /// The qualification of the question; nil for a question about electives alone that names none.
  public let place: QualificationPlace?
  /// The tasks that are asked for.
  public let wanted: [LearningTask]
  /// Those of them that the person has proof of.
  public let held: [LearningTask]
  /// Those of them that the person says to master, without proof.
  public let claimed: [LearningTask]
  /// Those that remain.
  public let needed: [LearningTask]
  /// What the question names and is not known here.
  public let unknown: [TaskReference]
  /// Nil when answers can be reckoned.
  public let obstacle: Obstacle?

  /// The level at which tasks are wanted.
  public var level: Int { place?.qualification.level ?? 1 }

  init(
    _ question: LearningQuestion, of persona: Persona, _ attainment: Attainment, in catalogue: Catalogue, on day: Day
  ) {
    let reading = TargetReading(question.targetTasks, in: catalogue)
    var read = question
    read.targetTasks = reading.references
    let tasks = WantedTasks(read, in: catalogue, on: day)
    place = tasks.place
    unknown = reading.unknown
    let targetSet = Set(tasks.place?.targetSet ?? [])
    wanted = tasks.workProcesses.filter(targetSet.contains).map { .workProcess($0) } + reading.electives
    let level = tasks.level ?? 1
    let electives = Set(
      persona.priorCredentials.flatMap { credential -> [LearningTask] in
        guard credential.kind == .elective, let code = credential.code.flatMap({ ElectiveCode($0.text) }) else {
          return []
        }
        return catalogue.tasks(of: code)
      })
    held = wanted.filter { task in
      task.workProcess.map { attainment.holds($0, at: level) } ?? electives.contains(task)
    }
    claimed = wanted.filter { task in task.workProcess.map { attainment.claims($0, at: level) } ?? false }
    let holding = Set(held)
    needed = wanted.filter { !holding.contains($0) }
    obstacle = Self.obstacle(question, reading, place, wanted, in: catalogue, on: day)
  }

  private static func obstacle(
    _ question: LearningQuestion, _ reading: TargetReading, _ place: QualificationPlace?, _ wanted: [LearningTask],
    in catalogue: Catalogue, on day: Day
  ) -> Obstacle? {
    if place == nil, let code = question.qualification {
      switch catalogue.qualification(code, on: day) {
      case .ambiguous: return .ambiguousQualification(code)
      case .wrongKind(let kind): return .unknownQualification(code, kind)
      case .found, .notFound: return .unknownQualification(code, nil)
      }
    }
    if question.targetTasks.isEmpty { return .noTasks }
    if reading.references.isEmpty, reading.electives.isEmpty { return .nothingKnown(reading.unknown) }
    if place == nil, !reading.references.isEmpty { return .noQualification }
    return wanted.isEmpty ? .nothingKnown(question.targetTasks) : nil
  }
}

/// The tasks that a question names, sorted by what they are.
private struct TargetReading {
  /// Those that stand for work processes; a certificate stands for its own.
  private(set) var references: [TaskReference] = []
  private(set) var electives: [LearningTask] = []
  /// Those that name nothing here.
  private(set) var unknown: [TaskReference] = []

  init(_ tasks: [TaskReference], in catalogue: Catalogue) {
    for task in tasks { add(task, in: catalogue) }
    var seen: Set<LearningTask> = []
    electives.removeAll { !seen.insert($0).inserted }
  }

  private mutating func add(_ task: TaskReference, in catalogue: Catalogue) {
    switch (task.scope, catalogue.meaning(of: task)) {
    case (_, .workProcesses(let keys)) where !keys.isEmpty: references.append(task)
    case (.elective(let code), .purpose):
      if let named = task.task {
        electives += catalogue.tasks(of: code, named: named) ?? [.elective(code, named)]
      } else {
        electives += catalogue.tasks(of: code)
      }
    case (.certificate(let code), .purpose):
      guard let certificate = catalogue.certificate(code)?.value else { return unknown.append(task) }
      if !certificate.workProcesses.isEmpty {
        for reference in certificate.workProcesses { add(reference, in: catalogue) }
      } else if let elective = certificate.elective, catalogue.elective(elective) != nil {
        electives += catalogue.tasks(of: elective)
      } else {
        unknown.append(task)
      }
    default: unknown.append(task)
    }
  }
}

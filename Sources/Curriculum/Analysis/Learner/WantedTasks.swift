public import Description

/// What a learning question asks for (*gewenste taken*), `mbo.md` 6.3. A convention of this project.
public struct WantedTasks: Sendable {
  /// The qualification of the question: the one that it names, else the lowest whose target set holds every task that
  /// is wanted. Nil when there is none, or when the one that it names is not loaded.
  public let place: QualificationPlace?
  /// The work processes that are wanted, each once, in the order of the question: a core task stands for its work
  /// processes in the target set of the qualification.
  public let workProcesses: [WorkProcessKey]

  /// The level at which the tasks are wanted; nil without a qualification.
  public var level: Int? { place?.qualification.level }

  /// Finds out what a question asks for.
  public init(_ question: LearningQuestion, in catalogue: Catalogue, on day: Day) {
    let references = question.targetTasks.compactMap { reference -> (isWhole: Bool, keys: [WorkProcessKey])? in
      guard case .workProcesses(let keys) = catalogue.meaning(of: reference) else { return nil }
      return (reference.task?.isWorkProcess == false, keys)
    }
    if let code = question.qualification {
      place = catalogue.qualification(code, on: day).value
    } else {
      let all = Set(references.flatMap(\.keys))
      place = all.isEmpty ? nil : Self.lowest(holding: all, in: catalogue)
    }
    let targetSet = place.map { Set($0.targetSet) }
    var seen: Set<WorkProcessKey> = []
    workProcesses = references.flatMap { reference in
      reference.keys.filter { key in
        guard !reference.isWhole || targetSet?.contains(key) ?? true else { return false }
        return seen.insert(key).inserted
      }
    }
  }

  /// The qualification of the lowest level, then the lowest code, whose target set holds all.
  private static func lowest(holding all: Set<WorkProcessKey>, in catalogue: Catalogue) -> QualificationPlace? {
    let files = Set(all.lazy.map(\.file))
    guard files.count == 1, let file = files.first.flatMap({ catalogue.file($0) }) else { return nil }
    return file.places.filter { all.isSubset(of: $0.targetSet) }
      .min { ($0.qualification.level, $0.qualification.code) < ($1.qualification.level, $1.qualification.code) }
  }
}

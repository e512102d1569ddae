public import Description

/// An exam plan of a qualification, with how far modules cover what its components examine.
public struct ExamPlanCoverage: Sendable {
  /// The id of the plan.
  public let plan: ObjectID
  /// The cohort that the plan is for.
  public let cohort: Line
  /// Where the plan stands.
  public let origin: Origin
  /// The components that examine core tasks.
  public let components: [ExamComponentCoverage]

  /// For each work process the weight of all components that examine it, in ten-thousandths. A component counts whole
  /// for each of its work processes, so these are not to be added.
  public var weightsByProcess: [WorkProcessCode: Int] {
    var result: [WorkProcessCode: Int] = [:]
    for component in components {
      for process in component.workProcesses { result[process, default: 0] += component.weight.tenThousandths }
    }
    return result
  }

  /// How much of the weight of each core task is covered, in the order of the plan. Weights of different core tasks are
  /// never added.
  public func weights(_ reckoning: Reckoning) -> [ExamWeight] {
    var weights: [ExamWeight] = []
    var numbers: [TaskCode?: Int] = [:]
    for component in components {
      let number = numbers[component.coreTask] ?? weights.count
      if number == weights.count {
        numbers[component.coreTask] = number
        weights.append(ExamWeight(coreTask: component.coreTask))
      }
      weights[number].add(component.weight.tenThousandths, component.state(reckoning))
    }
    return weights
  }
}

/// A component of an exam plan, with how far modules cover its work processes.
public struct ExamComponentCoverage: Sendable {
  /// How far the work processes of a component are covered.
  public enum State: Sendable, Hashable {
    /// All of them fully.
    case full
    /// Some module contributes to one of them.
    case partial
    /// No module contributes to any of them.
    case open
    /// The plan does not say which they are.
    case unknown
  }

  /// The number of the component in its plan.
  public let number: Int
  /// The code of the component.
  public let code: AnyCode
  /// Its name.
  public let title: Line
  /// The core task; nil when the plan does not say it.
  public let coreTask: TaskCode?
  /// Its weight, as the plan has it.
  public let weight: DecimalNumber
  /// The work processes that it examines, those of a core task each; empty when the plan does not say them.
  public let workProcesses: [WorkProcessCode]
  private let agreed: State
  private let withDrafts: State

  init(
    _ component: ExamComponent, number: Int, in index: FileIndex,
    coverage: [WorkProcessCode: WorkProcessCoverage]
  ) {
    self.number = number
    code = component.code
    title = component.title
    coreTask = component.coreTask
    weight = component.weight
    var seen: Set<WorkProcessCode> = []
    workProcesses = component.workProcesses.flatMap { index.workProcesses(of: $0) ?? [] }
      .filter { seen.insert($0).inserted }
    func state(_ reckoning: Reckoning) -> State {
      var all = true
      var some = false
      for task in component.workProcesses {
        guard let processes = index.workProcesses(of: task) else {
          all = false
          continue
        }
        for process in processes {
          let found = coverage[process]?.tally(reckoning).state ?? .open
          if found != .full { all = false }
          if found != .open { some = true }
        }
      }
      return component.workProcesses.isEmpty ? .unknown : all ? .full : some ? .partial : .open
    }
    agreed = state(.agreed)
    withDrafts = state(.withDrafts)
  }

  /// How far the work processes of the component are covered.
  public func state(_ reckoning: Reckoning) -> State {
    switch reckoning {
    case .agreed: agreed
    case .withDrafts: withDrafts
    }
  }
}

/// The weight of the exams of one core task, in ten-thousandths so that it is exact.
public struct ExamWeight: Sendable, Hashable {
  /// The core task; nil when the plan does not say it.
  public let coreTask: TaskCode?
  /// The weight of components whose work processes are all fully covered.
  public private(set) var covered = 0
  /// The weight of components that do not say their work processes.
  public private(set) var unknown = 0
  /// The weight of all components.
  public private(set) var total = 0

  init(coreTask: TaskCode?) { self.coreTask = coreTask }

  mutating func add(_ weight: Int, _ state: ExamComponentCoverage.State) {
    total += weight
    switch state {
    case .full: covered += weight
    case .unknown: unknown += weight
    case .partial, .open: break
    }
  }
}

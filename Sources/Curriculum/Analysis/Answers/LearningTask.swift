import Description

/// A task that one can learn: a work process of a qualification file, or a task of an elective.
public enum LearningTask: Sendable, Hashable, Comparable {
  case workProcess(WorkProcessKey)
  /// A task of an elective; nil for the elective as a whole, when its tasks are not known.
  case elective(ElectiveCode, TaskCode?)

  /// The work process (*werkproces*); nil for a task of an elective.
  public var workProcess: WorkProcessKey? { if case .workProcess(let key) = self { key } else { nil } }

  /// The code alone.
  public var code: String {
    switch self {
    case .workProcess(let key): key.code.text
    case .elective(let elective, let task): task.map { "\(elective) \($0)" } ?? elective.text
    }
  }

  /// The reference that a module would make to it.
  public var reference: TaskReference {
    switch self {
    case .workProcess(let key): TaskReference(file: key.file, task: TaskCode(key.code))
    case .elective(let code, let task): TaskReference(elective: code, task: task)
    }
  }

  /// Work processes come before tasks of electives; both by code.
  public static func < (left: LearningTask, right: LearningTask) -> Bool {
    switch (left, right) {
    case (.workProcess(let one), .workProcess(let other)): one < other
    case (.workProcess, .elective): true
    case (.elective, .workProcess): false
    case (.elective(let one, let task), .elective(let other, let otherTask)):
      one == other ? (task?.text ?? "") < (otherTask?.text ?? "") : one < other
    }
  }
}

extension Catalogue {
  /// The tasks of an elective, as far as they are known; the elective as a whole when none are.
  func tasks(of code: ElectiveCode) -> [LearningTask] {
    let known = elective(code)?.value.coreTasks.flatMap { tasks(of: $0, in: code) } ?? []
    return known.isEmpty ? [.elective(code, nil)] : known
  }

  /// The tasks that a reference to an elective stands for; nil when it names a task that the elective does not have.
  func tasks(of code: ElectiveCode, named task: TaskCode) -> [LearningTask]? {
    for coreTask in elective(code)?.value.coreTasks ?? [] {
      if coreTask.code.text == task.text { return tasks(of: coreTask, in: code) }
      if coreTask.workProcesses.contains(where: { $0.code.text == task.text }) { return [.elective(code, task)] }
    }
    return nil
  }

  private func tasks(of coreTask: ElectiveCoreTask, in code: ElectiveCode) -> [LearningTask] {
    coreTask.workProcesses.isEmpty
      ? [.elective(code, TaskCode(coreTask.code))]
      : coreTask.workProcesses.map { .elective(code, TaskCode($0.code)) }
  }
}

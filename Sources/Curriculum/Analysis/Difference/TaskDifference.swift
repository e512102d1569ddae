public import Description

/// How a task of a qualification file differs in another edition, by its title and texts (*wijziging van een taak*).
public struct TaskDifference: Sendable {
  /// What happened to the task.
  public enum Kind: String, Sendable, CaseIterable {
    case same
    /// Another title.
    case retitled
    /// Another title that holds the whole old one.
    case widened
    /// Another title that is a part of the old one.
    case narrowed
    /// The title is the same, something below it is not.
    case changed
    /// The title stands at another code.
    case moved
    case added
    case removed

    /// Whether the title differs or the task is gone, so that mappings ask for a new look (VER-05).
    public var asksReview: Bool {
      switch self {
      case .retitled, .widened, .narrowed, .moved, .removed: true
      case .same, .changed, .added: false
      }
    }
  }

  /// The code in the old edition; nil for an added task.
  public let old: TaskCode?
  /// The code in the new edition; nil for a removed task.
  public let new: TaskCode?
  /// Its name before; nil for a new task.
  public let before: Line?
  /// Its name afterwards; nil for a task that went.
  public let after: Line?
  /// What happened to it.
  public let kind: Kind
  /// The fields below the title that differ.
  public let fields: [String]

  /// Whether it is a work process, and not a core task.
  public var isWorkProcess: Bool { (old ?? new)?.isWorkProcess ?? false }

  /// All tasks of two editions: core tasks and their work processes, those of the new edition first in its order, then
  /// what was removed.
  public static func between(_ old: QualificationFile, _ new: QualificationFile) -> [TaskDifference] {
    let before = tasks(of: old)
    let after = tasks(of: new)
    let oldByCode = Dictionary(before.map { ($0.code, $0) }) { first, _ in first }
    let newCodes = Set(after.map(\.code))
    // A title that left its code and stands at a new one has moved.
    var gone: [String: Task] = [:]
    for task in before where !newCodes.contains(task.code) { gone[task.title.plain] = task }
    var moved: Set<TaskCode> = []
    var result: [TaskDifference] = []
    for task in after {
      if let partner = oldByCode[task.code] {
        result.append(difference(partner, task))
      } else if let partner = gone[task.title.plain], partner.code.isWorkProcess == task.code.isWorkProcess {
        moved.insert(partner.code)
        result.append(
          TaskDifference(
            old: partner.code, new: task.code, before: partner.title, after: task.title, kind: .moved,
            fields: fields(partner, task)))
      } else {
        result.append(
          TaskDifference(old: nil, new: task.code, before: nil, after: task.title, kind: .added, fields: []))
      }
    }
    for task in before where !newCodes.contains(task.code) && !moved.contains(task.code) {
      result.append(
        TaskDifference(old: task.code, new: nil, before: task.title, after: nil, kind: .removed, fields: []))
    }
    return result
  }

  private static func difference(_ old: Task, _ new: Task) -> TaskDifference {
    let fields = fields(old, new)
    let (one, other) = (old.title.plain, new.title.plain)
    let kind: Kind =
      if old.title == new.title {
        fields.isEmpty ? .same : .changed
      } else if other.holds(one) {
        .widened
      } else if one.holds(other) {
        .narrowed
      } else {
        .retitled
      }
    return TaskDifference(
      old: old.code, new: new.code, before: old.title, after: new.title, kind: kind, fields: fields)
  }

  /// The names of the fields that differ, besides code, title and work processes.
  private static func fields(_ old: Task, _ new: Task) -> [String] {
    var names: [String] = []
    for difference in Difference.between(old.content, new.content) {
      guard case .field(let name)? = difference.path.steps.first,
        !["code", "title", "workProcesses", "fieldNotes"].contains(name), !names.contains(name)
      else { continue }
      names.append(name)
    }
    return names
  }

  private struct Task {
    let code: TaskCode
    let title: Line
    let content: Tree
  }

  private static func tasks(of file: QualificationFile) -> [Task] {
    (file.coreTasks + file.profiles.flatMap(\.coreTasks)).flatMap { coreTask in
      [Task(code: TaskCode(coreTask.code), title: coreTask.title, content: Tree(coreTask))]
        + coreTask.workProcesses.map { Task(code: TaskCode($0.code), title: $0.title, content: Tree($0)) }
    }
  }
}

extension Line {
  /// The words in lower case, without punctuation: capitals and commas make no other title.
  fileprivate var plain: String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}

extension String {
  /// Whether whole words of another text stand in this one, and more.
  fileprivate func holds(_ other: String) -> Bool {
    self != other && !other.isEmpty
      && " \(self) ".split(separator: " \(other) ", omittingEmptySubsequences: false).count > 1
  }
}

public import Description

/// One work process of one edition.
public struct WorkProcessKey: Sendable, Hashable, Comparable {
  /// The id of the qualification file.
  public var file: FileID
  /// The code in that file.
  public var code: WorkProcessCode

  /// The work process with a code in a file.
  public init(file: FileID, code: WorkProcessCode) {
    self.file = file
    self.code = code
  }

  /// The base part first, then the profiles; numbers count as numbers.
  public static func < (left: WorkProcessKey, right: WorkProcessKey) -> Bool {
    if left.file != right.file { return left.file < right.file }
    return left.code.numbers.lexicographicallyPrecedes(right.code.numbers)
  }
}

extension WorkProcessCode {
  /// The code of the core task that the work process belongs to by its code.
  public var coreTask: Substring { text[..<(text.lastIndex(of: "-") ?? text.endIndex)] }

  /// Base before profiles, then profile, core task and work process by number.
  var numbers: [Int] {
    [text.hasPrefix("B") ? 0 : 1] + text.split(separator: "-").map { Int($0.dropFirst()) ?? 0 }
  }
}

/// A qualification file with its tasks by code.
public final class FileIndex: Sendable {
  /// The file, with its place.
  public let file: Placed<QualificationFile>
  /// The work processes of each task code: of a core task all, of a work process itself.
  private let tasks: [String: [WorkProcessCode]]
  private let processes: [WorkProcessCode: WorkProcess]
  /// The applicability of the work processes that have one.
  private let applicabilities: [WorkProcessCode: [QualificationCode]]
  /// The titles of core tasks.
  private let coreTaskTitles: [String: Line]

  /// Looks through the tasks of a file; of two with one code the first counts.
  public init(_ file: Placed<QualificationFile>) {
    self.file = file
    var tasks: [String: [WorkProcessCode]] = [:]
    var processes: [WorkProcessCode: WorkProcess] = [:]
    var titles: [String: Line] = [:]
    for coreTask in file.value.coreTasks + file.value.profiles.flatMap(\.coreTasks) {
      let codes = coreTask.workProcesses.map(\.code)
      if tasks[coreTask.code.text] == nil {
        tasks[coreTask.code.text] = codes
        titles[coreTask.code.text] = coreTask.title
      }
      for process in coreTask.workProcesses where processes[process.code] == nil {
        processes[process.code] = process
        tasks[process.code.text] = [process.code]
      }
    }
    self.tasks = tasks
    self.processes = processes
    applicabilities = processes.mapValues(\.applicability).filter { !$0.value.isEmpty }
    coreTaskTitles = titles
  }

  /// The id of the file.
  public var id: FileID { file.value.id }

  /// The work processes that a task code stands for; nil when the file does not have it.
  public func workProcesses(of task: TaskCode) -> [WorkProcessCode]? { tasks[task.text] }

  /// A work process by its code.
  public func workProcess(_ code: WorkProcessCode) -> WorkProcess? { processes[code] }

  /// The qualifications that a work process is for; empty when it is for all.
  public func applicability(of code: WorkProcessCode) -> [QualificationCode] {
    applicabilities.isEmpty ? [] : applicabilities[code] ?? []
  }

  /// The title of a core task.
  public func coreTaskTitle(_ code: some StringProtocol) -> Line? { coreTaskTitles[String(code)] }

  /// All codes that a reference can name, for "did you mean".
  public var taskCodes: [String] { tasks.keys.sorted() }

  /// The target set of a qualification (*doelverzameling*): the work processes of the base part and of its profile,
  /// but those whose applicability is filled and does not name it. In the order of the file.
  public func targetSet(of qualification: Qualification) -> [WorkProcessCode] {
    let profiles = file.value.profiles.filter { $0.number == qualification.profileNumber }
    return (file.value.coreTasks + profiles.flatMap(\.coreTasks)).flatMap(\.workProcesses)
      .filter { $0.applicability.isEmpty || $0.applicability.contains(qualification.code) }
      .map(\.code)
  }
}

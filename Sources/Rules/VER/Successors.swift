import Curriculum
import Description

/// The loaded editions that came after others.
struct Successors {
  private var direct: [FileID: [FileIndex]] = [:]

  init(_ catalogue: Catalogue) {
    for file in catalogue.allFiles {
      guard let predecessor = file.file.value.predecessor else { continue }
      direct[predecessor, default: []].append(file)
    }
  }

  var isEmpty: Bool { direct.isEmpty }

  /// The editions after one, nearest first; each once, also where they name each other in a circle.
  func after(_ id: FileID) -> [FileIndex] {
    var seen: Set<FileID> = [id]
    var result: [FileIndex] = []
    var open = direct[id] ?? []
    while !open.isEmpty {
      let next = open.removeFirst()
      guard seen.insert(next.id).inserted else { continue }
      result.append(next)
      open += direct[next.id] ?? []
    }
    return result
  }

  /// How the work processes of an edition differ in the editions after it, by code: the first difference of each.
  func changes(of file: FileIndex) -> [WorkProcessCode: TaskChange] {
    var changes: [WorkProcessCode: TaskChange] = [:]
    for later in after(file.id) {
      let value = file.file.value
      // An edition whose tasks are not known says nothing of changes.
      guard !(later.file.value.coreTasks.isEmpty && later.file.value.profiles.allSatisfy(\.coreTasks.isEmpty)) else {
        continue
      }
      for coreTask in value.coreTasks + value.profiles.flatMap(\.coreTasks) {
        for process in coreTask.workProcesses where changes[process.code] == nil {
          let title = later.workProcess(process.code)?.title
          guard title != process.title else { continue }
          changes[process.code] = TaskChange(edition: later.id, before: process.title, after: title)
        }
      }
    }
    return changes
  }
}

/// How a work process differs in a later edition.
struct TaskChange {
  /// The edition in which it differs.
  let edition: FileID
  let before: Line
  /// Nil when the edition does not have the work process.
  let after: Line?
}

import Curriculum
import Description

// What references stand for, as cells that say a code with its title.

extension Catalogue {
  /// A module, with a way to its card.
  func cell(_ id: ModuleID) -> Cell {
    .link(.code(id.text, title: module(id)?.value.title.text), to: .module(id))
  }

  /// What comes before a module: another module, or one of its outcomes.
  func cell(_ prerequisite: PrerequisiteID) -> Cell {
    guard let module = module(for: prerequisite)?.value else { return .code(prerequisite.text) }
    let name = cell(module.id)
    return module.id.text == prerequisite.text ? name : .run([name, .code(prerequisite.text)])
  }

  /// A task with its title, and the place where it stands when that is no qualification file.
  func cell(_ reference: TaskReference) -> Cell {
    switch reference.scope {
    case .file(let id):
      guard let task = reference.task else { return .code(id.text) }
      let process = WorkProcessCode(task.text).map { WorkProcessKey(file: id, code: $0) }
      let title = process.flatMap { self.title(of: $0) } ?? file(id)?.coreTaskTitle(task.text)
      return .code(task.text, title: title?.text)
    case .elective(let code):
      return reference.task.map { .run([cell(code), .code($0.text)]) } ?? cell(code)
    case .certificate(let code): return cell(code)
    }
  }

  /// A work process with its title.
  func cell(_ key: WorkProcessKey) -> Cell { .code(key.code.text, title: title(of: key)?.text) }

  /// A qualification with its title.
  func cell(_ code: QualificationCode, on day: Day) -> Cell {
    .code(code.text, title: qualification(code, on: day).value?.qualification.title.text)
  }

  /// An elective with its title.
  func cell(_ code: ElectiveCode) -> Cell { .code(code.text, title: elective(code)?.value.title.text) }

  /// A certificate with its title.
  func cell(_ code: CertificateCode) -> Cell { .code(code.text, title: certificate(code)?.value.title.text) }

  /// The name of an organisation; its id when it is not held.
  func cell(_ id: OrganisationID) -> Cell { organisation(id).map { .text($0.value.name.text) } ?? .code(id.text) }
}

extension Cell {
  /// Several values in one place; nothing when there are none, the value itself when there is one.
  static func joined(_ cells: [Cell]) -> Cell {
    let cells = cells.filter { $0 != .empty }
    return cells.isEmpty ? .empty : cells.count == 1 ? cells[0] : .cells(cells)
  }

  /// A text, or nothing.
  static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }

  /// A day, or nothing.
  static func day(_ day: Day?) -> Cell { day.map { .text($0.text) } ?? .empty }
}

extension StudyLoad {
  /// The load in its own unit.
  var cell: Cell {
    unit == .studyHours
      ? .hours(value) : .phrase(Phrase(nl: "\(value) \(unit.words.nl)", en: "\(value) \(unit.words.en)"))
  }
}

import Curriculum
import Description

// What a part of a sheet on coverage changes: the marks of modules at tasks.
extension SheetImport {
  mutating func readCoverage(_ section: SheetSection) {
    let name = section.title[1]
    guard let id = FileID(name), let file = index.files[id] else {
      return refuse(
        section.start, 1, unknown(name, Phrase(nl: "dossier", en: "qualification file"), index.files.keys.map(\.text)))
    }
    guard let columns = columns(of: section, Sheet.Column.coverage, key: .code, others: true) else { return }
    var targets: [(number: Int, id: ModuleID)] = []
    for (number, name) in columns.others {
      if let module = ModuleID(name), file.modules.contains(module) {
        if targets.contains(where: { $0.id == module }) {
          refuse(
            section.start + 1, number,
            Phrase(nl: "module \(name) staat er twee keer", en: "module \(name) is here twice"))
        } else {
          targets.append((number, module))
        }
      } else {
        refuse(
          section.start + 1, number, unknown(name, Phrase(nl: "module", en: "module"), file.modules.map(\.text)))
      }
    }
    let tasks = Set(file.index.taskCodes)
    var seen: Set<String> = []
    for (row, cells) in section.body {
      let task = cells[columns.key]
      guard tasks.contains(task), let code = TaskCode(task) else {
        refuse(row, columns.key, unknown(task, Phrase(nl: "taak", en: "task"), file.index.taskCodes))
        continue
      }
      guard seen.insert(task).inserted else {
        refuse(row, columns.key, Phrase(nl: "taak \(task) staat er twee keer", en: "task \(task) is here twice"))
        continue
      }
      for target in targets {
        readMark(
          cells[target.number], TaskReference(file: id, task: code), of: target.id, row: row, column: target.number)
      }
    }
  }

  private mutating func readMark(_ cell: String, _ target: TaskReference, of id: ModuleID, row: Int, column: Int) {
    guard case .file(let file) = target.scope, let task = target.task, let placed = index.modules[id] else { return }
    var module = modules[id] ?? placed.value
    let numbers = module.mappings(to: task.text, of: file)
    if Language.allCases.contains(where: { Sheet.cell(module, task.text, file, $0) == cell }) { return }
    guard numbers.count < 2 else {
      return refuse(
        row, column,
        Phrase(
          nl: "\(id) heeft \(numbers.count) koppelingen met \(task); wijzig die in het bestand van de module",
          en: "\(id) has \(numbers.count) mappings to \(task); change those in the file of the module"))
    }
    guard let mark = SheetMark(cell) else {
      return refuse(
        row, column,
        Self.wrong(
          cell,
          Phrase(
            nl: "V (volledig), D (deels), een heel percentage van 1 tot en met 100, of niets",
            en: "F (full), P (partial), a whole percentage from 1 to 100, or nothing")))
    }
    let old = numbers.first.map { SheetMark(module.mappings[$0]) } ?? .none
    if mark == old { return }
    var kept = ""
    switch (mark, numbers.first) {
    case (.none, let number?):
      kept = module.mappings[number].qualifications.map(\.text).joined(separator: ", ")
      module.mappings.remove(at: number)
    case (.none, nil): return
    case (.full, let number?):
      module.mappings[number].coverage = .full
      module.mappings[number].share = nil
    case (.partial(let share), let number?):
      module.mappings[number].coverage = .partial
      module.mappings[number].share = share
    case (.full, nil): module.mappings.append(Mapping(target: target, coverage: .full))
    case (.partial(let share), nil):
      var mapping = Mapping(target: target, coverage: .partial)
      mapping.share = share
      module.mappings.append(mapping)
    }
    let lost = kept.isEmpty ? Phrase(nl: "", en: "") : Phrase(nl: " (gold voor \(kept))", en: " (held for \(kept))")
    note(row, column, "\(id), \(task)", old.words, mark.words + lost)
    modules[id] = module
  }
}

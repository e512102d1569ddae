import Curriculum
public import Description

/// What a sheet would change in a workspace. Nothing is written by it.
public struct SheetImport: Sendable {
  /// A change, and the cell that asks it.
  public struct Change: Sendable, Hashable {
    public let address: Sheet.Address
    /// What becomes what, as a phrase without capital and full stop.
    public let explanation: Phrase
  }

  /// What becomes what, in the order of the sheet.
  public private(set) var changes: [Change] = []
  /// What cannot be placed; when there is any, the edits are not to be made.
  public private(set) var refusals: [Sheet.Refusal] = []

  private let index: SheetIndex
  private var modules: [ModuleID: FlexibleModule] = [:]
  private var plans: [ObjectID: ExamPlan] = [:]

  /// The words that a part begins with.
  private static let openings: Phrase = {
    func list(_ names: [String], _ or: String) -> String {
      names.dropLast().joined(separator: ", ") + " \(or) " + (names.last ?? "")
    }
    let words = Sheet.Section.allCases.map(\.words)
    return Phrase(nl: list(words.map(\.nl), "of"), en: list(words.map(\.en), "or"))
  }()

  /// Compares a sheet with a workspace. What the sheet does not hold stays as it is.
  public init(_ sheet: Sheet, into workspace: Workspace, on day: Day) {
    index = SheetIndex(workspace, on: day)
    var row = 0
    var hasParts = false
    while row < sheet.rows.count {
      guard let first = sheet.rows[row].first, sheet.rows[row].contains(where: { !$0.isEmpty }) else {
        row += 1
        continue
      }
      let end = sheet.rows[row...].firstIndex { $0.allSatisfy(\.isEmpty) } ?? sheet.rows.count
      let section = SheetSection(rows: sheet.rows[row..<end])
      switch Sheet.Section.allCases.first(where: { $0.words.nl == first || $0.words.en == first }) {
      case .modules: readModules(section)
      case .coverage: readCoverage(section)
      case .examPlan: readExamPlan(section)
      case nil:
        refuse(
          row, 0,
          Phrase(
            nl: "zo begint geen deel van het blad; goed is \(Self.openings.nl)",
            en: "no part of the sheet begins so; right is \(Self.openings.en)"))
        // Something else than a sheet is told once.
        if !hasParts { return }
      }
      hasParts = true
      row = end
    }
    if sheet.rows.allSatisfy({ $0.allSatisfy(\.isEmpty) }) {
      refusals.append(Sheet.Refusal(nil, Phrase(nl: "het blad is leeg", en: "the sheet is empty")))
    }
  }

  /// The changes as edits of the files.
  public var edits: [DocumentEdit] {
    let modules = modules.sorted { $0.key < $1.key }.compactMap { id, changed in
      index.modules[id].map { placed in DocumentEdit(FlexibleModule.self, at: placed.origin) { $0 = changed } }
    }
    let plans = plans.sorted { $0.key < $1.key }.compactMap { id, changed in
      index.plans[id].map { entry in DocumentEdit(ExamPlan.self, at: entry.plan.origin) { $0 = changed } }
    }
    return modules + plans
  }

  private mutating func refuse(_ row: Int, _ column: Int, _ explanation: Phrase) {
    refusals.append(Sheet.Refusal(Sheet.Address(row: row, column: column), explanation))
  }

  private mutating func note(_ row: Int, _ column: Int, _ what: String, _ old: Phrase, _ new: Phrase) {
    changes.append(
      Change(
        address: Sheet.Address(row: row, column: column),
        explanation: Phrase(nl: "\(what): \(old.nl) wordt \(new.nl)", en: "\(what): \(old.en) becomes \(new.en)")))
  }

  // MARK: Modules

  private mutating func readModules(_ section: SheetSection) {
    guard let columns = columns(of: section, Sheet.Column.modules, key: .id) else { return }
    var seen: Set<String> = []
    for (row, cells) in section.body {
      let name = cells[columns.key]
      guard let id = ModuleID(name), let placed = index.modules[id] else {
        refuse(row, columns.key, unknown(name, Phrase(nl: "module", en: "module"), index.modules.keys.map(\.text)))
        continue
      }
      guard seen.insert(name).inserted else {
        refuse(row, columns.key, Phrase(nl: "module \(name) staat er twee keer", en: "module \(name) is here twice"))
        continue
      }
      var module = modules[id] ?? placed.value
      let before = module
      for (number, column) in columns.known where column != .id {
        let old = column.text(of: before)
        let new = cells[number]
        if old == new { continue }
        if column.isHours {
          setHours(&module, columns.known, cells, row: row)
        } else if let expected = column.set(new, in: &module) {
          refuse(row, number, Self.wrong(new, expected))
          continue
        }
        if column.text(of: module) != old {
          note(row, number, "\(id), \(column.words.nl)", Self.shown(old), Self.shown(new))
        }
      }
      if module != placed.value { modules[id] = module }
    }
  }

  /// Takes the three kinds of hours together: all of them, or none.
  private mutating func setHours(
    _ module: inout FlexibleModule, _ columns: [(number: Int, column: Sheet.Column)], _ cells: SheetSection.Cells,
    row: Int
  ) {
    let hours = columns.filter { $0.column.isHours }
    let texts = hours.map { cells[$0.number] }
    if texts.allSatisfy(\.isEmpty) {
      module.hours = nil
      return
    }
    let values = texts.map { SheetNumber.whole($0) }
    if let wrong = values.firstIndex(of: nil) {
      let accepted = Phrase(
        nl: "een heel aantal uren; vul alle drie in of geen", en: "a whole number of hours; fill in all three or none")
      let refusal = Sheet.Refusal(
        Sheet.Address(row: row, column: hours[wrong].number), Self.wrong(texts[wrong], accepted))
      if !refusals.contains(refusal) { refusals.append(refusal) }
      return
    }
    guard hours.count == 3 else { return }
    module.hours = LearningHours(
      guided: values[0] ?? 0, workPlacement: values[1] ?? 0, selfStudy: values[2] ?? 0)
  }

  // MARK: Coverage

  private mutating func readCoverage(_ section: SheetSection) {
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

  // MARK: Exam plans

  private mutating func readExamPlan(_ section: SheetSection) {
    let name = section.title[1]
    guard let id = ObjectID(name), let entry = index.plans[id] else {
      return refuse(
        section.start, 1, unknown(name, ExamPlan.noun.one, index.plans.keys.map(\.text)))
    }
    guard let columns = columns(of: section, Sheet.Column.examPlan, key: .code) else { return }
    var plan = plans[id] ?? entry.plan.value
    var seen: Set<String> = []
    for (row, cells) in section.body {
      let code = cells[columns.key]
      let numbers = plan.components.indices.filter { plan.components[$0].code.text == code }
      guard let number = numbers.first, numbers.count == 1, seen.insert(code).inserted else {
        let known = plan.components.map(\.code.text)
        refuse(
          row, columns.key,
          numbers.isEmpty
            ? unknown(code, Phrase(nl: "onderdeel", en: "component"), known)
            : Phrase(nl: "onderdeel \(code) staat er twee keer", en: "component \(code) is here twice"))
        continue
      }
      for (position, column) in columns.known where column != .code {
        let old = column.text(of: plan.components[number])
        let new = cells[position]
        if old == new { continue }
        if let expected = column.set(new, in: &plan.components[number], entry.tasks) {
          refuse(row, position, Self.wrong(new, expected))
        } else if column.text(of: plan.components[number]) != old {
          note(row, position, "\(code), \(column.words.nl)", Self.shown(old), Self.shown(new))
        }
      }
    }
    if plan != entry.plan.value { plans[id] = plan }
  }

  // MARK: Headers and messages

  private struct Columns {
    let key: Int
    let known: [(number: Int, column: Sheet.Column)]
    let others: [(number: Int, name: String)]
  }

  /// The columns of a section by its headers. Nil, with a refusal, when the key is not among them.
  private mutating func columns(
    of section: SheetSection, _ columns: [Sheet.Column], key: Sheet.Column, others: Bool = false
  ) -> Columns? {
    var known: [(number: Int, column: Sheet.Column)] = []
    var rest: [(number: Int, name: String)] = []
    for (number, name) in section.header.enumerated() where !name.isEmpty {
      let low = name.lowercased()
      if let column = columns.first(where: { $0.words.nl == low || $0.words.en == low }) {
        known.append((number, column))
      } else if others {
        rest.append((number, name))
      } else {
        refuse(
          section.start + 1, number,
          unknown(name, Phrase(nl: "kolom", en: "column"), columns.flatMap { [$0.words.nl, $0.words.en] }))
      }
    }
    guard let place = known.first(where: { $0.column == key }) else {
      refuse(
        section.start + 1, 0,
        Phrase(nl: "de kolom \(key.words.nl) ontbreekt", en: "the column \(key.words.en) is missing"))
      return nil
    }
    return Columns(key: place.number, known: known, others: rest)
  }

  private func unknown(_ name: String, _ kind: Phrase, _ known: [String]) -> Phrase {
    let nearest = Nearest.word(to: name, among: known.sorted())
    let hint = nearest.map { Phrase(nl: "; bedoelde u \($0)?", en: "; did you mean \($0)?") } ?? Phrase(nl: "", en: "")
    return Phrase(nl: "\(kind.nl) “\(name)” is hier niet", en: "\(kind.en) “\(name)” is not here") + hint
  }

  private static func wrong(_ text: String, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "“\(text)” past hier niet; hier hoort \(accepted.nl)", en: "“\(text)” does not fit; this takes \(accepted.en)"
    )
  }

  private static func shown(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(nl: "niets", en: "nothing") : Phrase(nl: "“\(text)”", en: "“\(text)”")
  }
}

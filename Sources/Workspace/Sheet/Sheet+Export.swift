import Curriculum
public import Description

extension Sheet {
  /// The mapping of a workspace as a sheet.
  ///
  /// - Parameters:
  ///   - day: the day that a qualification code is looked up on.
  ///   - language: the language of the headers; reading takes both.
  public init(_ workspace: Workspace, on day: Day, language: Language) {
    let index = SheetIndex(workspace, on: day)
    var rows: [[String]] = []
    func open(_ section: Section, _ names: [String]) {
      if !rows.isEmpty { rows.append([]) }
      rows.append([section.words[language]] + names)
    }
    let modules = index.modules.values.map(\.value).sorted { $0.id < $1.id }
    if !modules.isEmpty {
      open(.modules, [])
      rows.append(Column.modules.map { $0.words[language] })
      for module in modules { rows.append(Column.modules.map { $0.text(of: module) }) }
    }
    for (id, file) in index.files.sorted(by: { $0.key < $1.key }) {
      let shown = modules.filter { module in
        guard file.modules.contains(module.id) else { return false }
        return index.files.count == 1 || module.mappings.isEmpty
          || module.mappings.contains { $0.target.scope == .file(id) }
      }
      if shown.isEmpty { continue }
      open(.coverage, [id.text, file.index.file.value.title?.text ?? ""])
      rows.append(Column.coverage.map { $0.words[language] } + shown.map(\.id.text))
      for task in file.index.tasksInOrder {
        rows.append([task.code, task.title] + shown.map { Self.cell($0, task.code, id, language) })
      }
    }
    for (id, entry) in index.plans.sorted(by: { $0.key < $1.key }) {
      open(.examPlan, [id.text, entry.plan.value.cohort.text])
      rows.append(Column.examPlan.map { $0.words[language] })
      for component in entry.plan.value.components {
        rows.append(Column.examPlan.map { $0.text(of: component) })
      }
    }
    self.init(rows: rows)
  }

  /// The ids of what a sheet of a workspace cannot hold, because they occur more than once.
  public static func leftOut(of workspace: Workspace, on day: Day) -> [String] {
    SheetIndex(workspace, on: day).ambiguous.sorted()
  }

  /// How a module maps to a task; several mappings beside each other.
  static func cell(_ module: FlexibleModule, _ task: String, _ file: FileID, _ language: Language) -> String {
    module.mappings(to: task, of: file).map { SheetMark(module.mappings[$0]).text(language) }.joined(separator: " + ")
  }
}

extension Sheet.Column {
  /// The cell of a module.
  func text(of module: FlexibleModule) -> String {
    switch self {
    case .id: module.id.text
    case .title: module.title.text
    case .status: module.status.rawValue
    case .level: String(module.level)
    case .load: String(module.studyLoad.value)
    case .unit: module.studyLoad.unit.rawValue
    case .guided: module.hours.map { String($0.guided) } ?? ""
    case .workPlacement: module.hours.map { String($0.workPlacement) } ?? ""
    case .selfStudy: module.hours.map { String($0.selfStudy) } ?? ""
    case .code, .form, .weight, .workProcesses: ""
    }
  }

  /// The cell of an exam component.
  func text(of component: ExamComponent) -> String {
    switch self {
    case .code: component.code.text
    case .title: component.title.text
    case .form: component.form.text
    case .weight: String(component.weight.text.map { $0 == "." ? "," : $0 })
    case .workProcesses: component.workProcesses.map(\.text).joined(separator: " ")
    case .id, .status, .level, .load, .unit, .guided, .workPlacement, .selfStudy: ""
    }
  }
}

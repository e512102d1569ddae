import Curriculum
import Description

/// The objects that a sheet can hold, by their ids. What has an id that occurs twice is left out: a sheet could not say
/// which it means.
struct SheetIndex {
  /// A qualification file with its tasks, and the modules that see it.
  struct File {
    let index: FileIndex
    let modules: Set<ModuleID>
  }

  private(set) var modules: [ModuleID: Placed<FlexibleModule>] = [:]
  private(set) var files: [FileID: File] = [:]
  private(set) var plans: [ObjectID: (plan: Placed<ExamPlan>, tasks: FileIndex?)] = [:]
  /// The ids that occur more than once.
  private(set) var ambiguous: Set<String> = []

  init(_ workspace: Workspace, on day: Day) {
    let scopes = workspace.distinctScopes
    var known: Set<ModuleID> = []
    for module in scopes.flatMap(\.holdings.modules) {
      if known.insert(module.value.id).inserted {
        modules[module.value.id] = module
      } else {
        modules[module.value.id] = nil
        ambiguous.insert(module.value.id.text)
      }
    }
    var knownFiles: Set<FileID> = []
    for scope in scopes {
      for file in scope.holdings.qualificationFiles {
        let id = file.value.id
        guard knownFiles.insert(id).inserted, let index = scope.file(id) else {
          files[id] = nil
          ambiguous.insert(id.text)
          continue
        }
        let seeing = scopes.filter { $0.file(id)?.file.origin == file.origin }.flatMap(\.holdings.modules)
        files[id] = File(index: index, modules: Set(seeing.map(\.value.id)).filter { modules[$0] != nil })
      }
    }
    var knownPlans: Set<ObjectID> = []
    for scope in scopes {
      for plan in scope.holdings.examPlans {
        guard knownPlans.insert(plan.value.id).inserted else {
          plans[plan.value.id] = nil
          ambiguous.insert(plan.value.id.text)
          continue
        }
        let place = plan.value.scope.qualification.flatMap { scope.qualification($0, on: day).value }
        plans[plan.value.id] = (plan, place?.index)
      }
    }
  }
}

extension FlexibleModule {
  /// The numbers of the mappings to a task of a file.
  func mappings(to task: String, of file: FileID) -> [Int] {
    mappings.indices.filter { mappings[$0].target.scope == .file(file) && mappings[$0].target.task?.text == task }
  }
}

extension FileIndex {
  /// The tasks of the file in reading order, core tasks with their work processes, each with its title.
  var tasksInOrder: [(code: String, title: String)] {
    (file.value.coreTasks + file.value.profiles.flatMap(\.coreTasks)).flatMap { task in
      [(task.code.text, task.title.text)] + task.workProcesses.map { ($0.code.text, $0.title.text) }
    }
  }
}

/// What a cell of the matrix says.
enum SheetMark: Hashable {
  case none, full
  case partial(share: Int?)

  init(_ mapping: Mapping) { self = mapping.coverage == .full ? .full : .partial(share: mapping.share) }

  /// Reads a cell: `V`, `D`, `30%`, `30` and their English forms; nil when it says nothing that fits.
  init?(_ text: String) {
    switch text.lowercased() {
    case "": self = .none
    case "v", "f", "volledig", "full": self = .full
    case "d", "p", "deels", "gedeeltelijk", "partial": self = .partial(share: nil)
    default:
      var digits = text.hasSuffix("%") ? String(text.dropLast()) : text
      while digits.hasSuffix(" ") { digits.removeLast() }
      // A spreadsheet may write 30% as 30,00% or, when the column lost its form, as 0,3.
      guard let number = SheetNumber.hundredths(digits) else { return nil }
      let share = number < 100 && !text.hasSuffix("%") ? number * 100 : number
      guard share.isMultiple(of: 100), (1...100).contains(share / 100) else { return nil }
      self = .partial(share: share / 100)
    }
  }

  /// The cell.
  func text(_ language: Language) -> String {
    switch self {
    case .none: ""
    case .full: Phrase(nl: "V", en: "F")[language]
    case .partial(let share?): "\(share)%"
    case .partial(nil): Phrase(nl: "D", en: "P")[language]
    }
  }

  /// What it means.
  var words: Phrase {
    switch self {
    case .none: Phrase(nl: "niets", en: "nothing")
    case .full: Phrase(nl: "volledig", en: "full")
    case .partial(let share?): Phrase(nl: "deels \(share)%", en: "partial \(share)%")
    case .partial(nil): Phrase(nl: "deels", en: "partial")
    }
  }
}

/// Numbers as Dutch and English spreadsheets write them.
enum SheetNumber {
  /// A number with at most two decimals behind a comma or a point, in hundredths.
  static func hundredths(_ text: String) -> Int? {
    guard let number = decimal(text, places: 2) else { return nil }
    return number
  }

  /// A whole number in a range, also when written with zeros behind a comma or point.
  static func whole(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = hundredths(text), number.isMultiple(of: 100), range.contains(number / 100) else { return nil }
    return number / 100
  }

  /// The number times ten to the power of `places`.
  static func decimal(_ text: String, places: Int) -> Int? {
    let parts = text.split(separator: text.contains(",") ? "," : ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = parts.first, (1...9).contains(whole.count)
    else { return nil }
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    if parts.count == 2, decimals.isEmpty { return nil }
    let kept = decimals.prefix(places)
    guard decimals.dropFirst(places).allSatisfy({ $0 == "0" }) else { return nil }
    return Int(whole + kept + String(repeating: "0", count: places - kept.count))
  }
}

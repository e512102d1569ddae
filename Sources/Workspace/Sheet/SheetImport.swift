import Curriculum
public import Description

/// What a sheet would change in a workspace. Nothing is written by it.
public struct SheetImport: Sendable {
  /// A change, and the cell that asks it.
  public struct Change: Sendable, Hashable {
    /// The cell that asks it.
    public let address: Sheet.Address
    /// What becomes what, as a phrase without capital and full stop.
    public let explanation: Phrase
  }

  /// What becomes what, in the order of the sheet.
  public private(set) var changes: [Change] = []
  /// What cannot be placed; when there is any, the edits are not to be made.
  public internal(set) var refusals: [Sheet.Refusal] = []

  let index: SheetIndex
  var modules: [ModuleID: FlexibleModule] = [:]
  var plans: [ObjectID: ExamPlan] = [:]

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

  mutating func refuse(_ row: Int, _ column: Int, _ explanation: Phrase) {
    refusals.append(Sheet.Refusal(Sheet.Address(row: row, column: column), explanation))
  }

  mutating func note(_ row: Int, _ column: Int, _ what: String, _ old: Phrase, _ new: Phrase) {
    changes.append(
      Change(
        address: Sheet.Address(row: row, column: column),
        explanation: Phrase(nl: "\(what): \(old.nl) wordt \(new.nl)", en: "\(what): \(old.en) becomes \(new.en)")))
  }

  // MARK: Headers and messages

  struct Columns {
    let key: Int
    let known: [(number: Int, column: Sheet.Column)]
    let others: [(number: Int, name: String)]
  }

  /// The columns of a section by its headers. Nil, with a refusal, when the key is not among them.
  mutating func columns(
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

  func unknown(_ name: String, _ kind: Phrase, _ known: [String]) -> Phrase {
    let nearest = Nearest.word(to: name, among: known.sorted())
    let hint = nearest.map { Phrase(nl: "; bedoelde u \($0)?", en: "; did you mean \($0)?") } ?? Phrase(nl: "", en: "")
    return Phrase(nl: "\(kind.nl) “\(name)” is hier niet", en: "\(kind.en) “\(name)” is not here") + hint
  }

  static func wrong(_ text: String, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "“\(text)” past hier niet; hier hoort \(accepted.nl)", en: "“\(text)” does not fit; this takes \(accepted.en)"
    )
  }

  static func shown(_ text: String) -> Phrase {
    text.isEmpty ? Phrase(nl: "niets", en: "nothing") : Phrase(nl: "“\(text)”", en: "“\(text)”")
  }
}

import Curriculum
import Description
import Workspace

extension View {
  /// Records of a register.
  public static let registerOption = View.Option(
    "register",
    Phrase(
      nl: "zoek codes op in deze records: open data van RIO, of landelijke bestanden (bestanden of mappen)",
      en: "look codes up in these records: open data of RIO, or national files (files or folders)"),
    takes: .files, repeatable: true)

  /// The national codes that the files use, and what a register says of them.
  public static let codes = View(
    "codes", title: Phrase(nl: "Codes", en: "Codes"),
    Phrase(
      nl: "Welke landelijke codes staan er, en kent het register ze zo?",
      en: "Which national codes are used, and does the register know them so?"),
    options: [registerOption],
    nothing: Phrase(
      nl: "Er zijn geen records van een register. Geef ze met --register: fim show codes map --register open-data.",
      en: "There are no records of a register. Give them with --register: fim show codes folder --register open-data."),
    notes: [
      Note(
        .info,
        Phrase(
          nl:
            "fim kent alleen de records die u geeft, en haalt niets op. Niet gevonden betekent: niet in deze records.",
          en: "fim knows only the records that you give, and fetches nothing. Not found means: not in these records."))
    ]
  ) { input in
    var register = CodeRegister([])
    if let own = input.register { register.add(own) }
    if let given = input.request.files(of: registerOption) {
      if let records = given.register { register.add(records) }
      register.add(CodeRegister(given.distinctScopes))
    }
    guard !register.isEmpty else {
      if input.request.has(registerOption) {
        throw Refusal(
          Phrase(
            nl:
              "in de bestanden van --register staat geen landelijke code; bij een eenheid uit de open data hoort haar "
              + "erkenning (erkendeopleidingscode)",
            en:
              "the files of --register hold no national code; a unit of the open data needs its recognition beside it "
              + "(erkendeopleidingscode)"))
      }
      return []
    }
    return input.sections { scope, _ in CodeTable(input, register, scope).blocks }
  }
}

/// The codes of one scope.
private struct CodeTable {
  /// How a look-up came out.
  enum Outcome: Int, CaseIterable {
    case wrongKind, notFound, ambiguous, ended, found, notLookedUp

    func words(_ count: Int) -> Phrase {
      switch self {
      case .wrongKind: Phrase(nl: "\(count) van een andere soort", en: "\(count) of another kind")
      case .notFound: Phrase(nl: "\(count) niet gevonden", en: "\(count) not found")
      case .ambiguous: Phrase(nl: "\(count) meer dan één keer", en: "\(count) more than once")
      case .ended: Phrase(nl: "\(count) gevonden maar nu niet geldig", en: "\(count) found but not in force now")
      case .found: Phrase(nl: "\(count) gevonden", en: "\(count) found")
      case .notLookedUp: Phrase(nl: "\(count) van een soort zonder records", en: "\(count) of a kind without records")
      }
    }
  }

  private struct Row {
    let outcome: Outcome
    let cells: [Cell]
  }

  private let input: View.Input
  private let register: CodeRegister
  private let scope: Catalogue

  init(_ input: View.Input, _ register: CodeRegister, _ scope: Catalogue) {
    self.input = input
    self.register = register
    self.scope = scope
  }

  var blocks: [Block] {
    var places: [String: [CodeUse]] = [:]
    var order: [String] = []
    for use in scope.holdings.codeUses {
      let key = "\(use.kind.rawValue) \(use.code)"
      if places[key] == nil { order.append(key) }
      places[key, default: []].append(use)
    }
    guard !order.isEmpty else { return [] }
    let rows = order.compactMap { places[$0] }.compactMap(row).sorted { $0.outcome.rawValue < $1.outcome.rawValue }
    var table = Table(
      id: "codes", caption: Phrase(nl: "Codes en het register", en: "Codes and the register"),
      columns: [
        Table.Column("code", Phrase(nl: "Code", en: "Code")),
        Table.Column("as", Phrase(nl: "Hier de code van", en: "Here the code of")),
        Table.Column("outcome", Phrase(nl: "Uitkomst", en: "Outcome")),
        Table.Column("register", Phrase(nl: "In het register", en: "In the register")),
        Table.Column("valid", Phrase(nl: "Geldig", en: "In force")),
        Table.Column("files", Phrase(nl: "Bestanden", en: "Files")),
      ])
    for row in rows { table.append(row.cells) }
    let counts = Outcome.allCases.map { outcome in (outcome, rows.count { $0.outcome == outcome }) }
      .filter { $0.1 > 0 }.map { $0.0.words($0.1) }
    let summary = Phrase(
      nl: counts.map(\.nl).joined(separator: ", ") + ".", en: counts.map(\.en).joined(separator: ", ") + ".")
    return [.paragraph(summary), .table(table)]
  }

  private func row(_ uses: [CodeUse]) -> Row? {
    guard let use = uses.first else { return nil }
    var outcome = Outcome.found
    var words = Phrase(nl: "gevonden", en: "found")
    var shown = Cell.empty
    var dates: (from: Day?, until: Day?)
    switch register.look(for: use.code, as: use.kind, on: input.referenceDate) {
    case .found(let entry):
      shown = .text(entry.title?.text)
      dates = (entry.validFrom, entry.validUntil)
      if let from = entry.validFrom, input.referenceDate < from {
        outcome = .ended
        words = Phrase(nl: "gevonden, geldt nog niet", en: "found, not yet in force")
      } else if !entry.isInForce(on: input.referenceDate) {
        outcome = .ended
        words = Phrase(nl: "gevonden, geldt niet meer", en: "found, no longer in force")
      }
    case .notFound:
      outcome = register.kinds.contains(use.kind) ? .notFound : .notLookedUp
      words =
        outcome == .notFound
        ? Phrase(nl: "niet gevonden", en: "not found")
        : Phrase(nl: "niet opgezocht: van deze soort is er geen record", en: "not looked up: no record of this kind")
    case .ambiguous(let entries):
      outcome = .ambiguous
      words = Phrase(nl: "\(entries.count) eenheden met deze code", en: "\(entries.count) units with this code")
      shown = .joined(entries.map { .code($0.unit ?? $0.code, title: $0.title?.text) })
    case .wrongKind(let kind):
      outcome = .wrongKind
      words = Phrase(nl: "is de code van \(kind.words.nl)", en: "is the code of \(kind.words.en)")
      if let entry = register.look(for: use.code, as: kind, on: input.referenceDate).value {
        shown = .text(entry.title?.text)
        dates = (entry.validFrom, entry.validUntil)
      }
    }
    return Row(
      outcome: outcome,
      cells: [
        .code(use.code), .phrase(use.kind.words), .phrase(words), shown, validity(dates.from, dates.until),
        files(uses, all: outcome != .found),
      ])
  }

  /// First and last day, as far as they are known.
  private func validity(_ from: Day?, _ until: Day?) -> Cell {
    switch (from, until) {
    case (nil, nil): .empty
    case (let from?, nil): .phrase(Phrase(nl: "vanaf \(from)", en: "from \(from)"))
    case (nil, let until?): .phrase(Phrase(nl: "tot en met \(until)", en: "until \(until)"))
    case (let from?, let until?): .text("\(from) – \(until)")
    }
  }

  /// The files that use it: how many, and where something is to be done three by name, and how many more.
  private func files(_ uses: [CodeUse], all: Bool) -> Cell {
    var names: [String] = []
    for use in uses where input.files.indices.contains(use.origin.document) {
      let name = input.files[use.origin.document]
      if !names.contains(name) { names.append(name) }
    }
    guard all else { return .number(names.count) }
    let more = names.count - 3
    let rest: [Cell] = more > 0 ? [.phrase(Phrase(nl: "en nog \(more)", en: "and \(more) more"))] : []
    return .joined(names.prefix(3).map { .text($0) } + rest)
  }
}

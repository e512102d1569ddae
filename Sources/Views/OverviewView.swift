import Curriculum
import Description
import Workspace

extension View {
  /// What a table wants to see first.
  public static let overview = View(
    "overview", title: Phrase(nl: "In één oogopslag", en: "At a glance"),
    Phrase(nl: "Hoe ver zijn we, en wat vraagt nu aandacht?", en: "How far are we, and what asks attention now?"),
    nothing: Phrase(
      nl: "Er is nog geen kwalificatie met modules geladen. Begin een module met fim new module --for CODE.",
      en: "No qualification with modules is loaded yet. Start a module with fim new module --for CODE.")
  ) { input in
    let groups = ScopeGroup.groups(of: input.scopes, on: input.referenceDate)
    let overview = Overview(groups)
    guard !overview.qualifications.isEmpty else { return choices(of: groups) }
    let remarks = input.check.map { attention($0()) } ?? []
    let table = Block.table(overview.perQualification)
    guard overview.hasMatrix else { return overview.blocks + [table] + remarks }
    return overview.blocks + remarks + [.heading(Phrase(nl: "Per kwalificatie", en: "Per qualification")), table]
  }

  /// The qualifications to start with, where nothing is about one yet.
  private static func choices(of groups: [ScopeGroup]) -> [Block] {
    let places = groups.flatMap { group in group.reckoning.coverage.map(\.place) }
    guard !places.isEmpty else { return [] }
    var table = Table(
      id: "choices", caption: Phrase(nl: "Kwalificaties in deze bestanden", en: "Qualifications in these files"),
      columns: [
        Table.Column("qualification", Phrase(nl: "Kwalificatie", en: "Qualification")),
        Table.Column("level", Phrase(nl: "Niveau", en: "Level"), alignment: .trailing),
        Table.Column("file", Phrase(nl: "Dossier", en: "Qualification file")),
      ])
    for place in places {
      table.append([
        .code(place.qualification.code.text, title: place.qualification.title.text),
        .number(place.qualification.level), .code(place.index.id.text, title: place.index.file.value.title?.text),
      ])
    }
    let code = places[0].qualification.code
    return [
      .paragraph(
        Phrase(
          nl: "Er is nog geen module. Begin er een met de code van een kwalificatie, bijvoorbeeld: fim new module "
            + "--for \(code).",
          en: "There is no module yet. Start one with the code of a qualification, for example: fim new module "
            + "--for \(code).")),
      .table(table),
    ]
  }

  /// The most findings that are shown here.
  private static let mostFindings = 5
  /// The most characters of a message here; the page of findings has all.
  private static let mostCharacters = 180

  /// The rules that matter most, each with its first finding.
  private static func attention(_ report: CheckReport) -> [Block] {
    let groups = report.byWeight
    let title = Block.heading(Phrase(nl: "Vraagt aandacht", en: "Asks attention"))
    guard !groups.isEmpty else {
      return [title, .paragraph(Phrase(nl: "De regels vinden niets.", en: "The rules find nothing."))]
    }
    let items = groups.prefix(mostFindings).map { group in
      let finding = group[0].finding
      let others = group.count - 1
      var words =
        finding.severity.word + Phrase(nl: ", ", en: ", ") + finding.status.word + Phrase(nl: ": ", en: ": ")
        + finding.message.shortened(to: mostCharacters)
      if others > 0 { words = words + Phrase(nl: " En nog \(others).", en: " And \(others) more.") }
      return Cell.run([.link(.code(finding.rule), to: .findings(of: finding.rule)), .phrase(words)])
    }
    var blocks: [Block] = [title, .list(items, isOrdered: true)]
    if groups.count > mostFindings {
      blocks.append(
        .paragraph(
          Phrase(
            nl: "Dit zijn de zwaarste van \(groups.count) soorten bevindingen.",
            en: "These are the weightiest of \(groups.count) kinds of findings.")))
    }
    return blocks
  }
}

/// The figures and the matrix over all qualifications that modules or claims are about.
private struct Overview {
  /// A qualification that is shown, with the scope that it is shown for.
  struct Shown {
    let group: ScopeGroup
    let coverage: QualificationCoverage
  }

  /// With more columns than this the matrices of the coverage page say it.
  private static let mostColumns = 24
  /// With more qualification files than this too.
  private static let mostFiles = 2

  let qualifications: [Shown]
  private let hasDrafts: Bool

  /// Whether there is a matrix that fits in one look.
  var hasMatrix: Bool { !matrices.isEmpty }

  init(_ groups: [ScopeGroup]) {
    qualifications = groups.flatMap { group in
      group.reckoning.coverage.filter { group.isAbout($0, group.claims(on: $0.place)) && !$0.workProcesses.isEmpty }
        .map { Shown(group: group, coverage: $0) }
    }
    hasDrafts = qualifications.contains { $0.coverage.hasDrafts }
  }

  var blocks: [Block] {
    [.table(figures)] + matrices.map { .matrix($0) }
  }

  // MARK: Figures

  private var figures: Table {
    func counts(_ reckoning: Reckoning) -> (full: Int, partial: Int, open: Int) {
      qualifications.reduce(into: (0, 0, 0)) { sum, shown in
        let counts = shown.coverage.counts(shown.coverage.hasDrafts ? reckoning : .agreed)
        sum.0 += counts.full
        sum.1 += counts.partial
        sum.2 += counts.open
      }
    }
    let agreed = counts(.agreed)
    let drafts = counts(.withDrafts)
    let total = agreed.full + agreed.partial + agreed.open
    var columns = [
      Table.Column("what", Phrase(nl: "Werkprocessen", en: "Work processes")),
      Table.Column("count", Phrase(nl: "Aantal", en: "Number"), alignment: .trailing),
    ]
    if hasDrafts { columns.append(Table.Column("withDrafts", Phrase(nl: "Met concepten", en: "With drafts"))) }
    columns.append(Table.Column("state", Phrase(nl: "Stand", en: "State")))
    var table = Table(
      id: "figures",
      caption: qualifications.count == 1
        ? Phrase(nl: "Werkprocessen", en: "Work processes")
        : Phrase(nl: "Werkprocessen, per kwalificatie geteld", en: "Work processes, counted per qualification"),
      columns: columns, layout: .figures)
    let rows: [(Phrase, Int, Int, Mark)] = [
      (Phrase(nl: "Volledig gedekt", en: "Fully covered"), agreed.full, drafts.full, .full),
      (Phrase(nl: "Deels gedekt", en: "Partly covered"), agreed.partial, drafts.partial, .partial()),
      (Phrase(nl: "Open", en: "Open"), agreed.open, drafts.open, .open),
    ]
    for (label, count, draft, mark) in rows {
      var row: [Cell] = [.phrase(label), .fraction(count, of: total)]
      if hasDrafts {
        let words = Phrase(nl: "met concepten \(draft) van \(total)", en: "with drafts \(draft) of \(total)")
        row.append(draft == count ? .empty : .phrase(words))
      }
      table.append(row + [.mark(mark)])
    }
    return table
  }

  var perQualification: Table {
    var columns = [
      Table.Column("qualification", Phrase(nl: "Kwalificatie", en: "Qualification")),
      Table.Column("level", Phrase(nl: "Niveau", en: "Level"), alignment: .trailing),
      Table.Column("covered", Phrase(nl: "Volledig", en: "Full"), alignment: .trailing),
    ]
    if hasDrafts {
      columns.append(Table.Column("withDrafts", Phrase(nl: "Met concepten", en: "With drafts"), alignment: .trailing))
    }
    columns += [
      Table.Column("partial", Phrase(nl: "Deels", en: "Partial"), alignment: .trailing),
      Table.Column("open", Phrase(nl: "Open", en: "Open"), alignment: .trailing),
      Table.Column("modules", Phrase(nl: "Modules", en: "Modules"), alignment: .trailing),
      Table.Column("load", Phrase(nl: "Som modules", en: "Sum of modules"), alignment: .trailing),
      Table.Column("studyLoad", Phrase(nl: "Studielast", en: "Study load"), alignment: .trailing),
    ]
    var table = Table(
      id: "qualifications", caption: Phrase(nl: "Werkprocessen en studielast", en: "Work processes and study load"),
      columns: columns)
    for shown in qualifications {
      let coverage = shown.coverage
      let counts = coverage.counts(.agreed)
      var row: [Cell] = [
        .code(coverage.place.qualification.code.text, title: coverage.place.qualification.title.text),
        .number(coverage.place.qualification.level), .fraction(counts.full, of: counts.total),
      ]
      if hasDrafts {
        row.append(coverage.hasDrafts ? .fraction(coverage.counts(.withDrafts).full, of: counts.total) : .empty)
      }
      let budget = coverage.budget(coverage.reckonings.last ?? .agreed)
      row += [
        .number(counts.partial), .number(counts.open), .number(coverage.modules.count), .hours(budget.modules),
        budget.studyLoad.map { .hours($0) } ?? .phrase(.unknown),
      ]
      table.append(row)
    }
    return table
  }

  // MARK: Matrix

  /// A matrix for each qualification file: work processes against qualifications and modules. None when they would be
  /// too many or too wide for one look.
  private var matrices: [Matrix] {
    var files: [(group: ScopeGroup, shown: [QualificationCoverage])] = []
    var numbers: [Origin: Int] = [:]
    for shown in qualifications {
      let origin = shown.coverage.place.index.file.origin
      if let number = numbers[origin] {
        files[number].shown.append(shown.coverage)
      } else {
        numbers[origin] = files.count
        files.append((shown.group, [shown.coverage]))
      }
    }
    guard files.count <= Self.mostFiles else { return [] }
    let matrices = files.map { matrix(of: $0.shown, $0.group) }
    return matrices.contains { $0.columns.count > Self.mostColumns } ? [] : matrices
  }

  private func matrix(of shown: [QualificationCoverage], _ group: ScopeGroup) -> Matrix {
    let index = shown[0].place.index
    let modules = Set(shown.flatMap(\.modules)).sorted { left, right in
      (group.reckoning.modules[left].level, left) < (group.reckoning.modules[right].level, right)
    }
    let columns = Dictionary(uniqueKeysWithValues: modules.enumerated().map { ($1, $0) })
    var matrix = Matrix(
      id: "matrix-\(index.id)",
      caption: (index.file.value.title.map { title in
        Phrase(nl: "\(title): werkprocessen en modules", en: "\(title): work processes and modules")
      } ?? Phrase(nl: "Werkprocessen en modules", en: "Work processes and modules"))
        + (shown.contains(where: \.hasDrafts)
          ? Phrase(nl: "; concepten tellen hier mee", en: "; drafts count here") : Phrase(nl: "", en: "")),
      corner: Phrase(nl: "Werkproces", en: "Work process"),
      columns: shown.map { .phrase(Phrase(nl: "\($0.place.qualification.code)", en: "\($0.place.qualification.code)")) }
        + modules.map { group.cell(ofModule: $0) })
    var rows: [WorkProcessKey: [WorkProcessCoverage?]] = [:]
    for (number, coverage) in shown.enumerated() {
      for process in coverage.workProcesses {
        rows[process.key, default: Array(repeating: nil, count: shown.count)][number] = process
      }
    }
    for (key, processes) in rows.sorted(by: { $0.key < $1.key }) {
      var cells: [Cell] = processes.enumerated().map { number, process in
        process.map { .mark($0.tally(shown[number].reckonings.last ?? .agreed).mark) } ?? .empty
      }
      var extents = [Contribution.Extent?](repeating: nil, count: modules.count)
      for contribution in processes.compactMap({ $0 }).flatMap(\.contributions) {
        guard let column = columns[contribution.number] else { continue }
        if let known = extents[column], !contribution.extent.isStronger(than: known) { continue }
        extents[column] = contribution.extent
      }
      cells += extents.map { $0.map { .mark($0.mark) } ?? .empty }
      matrix.append(Matrix.Row(group.header(of: key), cells))
    }
    return matrix
  }
}

extension Phrase {
  /// The phrase, cut between words where it is longer.
  fileprivate func shortened(to count: Int) -> Phrase {
    func cut(_ text: String) -> String {
      guard text.count > count else { return text }
      let head = text.prefix(count)
      return head.prefix(upTo: head.lastIndex(of: " ") ?? head.endIndex) + " …"
    }
    return Phrase(nl: cut(nl), en: cut(en))
  }
}

extension Contribution.Extent {
  /// Whether it covers more.
  fileprivate func isStronger(than other: Contribution.Extent) -> Bool {
    switch (self, other) {
    case (.full, .partial): true
    case (.partial(let own), .partial(let others)): (own ?? 0) > (others ?? 0)
    default: false
    }
  }
}

extension ScopeGroup {
  /// A module as the header of a column, with a way to its card.
  func cell(ofModule number: Int) -> Cell {
    let module = reckoning.modules[number]
    let name = Cell.code(module.id.text, title: module.title.text)
    let draft = Cell.phrase(Phrase(nl: "(concept)", en: "(draft)"))
    return .link(module.isDraft ? .run([name, draft]) : name, to: .module(module.id))
  }

  /// A work process as the header of a row, with a way to what is open about it.
  func header(of key: WorkProcessKey) -> Cell {
    .link(.code(key.code.text, title: catalogue.title(of: key)?.text), to: .workProcess(key))
  }
}

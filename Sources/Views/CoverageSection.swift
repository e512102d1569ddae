import Curriculum
import Description
import Rules

/// The part of the coverage page that is about one qualification.
struct CoverageSection {
  /// A choice of modules, with what it covers.
  private struct Choice {
    let label: Phrase
    let coverage: QualificationCoverage
    /// The generic part that claims state, in SBU.
    var generic: Int?
  }

  private let coverage: QualificationCoverage
  private let choices: [Choice]
  private let group: ScopeGroup
  private let profile: AgreedProfile
  private let level: Int

  init(
    coverage: QualificationCoverage, claims: [ScopeGroup.Claim], group: ScopeGroup, profile: AgreedProfile, level: Int
  ) {
    self.coverage = coverage
    self.group = group
    self.profile = profile
    self.level = level
    choices = Self.choices(of: coverage, claims, group.reckoning)
  }

  /// All modules together, and each claim that chooses among them.
  private static func choices(
    of coverage: QualificationCoverage, _ claims: [ScopeGroup.Claim], _ reckoning: CoverageReckoning
  ) -> [Choice] {
    let contributing = Set(coverage.modules.map { reckoning.modules[$0].id })
    var all = Choice(label: Phrase(nl: "Alle modules", en: "All modules"), coverage: coverage)
    var others: [Choice] = []
    for claim in claims {
      let chosen = Set(claim.value.modules)
      if chosen.isEmpty || chosen.isSuperset(of: contributing) {
        all = Choice(
          label: Phrase(
            nl: "Alle modules; claim \(claim.value.claim.words.nl)",
            en: "All modules; claim \(claim.value.claim.words.en)"),
          coverage: coverage, generic: all.generic ?? claim.value.genericLoad)
      } else {
        let name = claim.curriculum.map { " “\($0)”" } ?? ""
        others.append(
          Choice(
            label: Phrase(
              nl: "\(counted(chosen.count, "module", "modules")) van claim \(claim.value.claim.words.nl)\(name)",
              en: "\(counted(chosen.count, "module", "modules")) of claim \(claim.value.claim.words.en)\(name)"),
            coverage: reckoning.coverage(of: coverage.place, by: chosen), generic: claim.value.genericLoad))
      }
    }
    return [all] + others
  }

  private var code: String { coverage.place.qualification.code.text }

  /// The name of a table of this section for machines.
  private func id(_ name: String) -> String { "\(name)-\(coverage.place.index.id)-\(code.slug)" }

  private func title(_ reckoning: Reckoning) -> Phrase {
    switch reckoning {
    case .agreed: Phrase(nl: "vastgesteld", en: "agreed")
    case .withDrafts: Phrase(nl: "met concepten", en: "with drafts")
    }
  }

  var blocks: [Block] {
    let qualification = coverage.place.qualification
    let heading = Block.heading(
      Phrase(
        nl: "\(code) \(qualification.title), niveau \(qualification.level)",
        en: "\(code) \(qualification.title), level \(qualification.level)"), level: level)
    guard !coverage.workProcesses.isEmpty else {
      return [
        heading,
        .paragraph(
          Phrase(
            nl: "Van deze kwalificatie zijn geen werkprocessen bekend; de dekking is niet te bepalen.",
            en: "No work processes of this qualification are known; the coverage cannot be determined.")),
      ]
    }
    var blocks = [heading, .paragraph(sentence), .table(counts), .matrix(matrix)]
    let open = UncoveredCards(coverage: coverage, group: group, id: id("open")).table
    if !open.rows.isEmpty { blocks.append(.table(open)) }
    let exams = exams
    if !exams.rows.isEmpty { blocks.append(.table(exams)) }
    blocks += loads
    let certificates = certificates
    if !certificates.rows.isEmpty { blocks.append(.table(certificates)) }
    return blocks
  }

  // MARK: Counts

  private var sentence: Phrase {
    let agreed = coverage.counts(.agreed)
    var text =
      agreed.full == agreed.total
      ? agreed.total == 1
        ? Phrase(nl: "Het ene werkproces is volledig gedekt.", en: "The one work process is fully covered.")
        : Phrase(
          nl: "Alle \(agreed.total) werkprocessen zijn volledig gedekt.",
          en: "All \(agreed.total) work processes are fully covered.")
      : Phrase(
        nl: "Volledig gedekt: \(agreed.full) van \(WorkProcess.noun.counted(agreed.total).nl); "
          + "voor een deel: \(agreed.partial); open: \(agreed.open).",
        en: "Fully covered: \(agreed.full) of \(WorkProcess.noun.counted(agreed.total).en); in part: "
          + "\(agreed.partial); open: \(agreed.open).")
    if coverage.hasDrafts {
      let drafts = coverage.counts(.withDrafts)
      text =
        text
        + Phrase(
          nl: " Met de modules in concept erbij: \(drafts.full) van \(drafts.total); voor een deel: \(drafts.partial); "
            + "open: \(drafts.open).",
          en: " With the modules in draft: \(drafts.full) of \(drafts.total); in part: \(drafts.partial); open: "
            + "\(drafts.open).")
    }
    return text
  }

  private var counts: Table {
    var table = Table(
      id: id("counts"), caption: Phrase(nl: "Hoeveel werkprocessen", en: "How many work processes"),
      columns: [
        Table.Column("modules", Phrase(nl: "Modules", en: "Modules")),
        Table.Column("reckoning", Phrase(nl: "Geteld", en: "Counted")),
        Table.Column("covered", Phrase(nl: "Volledig", en: "Full"), alignment: .trailing),
        Table.Column("partial", Phrase(nl: "Deels", en: "Partial"), alignment: .trailing),
        Table.Column("open", Phrase(nl: "Open", en: "Open"), alignment: .trailing),
        Table.Column("overlap", Phrase(nl: "Overlap", en: "Overlap"), alignment: .trailing),
      ])
    for choice in choices {
      for reckoning in choice.coverage.reckonings {
        let counts = choice.coverage.counts(reckoning)
        table.append([
          .phrase(choice.label), .phrase(title(reckoning)), .fraction(counts.full, of: counts.total),
          .number(counts.partial), .number(counts.open), .number(counts.overlaps),
        ])
      }
    }
    return table
  }

  // MARK: Matrix

  /// Work processes against modules, with what it comes to in the first columns.
  private var matrix: Matrix {
    var columns = [Int: Int](minimumCapacity: coverage.modules.count)
    for (column, number) in coverage.modules.enumerated() { columns[number] = column }
    let totals: [Cell] =
      coverage.reckonings.map { reckoning in
        .phrase(coverage.hasDrafts ? title(reckoning) : Phrase(nl: "samen", en: "total"))
      } + [
        .phrase(Phrase(nl: "delen", en: "shares")), .phrase(Phrase(nl: "overlap", en: "overlap")),
      ] + (hasExams ? [.phrase(Phrase(nl: "gewicht", en: "weight"))] : [])
    let weights = coverage.examPlans.map(\.weightsByProcess)
    let last = coverage.reckonings.last ?? .agreed
    var matrix = Matrix(
      id: id("matrix"), caption: Phrase(nl: "Werkprocessen en modules", en: "Work processes and modules"),
      corner: Phrase(nl: "Werkproces", en: "Work process"),
      columns: totals + coverage.modules.map { group.cell(ofModule: $0) })
    for process in coverage.workProcesses {
      let tally = process.tally(last)
      var cells: [Cell] = coverage.reckonings.map { .mark(process.tally($0).mark) }
      cells.append(
        tally.partsKnown > 0 ? .phrase(Phrase(nl: "\(tally.knownShares)%", en: "\(tally.knownShares)%")) : .empty)
      cells.append(tally.isOverlap ? .phrase(Phrase(nl: "\(tally.full) keer", en: "\(tally.full) times")) : .empty)
      if hasExams {
        cells.append(.joined(weights.map { $0[process.key.code].map { .phrase(.decimal($0)) } ?? .empty }))
      }
      cells += [Cell](repeating: .empty, count: coverage.modules.count)
      for contribution in process.contributions {
        guard let column = columns[contribution.number] else { continue }
        cells[totals.count + column] = .mark(contribution.extent.mark)
      }
      matrix.append(Matrix.Row(group.header(of: process.key), cells))
    }
    return matrix
  }

  private var hasExams: Bool { coverage.examPlans.contains { !$0.components.isEmpty } }

  // MARK: Exams

  private var exams: Table {
    let reckonings = coverage.reckonings
    let weights = coverage.examPlans.map { plan in reckonings.map { plan.weights($0) } }
    let someUnknown = weights.joined().joined().contains { $0.unknown > 0 }
    let covered = reckonings.map {
      Table.Column(
        $0.rawValue, reckonings.count == 1 ? Phrase(nl: "Gedekt", en: "Covered") : title($0), alignment: .trailing)
    }
    let unknown = Table.Column(
      "unknown", Phrase(nl: "Niet te bepalen", en: "Not to be determined"), alignment: .trailing)
    var table = Table(
      id: id("exams"),
      caption: Phrase(nl: "Gedekt examengewicht per kerntaak", en: "Covered exam weight per core task"),
      columns: [
        Table.Column("plan", Phrase(nl: "Examenplan", en: "Exam plan")),
        Table.Column("coreTask", Phrase(nl: "Kerntaak", en: "Core task")),
      ] + covered + (someUnknown ? [unknown] : []))
    for (plan, weights) in zip(coverage.examPlans, weights) {
      for (number, weight) in (weights.first ?? []).enumerated() {
        let task = weight.coreTask?.text
        let title = task.flatMap { coverage.place.index.coreTaskTitle($0) }?.text
        var row: [Cell] = [
          .code(plan.plan.text, title: plan.cohort.text), task.map { .code($0, title: title) } ?? .phrase(.unknown),
        ]
        row += weights.map { $0[number].cell }
        if someUnknown { row.append(weight.unknown > 0 ? .phrase(.decimal(weight.unknown)) : .empty) }
        table.append(row)
      }
    }
    return table
  }

  // MARK: Study load

  private var loads: [Block] {
    var table = Table(
      id: id("load"), caption: Phrase(nl: "Studielast in SBU", en: "Study load in hours (SBU)"),
      columns: [
        Table.Column("set", Phrase(nl: "Modules", en: "Modules")),
        Table.Column("reckoning", Phrase(nl: "Geteld", en: "Counted")),
        Table.Column("modules", Phrase(nl: "Som modules", en: "Sum of modules"), alignment: .trailing),
        Table.Column("electives", Phrase(nl: "Keuzedelen", en: "Electives"), alignment: .trailing),
        Table.Column("generic", Phrase(nl: "Generiek", en: "Generic"), alignment: .trailing),
        Table.Column("sum", Phrase(nl: "Samen", en: "Together"), alignment: .trailing),
        Table.Column("studyLoad", Phrase(nl: "Studielast", en: "Study load"), alignment: .trailing),
      ])
    var isGuideline = false
    for choice in choices {
      for reckoning in choice.coverage.reckonings {
        let budget = choice.coverage.budget(reckoning)
        let share = budget.hundredths(percent: profile.genericShare).map { $0 / 100 }
        let generic = choice.generic ?? share
        if choice.generic == nil, share != nil { isGuideline = true }
        let isWhole = budget.otherUnits.isEmpty
        let sum =
          isWhole ? budget.electives.flatMap { electives in generic.map { budget.modules + electives + $0 } } : nil
        table.append([
          .phrase(choice.label), .phrase(title(reckoning)), .hours(budget.modules), hours(budget.electives),
          hours(generic), hours(sum), hours(budget.studyLoad),
        ])
      }
    }
    var blocks: [Block] = (bar.map { [.table($0)] } ?? []) + [.table(table)]
    if isGuideline {
      blocks.append(
        .note(
          Note(
            .convention,
            Phrase(
              nl: "Het generieke deel staat niet in een claim (genericLoad); gerekend is met \(profile.genericShare)%.",
              en: "The generic part is not in a claim (genericLoad); \(profile.genericShare)% is reckoned with."))))
    }
    let whole = coverage.budget(coverage.reckonings.last ?? .agreed)
    if !whole.setAside.isEmpty {
      blocks.append(
        .note(
          Note(
            .info,
            Phrase(
              nl: "Niet in de som, omdat een grotere variant of het geheel meetelt: \(whole.setAside.shown).",
              en: "Not in the sum, because a larger variant or the whole counts: \(whole.setAside.shown)."))))
    }
    if !whole.otherUnits.isEmpty {
      blocks.append(
        .note(
          Note(
            .warning,
            Phrase(
              nl: "Niet in de som, omdat de studielast niet in SBU staat: \(whole.otherUnits.shown).",
              en: "Not in the sum, because the study load is not in SBU: \(whole.otherUnits.shown)."))))
    }
    return blocks
  }

  /// Modules, electives and generic part beside each other, against the study load; nil when one is not known.
  private var bar: Table? {
    let budget = coverage.budget(coverage.reckonings.last ?? .agreed)
    let share = budget.hundredths(percent: profile.genericShare).map { $0 / 100 }
    guard let studyLoad = budget.studyLoad, let electives = budget.electives,
      let generic = choices.lazy.compactMap(\.generic).first ?? share
    else { return nil }
    var table = Table(
      id: id("bar"),
      caption: Phrase(
        nl: "Waaruit de studielast van \(studyLoad) SBU bestaat",
        en: "What the study load of \(studyLoad) SBU consists of"),
      columns: [
        Table.Column("part", Phrase(nl: "Deel", en: "Part")),
        Table.Column("load", Phrase(nl: "Omvang", en: "Size"), alignment: .trailing),
      ], layout: .bar(total: studyLoad))
    table.append([.phrase(Phrase(nl: "Modules", en: "Modules")), .hours(budget.modules)])
    table.append([.phrase(Phrase(nl: "Keuzedelen", en: "Electives")), .hours(electives)])
    table.append([.phrase(Phrase(nl: "Generiek", en: "Generic")), .hours(generic)])
    let rest = studyLoad - budget.modules - electives - generic
    if rest > 0 { table.append([.phrase(Phrase(nl: "Nog vrij", en: "Still free")), .hours(rest)]) }
    return table
  }

  private func hours(_ value: Int?) -> Cell { value.map { .hours($0) } ?? .phrase(.unknown) }

  // MARK: Certificates

  private var certificates: Table {
    let reckonings = coverage.reckonings
    var table = Table(
      id: id("certificates"),
      caption: Phrase(nl: "Certificaten bij deze kwalificatie", en: "Certificates of this qualification"),
      columns: [Table.Column("certificate", Phrase(nl: "Certificaat", en: "Certificate"))]
        + reckonings.map {
          Table.Column(
            $0.rawValue, reckonings.count == 1 ? Phrase(nl: "Met deze modules", en: "With these modules") : title($0))
        })
    for code in group.reckoning.certificates(of: coverage.place) {
      let certificate = group.reckoning.coverage(of: code)
      table.append(
        [.code(code.text, title: certificate.title?.text)] + reckonings.map { cell(of: certificate.verdict($0)) })
    }
    return table
  }

  private func cell(of verdict: CertificateCoverage.Verdict) -> Cell {
    switch verdict {
    case .fulfilled:
      .phrase(Phrase(nl: "gehaald: elk werkproces is gedekt", en: "fulfilled: every work process is covered"))
    case .missing(let keys):
      .cells(
        [.phrase(Phrase(nl: "nog niet; open of deels", en: "not yet; open or partial"))]
          + keys.map { .code($0.code.text, title: group.catalogue.title(of: $0)?.text) })
    case .notJudged(let reason): .phrase(reason.words)
    }
  }
}

extension CertificateCoverage.NotJudged {
  /// Why a certificate is not judged.
  var words: Phrase {
    switch self {
    case .notHeld: Phrase(nl: "niet beoordeeld: staat hier niet", en: "not judged: not held here")
    case .unknownComposition:
      Phrase(nl: "niet beoordeeld: werkprocessen onbekend", en: "not judged: work processes unknown")
    case .elective: Phrase(nl: "niet beoordeeld: rust op een keuzedeel", en: "not judged: rests on an elective")
    case .brokenReference:
      Phrase(
        nl: "niet beoordeeld: noemt een taak die hier niet staat", en: "not judged: names a task that is not held here")
    case .unknownLevel: Phrase(nl: "niet beoordeeld: niveau onbekend", en: "not judged: level unknown")
    }
  }
}

extension Contribution.Extent {
  var mark: Mark {
    switch self {
    case .full: .full
    case .partial(let share): .partial(share: share)
    }
  }
}

extension CoverageTally {
  var mark: Mark {
    switch state {
    case .full: .full
    case .partial: .partial(share: partsKnown > 0 ? knownShares : nil)
    case .open: .open
    }
  }
}

extension ExamWeight {
  /// "95.5 of 100", as whole numbers where both are.
  fileprivate var cell: Cell {
    if covered.isMultiple(of: 10_000), total.isMultiple(of: 10_000) {
      return .fraction(covered / 10_000, of: total / 10_000)
    }
    let left = Phrase.decimal(covered)
    let right = Phrase.decimal(total)
    return .phrase(Phrase(nl: "\(left.nl) van \(right.nl)", en: "\(left.en) of \(right.en)"))
  }
}

extension Phrase {
  /// A number in ten-thousandths, with a comma in Dutch.
  fileprivate static func decimal(_ tenThousandths: Int) -> Phrase {
    let text = DecimalNumber.text(tenThousandths: tenThousandths)
    return Phrase(nl: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }
}

extension [ModuleID] {
  fileprivate var shown: String {
    count > 10 ? prefix(10).map(\.text).joined(separator: ", ") + " … (\(count))" : map(\.text).joined(separator: ", ")
  }
}

extension String {
  /// The letters and digits of a code in lower case, for names.
  fileprivate var slug: String {
    String(lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }
}

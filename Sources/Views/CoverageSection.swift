import Curriculum
import Description
import Rules

/// The part of the coverage page that is about one qualification.
struct CoverageSection {
  /// A choice of modules, with what it covers.
  struct Choice {
    let label: Phrase
    let coverage: QualificationCoverage
    /// The generic part that claims state, in SBU.
    var generic: Int?
  }

  let coverage: QualificationCoverage
  let choices: [Choice]
  let group: ScopeGroup
  let profile: AgreedProfile
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
  func id(_ name: String) -> String { "\(name)-\(coverage.place.index.id)-\(code.slug)" }

  func title(_ reckoning: Reckoning) -> Phrase {
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

  var hasExams: Bool { coverage.examPlans.contains { !$0.components.isEmpty } }
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

extension Phrase {
  /// A number in ten-thousandths, with a comma in Dutch.
  static func decimal(_ tenThousandths: Int) -> Phrase {
    let text = DecimalNumber.text(tenThousandths: tenThousandths)
    return Phrase(nl: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }
}

extension String {
  /// The letters and digits of a code in lower case, for names.
  fileprivate var slug: String {
    String(lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }
}

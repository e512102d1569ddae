import Curriculum
import Description
import Workspace

extension View {
  /// A module to look at.
  public static let moduleOption = Option(
    "module", Phrase(nl: "kies deze module (standaard alle)", en: "choose this module (default all)"),
    takes: .scalar(ModuleID.self, placeholder: Phrase(nl: "ID", en: "ID")), repeatable: true)
  /// The qualification or certificate to look at.
  public static let targetOption = Option(
    "to", Phrase(nl: "alleen deze kwalificatie of dit certificaat", en: "this qualification or certificate only"),
    takes: .scalar(AnyCode.self, placeholder: Phrase(nl: "CODE", en: "CODE")))

  /// Badges that someone has.
  public static let badgesOption = Option(
    "badges",
    Phrase(
      nl: "reken met deze badges (bestanden of een map) in plaats van met modules",
      en: "reckon with these badges (files or a folder) instead of modules"),
    takes: .badges, repeatable: true)
  /// Whose badges count.
  public static let recipientOption = Option(
    "recipient",
    Phrase(
      nl: "alleen badges van wie dit e-mailadres of eduID-nummer heeft",
      en: "badges of the holder of this email address or eduID number only"),
    takes: .scalar(Line.self, placeholder: Phrase(nl: "PERSOON", en: "PERSON")))
  /// The time at which badges are judged.
  public static let timeOption = Option(
    "reference-time",
    Phrase(
      nl: "tijd van de peildatum in UTC voor badges (standaard de hele dag)",
      en: "time of the reference date in UTC for badges (default the whole day)"),
    takes: .scalar(TimeOfDay.self, placeholder: Phrase(nl: "TIJD", en: "TIME")))

  /// What a choice of modules, or the badges that someone has, come to.
  public static let stack = View(
    "stack", title: Phrase(nl: "Stapelen", en: "Stacking"),
    Phrase(
      nl: "Wat leveren deze modules of badges samen op, en wat ontbreekt er nog?",
      en: "What do these modules or badges come to together, and what is still missing?"),
    options: [moduleOption, targetOption, badgesOption, recipientOption, timeOption],
    nothing: Phrase(
      nl: "Er zijn geen modules die bij een kwalificatie of certificaat tellen.",
      en: "There are no modules that count for a qualification or certificate.")
  ) { input in
    try input.request.has(badgesOption) ? ofBadges(input) : ofModules(input)
  }

  private static let moduleNotes = [
    Note(
      .convention,
      Phrase(
        nl: "Een werkproces telt één keer, hoeveel modules het ook dekken. Voor een diploma zijn ook keuzedelen en "
          + "generieke delen nodig. Wat ontbreekt, wordt aangevuld met de modules die samen de minste studielast hebben, "
          + "voorkennis meegerekend.",
        en:
          "A work process counts once, however many modules cover it. A diploma also asks for electives and generic "
          + "parts. What is missing is closed by the set with the least study load, prerequisites included.")),
    Note(
      .info,
      Phrase(
        nl: "Dit bereidt een besluit van de examencommissie voor; het neemt er geen.",
        en: "This prepares a decision of the exam board; it takes none.")),
  ]

  private static func ofModules(_ input: Input) throws -> [Block] {
    for option in [recipientOption, timeOption] where input.request.has(option) {
      throw Refusal(
        Phrase(
          nl: "--\(option.name) hoort bij --badges; geef die map erbij, of laat de optie weg",
          en: "--\(option.name) goes with --badges; give that folder too, or leave the option out"))
    }
    let asked = input.request.values(of: moduleOption, as: ModuleID.self)
    try input.refuseUnknown(asked)
    let only = input.request.value(of: targetOption, as: AnyCode.self)
    var isFound = only == nil
    let blocks = input.sections { scope, level in
      guard !scope.holdings.modules.isEmpty else { return [] }
      let chosen = asked.isEmpty ? nil : Set(asked)
      let stack = StackReckoning(of: chosen, only: only, in: scope, on: input.referenceDate)
      if !stack.targets.isEmpty || stack.untouched > 0 || !stack.notJudged.isEmpty { isFound = true }
      return StackSection(stack: stack, isChoice: chosen != nil, level: level).blocks
    }
    if let only, !isFound { throw Refusal.noTarget(only) }
    return blocks.isEmpty ? [] : blocks + moduleNotes.map { .note($0) }
  }

  private static func ofBadges(_ input: Input) throws -> [Block] {
    if input.request.has(moduleOption) {
      throw Refusal(
        Phrase(
          nl: "--badges en --module gaan niet samen; laat er één weg",
          en: "--badges and --module do not go together; leave one out"))
    }
    guard let files = input.request.files(of: badgesOption), let take = input.evidence else { return [] }
    let recipient = input.request.value(of: recipientOption, as: Line.self)?.text
    var (badges, others) = take(files, recipient)
    // Awards first, so that their numbers follow each other.
    badges = badges.filter { $0.standing != .noAward } + badges.filter { $0.standing == .noAward }
    let only = input.request.value(of: targetOption, as: AnyCode.self)
    // Loose files that are national alone have their place inside the scopes of curricula.
    let scopes = input.scopes.filter { input.scopes.count == 1 || !$0.holdings.modules.isEmpty }
      .map { scope in
        (scope: scope, reckoning: EvidenceReckoning(of: badges, only: only, in: scope, on: input.referenceDate))
      }
    if let only, scopes.allSatisfy({ $0.reckoning.targets.isEmpty }) { throw Refusal.noTarget(only) }
    let page = EvidencePage(
      badges: badges, others: others, hasUnreadable: !files.unreadable.isEmpty, hasRecipient: recipient != nil,
      scopes: scopes)
    let reckonings = Dictionary(scopes.map { (ObjectIdentifier($0.scope), $0.reckoning) }) { first, _ in first }
    func sections(_ blocks: KeyPath<EvidenceSection, [Block]>) -> [Block] {
      input.sections { scope, level in
        reckonings[ObjectIdentifier(scope)].map {
          EvidenceSection(badges: badges, scope: scope, reckoning: $0, level: level)[keyPath: blocks]
        } ?? []
      }
    }
    return page.head + sections(\.targets) + page.lists + sections(\.details) + page.notes
  }
}

extension View.Refusal {
  /// A target that is not there.
  fileprivate static func noTarget(_ code: AnyCode) -> View.Refusal {
    View.Refusal(
      Phrase(
        nl: "\(code) is geen kwalificatie of certificaat dat hier geladen is",
        en: "\(code) is no qualification or certificate that is loaded here"))
  }
}

/// The part of the page that is about one scope.
private struct StackSection {
  let stack: StackReckoning
  /// Whether the user chose, or all modules are meant.
  let isChoice: Bool
  let level: Int

  var blocks: [Block] {
    guard !stack.chosen.isEmpty else { return [] }
    var blocks: [Block] = [.paragraph(summary)]
    if isChoice { blocks.append(.table(choice)) }
    if !stack.uncounted.isEmpty {
      let list = stack.uncounted.map(\.text).joined(separator: ", ")
      blocks.append(
        .note(
          Note(
            .warning,
            Phrase(
              nl: "Deze modules tellen op de peildatum niet: \(list).",
              en: "These modules do not count on the reference date: \(list)."))))
    }
    if !stack.openPrerequisites.isEmpty {
      let list = stack.openPrerequisites.sorted { $0.key < $1.key }.map { module, names in
        "\(module) (\(names.map(\.text).joined(separator: ", ")))"
      }.joined(separator: "; ")
      blocks.append(
        .note(
          Note(
            .warning,
            Phrase(
              nl: "Modules die eerst vragen om wat niet in de keuze zit: \(list).",
              en: "Modules that ask first for what is not in the choice: \(list)."))))
    }
    if !stack.targets.isEmpty { blocks += [.table(targets)] + closings }
    return blocks + rest
  }

  private var summary: Phrase {
    let count = stack.chosen.count
    let modules =
      count == 1 ? Phrase(nl: "1 module", en: "1 module") : Phrase(nl: "\(count) modules", en: "\(count) modules")
    let drafts = stack.chosen.count(where: \.isDraft)
    let note =
      drafts == 0
      ? Phrase(nl: "", en: "") : Phrase(nl: ", waarvan \(drafts) in concept", en: ", of which \(drafts) in draft")
    return modules + Phrase(nl: ", samen \(stack.load) SBU", en: ", \(stack.load) SBU together") + note
      + Phrase(nl: ".", en: ".")
  }

  private var choice: Table {
    var table = Table(
      id: "choice", caption: Phrase(nl: "De keuze", en: "The choice"),
      columns: [
        Table.Column("module", Phrase(nl: "Module", en: "Module")),
        Table.Column("load", Phrase(nl: "SBU", en: "SBU"), alignment: .trailing),
      ])
    for module in stack.chosen {
      table.append([.code(module.id.text, title: module.title.text), .number(module.studyLoad.value)])
    }
    return table
  }

  private var targets: Table {
    var table = Table(
      id: "targets", caption: Phrase(nl: "Waar dat toe leidt", en: "What that leads to"),
      columns: [
        Table.Column("target", Phrase(nl: "Doel", en: "Target")),
        Table.Column("covered", Phrase(nl: "Gedekt", en: "Covered"), alignment: .trailing),
        Table.Column("verdict", Phrase(nl: "Uitkomst", en: "Result")),
        Table.Column("missing", Phrase(nl: "Ontbreekt", en: "Missing")),
        Table.Column("overlaps", Phrase(nl: "Dubbel", en: "Twice")),
      ])
    for target in stack.targets {
      table.append([
        target.subject.cell, .fraction(target.covered.count, of: target.total), .phrase(target.verdict),
        .codes(target.missing), .codes(target.overlaps),
      ])
    }
    return table
  }

  /// The smallest sets that close what is missing.
  private var closings: [Block] {
    let open = stack.targets.filter { !$0.missing.isEmpty }
    guard !open.isEmpty else { return [] }
    var table = Table(
      id: "closing",
      caption: Phrase(nl: "Wat het aanvult met de minste studielast", en: "What closes it with the least load"),
      columns: [
        Table.Column("target", Phrase(nl: "Doel", en: "Target")),
        Table.Column("load", Phrase(nl: "SBU", en: "SBU"), alignment: .trailing),
        Table.Column("modules", Phrase(nl: "Modules", en: "Modules")),
        Table.Column("unreachable", Phrase(nl: "Blijft open", en: "Stays open")),
      ])
    for target in open {
      let modules = target.closing?.modules ?? []
      table.append([
        target.subject.cell, modules.isEmpty ? .empty : .number(target.closing?.load ?? 0),
        modules.isEmpty
          ? .phrase(Phrase(nl: "geen vastgestelde module helpt", en: "no established module helps"))
          : .cells(modules.map { .code($0.id.text) }), .codes(target.unreachable),
      ])
    }
    let doubts = open.compactMap { target in
      target.closing?.proof.words.map { words in
        Block.note(
          Note(
            .info,
            Phrase(nl: "\(target.subject.code): ", en: "\(target.subject.code): ") + words + Phrase(nl: ".", en: ".")))
      }
    }
    return [.table(table)] + doubts
  }

  private var rest: [Block] {
    var blocks: [Block] = []
    if stack.untouched > 0 {
      let isOne = stack.untouched == 1
      blocks.append(
        .paragraph(
          Phrase(
            nl: isOne
              ? "Aan 1 ander doel draagt de keuze niet bij."
              : "Aan \(stack.untouched) andere doelen draagt de keuze niet bij.",
            en: isOne
              ? "The choice adds nothing to 1 other target."
              : "The choice adds nothing to \(stack.untouched) other targets.")))
    }
    if !stack.notJudged.isEmpty {
      blocks.append(
        .list(
          stack.notJudged.prefix(20).map { certificate in
            let title = certificate.title.map { " \($0)" } ?? ""
            var reason = Phrase(nl: "", en: "")
            if case .notJudged(let why) = certificate.verdict(.agreed) { reason = why.words }
            return .phrase(
              Phrase(nl: "\(certificate.code)\(title): ", en: "\(certificate.code)\(title): ") + reason)
          }))
    }
    return blocks
  }
}

extension StackReckoning.Target {
  fileprivate var verdict: Phrase {
    switch (subject, missing.isEmpty) {
    case (_, false): Phrase(nl: "nog niet", en: "not yet")
    case (.certificate, true): Phrase(nl: "elk werkproces gedekt", en: "every work process covered")
    case (.qualification, true):
      Phrase(
        nl: "elk werkproces gedekt; keuzedelen en generiek apart",
        en: "every work process covered; electives and generic parts apart")
    }
  }
}

extension Cell {
  /// Codes of work processes; nothing when there are none.
  fileprivate static func codes(_ keys: [WorkProcessKey]) -> Cell {
    keys.isEmpty ? .empty : .cells(keys.map { .code($0.code.text) })
  }
}

import Curriculum
import Description

extension View {
  /// A quality card (*kwaliteitskaart*) for each module, and the cards on other subjects.
  public static let card = View(
    "card", title: Phrase(nl: "Kwaliteitskaarten", en: "Quality cards"),
    Phrase(
      nl: "Hoe bewaken we de kwaliteit van elke module?", en: "How do we guard the quality of each module?"),
    options: [moduleOption],
    nothing: Phrase(
      nl: "Er zijn geen modules en geen kwaliteitskaarten geladen.", en: "No modules and no quality cards are loaded.")
  ) { input in
    let asked = input.request.values(of: moduleOption, as: ModuleID.self)
    try input.refuseUnknown(asked)
    return input.sections { scope, _ in
      QualityCards(scope: scope, day: input.referenceDate, only: asked.isEmpty ? nil : Set(asked)).blocks
    }
  }
}

/// The quality cards of one scope.
private struct QualityCards {
  let scope: Catalogue
  let day: Day
  /// The modules to show; nil for all cards.
  let only: Set<ModuleID>?

  var blocks: [Block] {
    let cards = scope.holdings.qualityCards.map(\.value)
    let modules = scope.holdings.modules.map(\.value).filter { only?.contains($0.id) ?? true }.sorted { $0.id < $1.id }
    guard !(cards.isEmpty || only != nil) || !modules.isEmpty else { return [] }
    var table = Table(
      id: "cards", caption: Phrase(nl: "Kwaliteitskaarten", en: "Quality cards"),
      columns: [
        Table.Column("subject", Phrase(nl: "Waarover", en: "About")),
        Table.Column("guardian", Phrase(nl: "Bewaker", en: "Guardian")),
        Table.Column("state", Phrase(nl: "Stand", en: "State")),
        Table.Column("practice", Phrase(nl: "Zo werken wij", en: "How we work")),
        Table.Column("attention", Phrase(nl: "Let op", en: "Attention")),
        Table.Column("checks", Phrase(nl: "Nog te doen", en: "To do")),
        Table.Column("bottlenecks", Phrase(nl: "Knelpunten", en: "Bottlenecks")),
        Table.Column("decisions", Phrase(nl: "Besluiten", en: "Decisions")),
        Table.Column("review", Phrase(nl: "Bespreken", en: "Review")),
      ], layout: .cards)
    var used: Set<String> = []
    for module in modules {
      let card = cards.first { $0.subject.text == module.id.text || $0.subject.text == module.title.text }
      if let card { used.insert(card.subject.text) }
      table.append(row(.code(module.id.text, title: module.title.text), card, module))
    }
    for card in cards where only == nil && !used.contains(card.subject.text) {
      table.append(row(.text(card.subject.text), card, nil))
    }
    return [.table(table)]
  }

  private func row(_ subject: Cell, _ card: QualityCard?, _ module: FlexibleModule?) -> [Cell] {
    let nobody = Phrase(nl: "nog niemand", en: "nobody yet")
    return [
      subject, card?.guardian.map { .text($0.text) } ?? .phrase(nobody), module.map(state) ?? .empty,
      card.map { .text($0.practice.text) } ?? .phrase(Phrase(nl: "nog niet beschreven", en: "not yet described")),
      .joined(card?.attentionPoints.map { .text($0.text) } ?? []), module.map(toDo) ?? .empty,
      .joined(card?.bottlenecks.map(bottleneck) ?? []),
      .joined(card?.decisions.map { .text("\($0.date): \($0.text)") } ?? []), review(card),
    ]
  }

  private func state(_ module: FlexibleModule) -> Cell {
    let status = module.status.words
    return .phrase(
      Phrase(
        nl: "niveau \(module.level), \(status.nl), versie \(module.version)",
        en: "level \(module.level), \(status.en), version \(module.version)"))
  }

  /// What a module lacks that a card should say.
  private func toDo(_ module: FlexibleModule) -> Cell {
    let assessed = Set(module.assessment.flatMap(\.outcomes))
    let open = module.learningOutcomes.count { !assessed.contains($0.id) }
    let marks = module.mappings.count { $0.reviewMark.map { !$0.done } ?? false }
    var points: [Phrase] = []
    if module.status == .draft { points.append(Phrase(nl: "vaststellen", en: "establish it")) }
    if open > 0 {
      let all = module.learningOutcomes.count
      points.append(
        Phrase(nl: "\(open) van \(all) leeruitkomsten toetsen", en: "assess \(open) of \(all) learning outcomes"))
    }
    if marks > 0 {
      points.append(
        marks == 1
          ? Phrase(nl: "1 koppeling opnieuw bekijken", en: "look at 1 mapping again")
          : Phrase(nl: "\(marks) koppelingen opnieuw bekijken", en: "look at \(marks) mappings again"))
    }
    if module.learningMaterials.isEmpty {
      points.append(Phrase(nl: "leermateriaal kiezen", en: "choose learning material"))
    }
    if module.labourMarketValue == nil {
      points.append(
        Phrase(nl: "waarde op de arbeidsmarkt beschrijven", en: "describe the value on the labour market"))
    }
    return .joined(points.map { .phrase($0) })
  }

  private func bottleneck(_ bottleneck: Bottleneck) -> Cell {
    var parts: [Cell] = [.text(bottleneck.problem.text)]
    if let since = bottleneck.since { parts.append(.phrase(Phrase(nl: "(sinds \(since))", en: "(since \(since))"))) }
    if let tip = bottleneck.tip { parts.append(.phrase(Phrase(nl: "Tip: \(tip)", en: "Tip: \(tip)"))) }
    if let closed = bottleneck.closedOn {
      parts.append(.phrase(Phrase(nl: "Opgelost op \(closed).", en: "Solved on \(closed).")))
    }
    return .run(parts)
  }

  private func review(_ card: QualityCard?) -> Cell {
    guard let card else { return .empty }
    let months = Set(card.reviewMonths).sorted().map(Phrase.month)
    var cells: [Cell] = []
    if !months.isEmpty {
      let nl = months.map(\.nl).joined(separator: ", ")
      let en = months.map(\.en).joined(separator: ", ")
      cells.append(.phrase(Phrase(nl: "in \(nl)", en: "in \(en)")))
    }
    if let last = card.lastReview { cells.append(.phrase(Phrase(nl: "laatst op \(last)", en: "last on \(last)"))) }
    if let due = ReviewDue(card, on: day) { cells.append(.phrase(due.words)) }
    return .joined(cells)
  }
}

extension Phrase {
  /// The name of a month, from 1 to 12.
  fileprivate static func month(_ number: Int) -> Phrase {
    let nl = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
      "december",
    ]
    let en = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    guard nl.indices.contains(number - 1) else { return Phrase(nl: "maand \(number)", en: "month \(number)") }
    return Phrase(nl: nl[number - 1], en: en[number - 1])
  }
}

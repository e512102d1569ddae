import Curriculum
import Description

extension View {
  /// What must be looked at again, by guardian.
  public static let reviews = View(
    "reviews", title: Phrase(nl: "Besprekingen", en: "Reviews"),
    Phrase(nl: "Wie moet wat bespreken, en wat is te laat?", en: "Who has to review what, and what is overdue?"),
    nothing: Phrase(
      nl: "Er staat niets op de agenda: geen kwaliteitskaarten, en geen koppelingen om opnieuw te bekijken.",
      en: "Nothing is on the agenda: no quality cards, and no mappings to look at again."),
    notes: [
      Note(
        .convention,
        Phrase(
          nl: "Een kaart is aan de beurt in de eerste bespreekmaand na de laatste bespreking, en te laat als die maand "
            + "voorbij is.",
          en: "A card is due in the first review month after its last review, and overdue when that month is past."))
    ]
  ) { input in
    input.sections { scope, _ in
      let rows = reviews(in: scope, on: input.referenceDate)
      guard !rows.isEmpty else { return [] }
      var table = Table(
        id: "reviews", caption: Phrase(nl: "Agenda per bewaker", en: "Agenda by guardian"),
        columns: [
          Table.Column("guardian", Phrase(nl: "Bewaker", en: "Guardian")),
          Table.Column("due", Phrase(nl: "Wanneer", en: "When")),
          Table.Column("subject", Phrase(nl: "Waarover", en: "About")),
          Table.Column("what", Phrase(nl: "Wat", en: "What")), Table.Column("last", Phrase(nl: "Laatst", en: "Last")),
        ])
      for row in rows { table.append([row.guardian, .phrase(row.due.words), row.subject, row.what, row.last]) }
      return [.table(table)]
    }
  }

  private struct Review {
    var name: String
    var guardian: Cell
    var due: ReviewDue
    var subject: Cell
    var what: Cell
    var last: Cell
  }

  private static func reviews(in scope: Catalogue, on day: Day) -> [Review] {
    let cards = scope.holdings.qualityCards.map(\.value)
    var reviews: [Review] = cards.compactMap { card in
      guard let due = ReviewDue(card, on: day) else { return nil }
      let open = card.bottlenecks.count { $0.closedOn == nil }
      let bottlenecks =
        open == 1
        ? Phrase(nl: "; 1 open knelpunt", en: "; 1 open bottleneck")
        : open > 1 ? Phrase(nl: "; \(open) open knelpunten", en: "; \(open) open bottlenecks") : Phrase(nl: "", en: "")
      return Review(
        name: card.guardian?.text ?? "", guardian: guardian(card.guardian?.text), due: due,
        subject: scope.subject(of: card),
        what: .phrase(QualityCard.noun.one + bottlenecks),
        last: .day(card.lastReview))
    }
    for module in scope.holdings.modules.map(\.value) {
      let card = cards.first { $0.subject.text == module.id.text || $0.subject.text == module.title.text }
      let name = card?.guardian?.text ?? scope.organisation(module.owner)?.value.name.text
      for mapping in module.mappings {
        guard let mark = mapping.reviewMark, !mark.done else { continue }
        reviews.append(
          Review(
            name: name ?? "", guardian: guardian(name), due: .overdue, subject: scope.cell(module.id),
            what: .run([scope.cell(mapping.target), .text(mark.reason.text)]), last: .day(mark.date)))
      }
    }
    return reviews.sorted { ($0.name, $0.due) < ($1.name, $1.due) }
  }

  private static func guardian(_ name: String?) -> Cell {
    name.map { .text($0) } ?? .phrase(Phrase(nl: "nog niemand", en: "nobody yet"))
  }
}

extension Catalogue {
  /// What a quality card is about: a module, when its subject is the id or title of one.
  func subject(of card: QualityCard) -> Cell {
    let module =
      ModuleID(card.subject.text).flatMap { self.module($0) }
      ?? holdings.modules.first { $0.value.title.text == card.subject.text }
    return module.map { cell($0.value.id) } ?? .text(card.subject.text)
  }
}

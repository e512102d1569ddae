import Description
import Views
import Workspace

/// Pages and reports that several tests render.
enum Samples {
  /// A page with every kind of block; its title comes from a file that means harm.
  static let page = Page(
    id: "coverage", title: Phrase(nl: "Dekking van <script>Zorg</script>", en: "Coverage of <script>Care</script>"),
    question: Phrase(nl: "Welke werkprocessen dekken de modules?", en: "Which work processes do the modules cover?"),
    blocks: [
      .heading(Phrase(nl: "Stand", en: "State")),
      .paragraph(Phrase(nl: "Drie werkprocessen.", en: "Three work processes.")),
      .note(Note(.convention, Phrase(nl: "60% is een grens van dit profiel.", en: "60% is a limit of this profile."))),
      .list([.fraction(7, of: 7), .cells([.code("B1-K1-W1"), .hours(240)])]),
      .list([.text("a|b"), .flag(true)], isOrdered: true),
      .table(table), .matrix(matrix), .table(cards), .graph(graph),
    ])

  static let cards: Table = {
    var cards = Table(
      id: "cards", caption: Phrase(nl: "2 modules", en: "2 modules"),
      columns: [
        .init("module", Phrase(nl: "Module", en: "Module")), .init("size", Phrase(nl: "Omvang", en: "Size")),
        .init("before", Phrase(nl: "Vooraf", en: "Before")),
      ], layout: .cards)
    cards.append([.code("basis", title: "Basis <b>"), .hours(400), .empty], anchor: Anchor("module", "basis"))
    cards.append(
      [
        .code("dakwerk", title: "Dakwerk"), .run([.hours(320), .mark(.partial(share: 20))]),
        .link(.code("basis", title: "Basis <b>"), to: Anchor("module", "basis")),
      ], anchor: Anchor("module", "dakwerk"))
    return cards
  }()

  static let graph = Graph(
    id: "order", caption: Phrase(nl: "Wat vooraf gaat", en: "What comes before"),
    relation: Phrase(nl: "komt voor", en: "comes before"),
    nodes: [
      .init("a", .link(.code("basis", title: "Basis <b>"), to: Anchor("module", "basis")), detail: .hours(400)),
      .init("b", .code("dakwerk", title: "Dakwerk")), .init("c", .text("=los")),
    ], edges: [.init(from: "a", to: "b"), .init(from: "a", to: "gone")])

  static let table = Table(
    id: "tasks", caption: Phrase(nl: "Werkprocessen", en: "Work processes"),
    columns: [
      .init("workProcess", Phrase(nl: "Werkproces", en: "Work process")),
      .init("covered", Phrase(nl: "Gedekt", en: "Covered")),
      .init("hours", Phrase(nl: "Omvang", en: "Size"), alignment: .trailing),
      .init("remark", Phrase(nl: "Opmerking", en: "Remark")),
    ],
    rows: [
      [.code("B1-K1-W1", title: "Voert een gesprek"), .fraction(7, of: 7), .hours(1040), .text("=1+1")],
      [
        .code("B1-K1-W2"), .mark(.partial(share: 40)), .hours(80), .phrase(Phrase(nl: "overleg; bel", en: "ask, call")),
      ],
      [.code("B1-K1-W3", title: "Zorgt \"samen\""), .mark(.open), .empty, .text("日本é\nregel 2")],
    ])

  static let matrix = Matrix(
    id: "modules", caption: Phrase(nl: "Werkprocessen tegen modules", en: "Work processes against modules"),
    corner: Phrase(nl: "Werkproces", en: "Work process"),
    columns: [.code("persoonlijk-plan", title: "Persoonlijk plan"), .code("zorg"), .number(3)],
    rows: [
      .init(.code("B1-K1-W1", title: "Voert een gesprek"), [.mark(.full), .empty, .empty]),
      .init(.code("B1-K1-W2"), [.mark(.partial(share: 40)), .mark(.open), .flag(false)]),
    ])
}

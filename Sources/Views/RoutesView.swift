import Curriculum
import Description

extension View {
  /// The learning routes of personas (*leerroutes*).
  public static let routes = View(
    "routes", title: Phrase(nl: "Leerroutes", en: "Learning routes"),
    Phrase(nl: "Langs welke modules leert een persona?", en: "Along which modules does a persona learn?"),
    nothing: Phrase(nl: "Er zijn geen leerroutes geladen.", en: "No learning routes are loaded.")
  ) { input in
    input.sections { scope, level in
      scope.holdings.learningRoutes.enumerated().flatMap { number, route in
        RouteSection(route: route.value, number: number, scope: scope, level: level).blocks
      }
    }
  }
}

/// One learning route: its steps in order, and what it comes to.
private struct RouteSection {
  let route: LearningRoute
  let number: Int
  let scope: Catalogue
  let level: Int

  private var persona: Persona? { scope.personas.first { $0.id == route.persona } }

  var blocks: [Block] {
    let name = persona?.name.text ?? route.persona.text
    var blocks: [Block] = [
      .heading(
        Phrase(
          nl: route.qualification.map { "\(name), naar \($0)" } ?? name,
          en: route.qualification.map { "\(name), toward \($0)" } ?? name), level: level)
    ]
    if let question = persona?.questions.first(where: { $0.id == route.question }) {
      blocks.append(.list([.text("“\(question.statement)”")]))
    }
    if !route.steps.isEmpty { blocks.append(.graph(graph)) }
    blocks.append(.table(facts))
    return blocks
  }

  private var graph: Graph {
    let nodes = route.steps.enumerated().map { index, step in
      Graph.Node("\(index + 1)", scope.cell(step.module), detail: .text(step.period.text))
    }
    return Graph(
      id: "route-\(number + 1)", caption: Phrase(nl: "Stappen", en: "Steps"),
      relation: Phrase(nl: "daarna", en: "then"), nodes: nodes,
      edges: zip(nodes, nodes.dropFirst()).map { Graph.Edge(from: $0.id, to: $1.id) })
  }

  private var facts: Table {
    var table = Table(
      id: "facts-\(number + 1)", caption: Phrase(nl: "Wat erbij hoort", en: "What belongs to it"),
      columns: [
        Table.Column("what", Phrase(nl: "Wat", en: "What")), Table.Column("value", Phrase(nl: "Waarde", en: "Value")),
      ])
    func add(_ label: Phrase, _ value: Cell) {
      if value != .empty { table.append([.phrase(label), value]) }
    }
    let loads = route.steps.map { scope.module($0.module)?.value.studyLoad }
    let hours = loads.compactMap { $0?.unit == .studyHours ? $0?.value : nil }
    add(
      Phrase(nl: "Studielast van de modules", en: "Study load of the modules"),
      hours.count == loads.count && !hours.isEmpty ? .hours(hours.reduce(0, +)) : .empty)
    add(
      Phrase(nl: "Studielast volgens de route", en: "Study load as the route states it"),
      route.totalLoad.map { .hours($0) } ?? .empty)
    add(Phrase(nl: "Begin", en: "Start"), .day(route.startDate))
    add(Phrase(nl: "Gepland einde", en: "Planned end"), .day(route.plannedEnd))
    add(Phrase(nl: "Keuzedelen", en: "Electives"), .joined(route.electives.map { scope.cell($0) }))
    add(
      Phrase(nl: "Vrijstellingen", en: "Exemptions"),
      .joined(
        route.exemptions.map {
          .run([.text($0.part.text), .phrase($0.partKind.words), .text("(\($0.evidence.title), \($0.evidence.date))")])
        }))
    return table
  }
}

extension Catalogue {
  /// The personas in reach, those of this scope first.
  var personas: [Persona] { holdings.personas.map(\.value) + (outer?.personas ?? []) }
}

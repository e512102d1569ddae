import Curriculum
import Description

extension View {
  /// What comes before what among modules.
  public static let prerequisites = View(
    "prerequisites", title: Phrase(nl: "Volgorde van modules", en: "Order of modules"),
    Phrase(nl: "Welke module komt voor welke?", en: "Which module comes before which?"),
    nothing: Phrase(nl: "Geen module vraagt een andere vooraf.", en: "No module asks for another beforehand.")
  ) { input in
    input.sections { scope, _ in graph(of: scope).map { [.graph($0)] } ?? [] }
  }

  /// The modules of a scope with arrows to those that ask them beforehand; nil when none does.
  private static func graph(of scope: Catalogue) -> Graph? {
    let modules = scope.holdings.modules.sorted { $0.value.id < $1.value.id }.map(\.value)
    var seen: Set<String> = []
    var nodes: [Graph.Node] = []
    func add(_ module: FlexibleModule) {
      guard seen.insert(module.id.text).inserted else { return }
      nodes.append(Graph.Node(module.id.text, scope.cell(module.id), detail: module.studyLoad.cell))
    }
    for module in modules { add(module) }
    var edges: [Graph.Edge] = []
    var drawn: Set<Graph.Edge> = []
    for module in modules {
      for prerequisite in module.prerequisites {
        guard let before = scope.module(for: prerequisite)?.value else { continue }
        add(before)
        let edge = Graph.Edge(from: before.id.text, to: module.id.text)
        if drawn.insert(edge).inserted { edges.append(edge) }
      }
    }
    guard !edges.isEmpty else { return nil }
    return Graph(
      id: "prerequisites", caption: Phrase(nl: "Wat vooraf gaat", en: "What comes before"),
      relation: Phrase(nl: "komt voor", en: "comes before"), nodes: nodes, edges: edges)
  }
}

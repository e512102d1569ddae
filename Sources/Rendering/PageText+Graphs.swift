import Description
import Views

extension PageText {
  /// A graph: its caption, and for each point the points that it has an arrow to.
  func lines(of graph: Graph) -> [String] {
    var lines = bold(FlowText(graph.caption[words.language]).lines(width: width))
    if graph.nodes.isEmpty { return lines + [words.noRows] }
    let ends = graph.ends
    for (node, next) in graph.followers {
      var text = named(node)
      text += FlowText(graph.relation[words.language])
      text.glue(":")
      text += joined(next.map { ends.contains($0.id) ? named($0) : flow($0.label) }, ";")
      lines += hanging(text, after: "- ")
    }
    let loose = graph.loose
    guard !loose.isEmpty else { return lines }
    var text = FlowText(words.looseNodes)
    text.glue(":")
    text += joined(loose.map(named), ";")
    return lines + hanging(text, after: "- ")
  }

  /// A point with its detail between brackets.
  private func named(_ node: Graph.Node) -> FlowText {
    let detail = words.text(node.detail)
    return detail.isEmpty ? flow(node.label) : flow(.text("\(words.text(node.label)) (\(detail))"))
  }
}

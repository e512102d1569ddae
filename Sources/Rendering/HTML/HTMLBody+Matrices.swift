import Description
import Views

extension HTMLBody {
  /// With more columns than this the headers stand upright.
  private static let mostLyingHeaders = 8
  /// With more columns than this, and fewer rows, rows and columns change places, so that it fits on paper.
  private static let mostColumns = 24

  /// A matrix with a legend of the letters in it.
  mutating func add(_ matrix: Matrix, id: String) {
    let isTurned = matrix.columns.count > Self.mostColumns && matrix.columns.count > matrix.rows.count
    let columns = isTurned ? matrix.rows.map(\.header) : matrix.columns
    let rows =
      isTurned
      ? matrix.columns.indices.map { column in (matrix.columns[column], matrix.rows.map { $0.cells[column] }) }
      : matrix.rows.map { ($0.header, $0.cells) }
    let wide = columns.count > Self.mostLyingHeaders ? " wide" : ""
    open(id: id, caption: matrix.caption, class: "matrix" + wide)
    text += "<th scope=\"col\">\(isTurned ? "" : line(matrix.corner))</th>"
    let sums = columns.map { $0.isSum ? " class=\"sum\"" : "" }
    for (column, style) in zip(columns, sums) {
      text += "<th scope=\"col\"\(style)><div>\(cells.inline(column))</div></th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for (header, row) in rows {
      text += header.isSum ? "<tr class=\"sum\">" : "<tr>"
      text += "<th scope=\"row\">\(cells.inline(header))</th>"
      for (cell, style) in zip(row, sums) { text += tableCell(cell, style) }
      text += "</tr>\n"
    }
    close(columns: columns.count + 1, isEmpty: rows.isEmpty)
    let legend = cells.words.legend(of: matrix).joined(separator: ", ")
    if !legend.isEmpty { text += "<p class=\"legend\">\(HTMLEscape.text(legend))</p>\n" }
  }

  /// A cell; a known share fills it from below.
  private func tableCell(_ cell: Cell, _ style: String) -> String {
    guard case .mark(let mark) = cell.shown else { return "<td\(style)>\(cells.inline(cell, isShort: true))</td>" }
    let fill = mark.share.map { " style=\"--share:\(min($0, 100))%\"" } ?? ""
    return
      "<td class=\"m \(mark.style)\(style.isEmpty ? "" : " sum")\"\(fill)>\(cells.inline(cell, isShort: true))</td>"
  }

  /// A graph: its drawings, and the same as a list.
  mutating func add(_ graph: Graph, id: String) {
    text += "<figure class=\"graphs\" aria-labelledby=\"\(id)\">\n"
    text += "<figcaption class=\"caption\" id=\"\(id)\">\(line(graph.caption))</figcaption>\n"
    let boxes = graph.nodes.map { node in
      let title: String
      if case .code(let code, let name) = node.label.shown {
        title = name ?? code
      } else {
        title = cells.words.text(node.label)
      }
      var target: String?
      if case .link(_, let anchor) = node.label { target = cells.places[anchor] }
      let detail = cells.words.text(node.detail)
      return GraphSVG.Box(
        lines: GraphSVG.lines(of: title), detail: detail,
        full: cells.words.text(node.label) + (detail.isEmpty ? "" : ", \(detail)"), target: target)
    }
    let drawings = GraphSVG.render(graph, boxes: boxes)
    if !drawings.isEmpty {
      text += "<div class=\"drawing\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)\">\n\(drawings)</div>\n"
    }
    text +=
      "<details><summary>\(Phrase(nl: "Hetzelfde als lijst", en: "The same as a list")[language])</summary>\n<ul>\n"
    for (node, next) in graph.followers {
      let targets = next.map { cells.inline($0.label) }.joined(separator: "; ")
      text += "<li>\(cells.inline(node.label)) \(line(graph.relation)): \(targets)</li>\n"
    }
    text += "</ul>\n</details>\n"
    let loose = graph.loose
    if !loose.isEmpty {
      text += "<p class=\"loose\">\(cells.words.looseNodes): "
      text += loose.map { cells.inline($0.label) }.joined(separator: "; ") + "</p>\n"
    }
    text += "</figure>\n"
  }
}

extension Cell {
  /// Whether a header says what the others come to, in words of `fim`, and not what a row or column is about.
  fileprivate var isSum: Bool { if case .phrase = self { true } else { false } }
}

public import Description
public import Views

/// A page in the Markdown of GitHub.
///
/// Nothing in a text from a file is taken for Markdown or HTML: signs that mean something there are escaped.
public struct PageMarkdown: Sendable {
  private let words: CellWords
  private let places: [Anchor: String]

  /// A renderer.
  ///
  /// - Parameter places: the files that tell more, from the one that is written; a value with another anchor is shown
  ///   without a link.
  public init(language: Language, places: [Anchor: String] = [:]) {
    words = CellWords(language: language)
    self.places = places
  }

  /// The page, its title as a heading of the first level, with a line end after the last line.
  public func render(_ page: Page) -> String {
    var parts = ["# " + line(page.title), "_" + line(page.question) + "_"]
    parts += page.blocks.map(text)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let title, let level):
      return String(repeating: "#", count: min(max(level + 1, 2), 6)) + " " + line(title)
    case .paragraph(let text): return line(text)
    case .verbatim(let text): return MarkdownEscape.verbatim(text)
    case .note(let note): return "> **\(note.kind.word[words.language]):** " + line(note.text)
    case .list(let items, let isOrdered):
      return items.enumerated().map { (isOrdered ? "\($0 + 1). " : "- ") + inline($1, lineEnd: " ") }
        .joined(separator: "\n")
    case .table(let table) where table.layout == .cards: return cards(of: table)
    case .table(let table):
      return grid(
        caption: table.caption, header: table.columns.map { line($0.header) },
        marks: table.columns.map { $0.alignment == .trailing ? "---:" : "---" },
        rows: table.rows.map { $0.map { inline($0) } })
    case .matrix(let matrix):
      let text = grid(
        caption: matrix.caption, header: [line(matrix.corner)] + matrix.columns.map { inline($0) },
        marks: ["---"] + matrix.columns.map { _ in ":---:" },
        rows: matrix.rows.map { [inline($0.header)] + $0.cells.map { inline($0, isShort: true) } })
      let legend = words.legend(of: matrix).joined(separator: ", ")
      return legend.isEmpty ? text : text + "\n\n" + MarkdownEscape.text(legend)
    case .graph(let graph): return list(of: graph)
    }
  }

  /// Each row as a title and a list of what is known.
  private func cards(of table: Table) -> String {
    let cards = table.rows.map { row in
      var lines = ["**\(inline(row[0], lineEnd: " "))**", ""]
      for (column, cell) in zip(table.columns, row).dropFirst() where cell != .empty {
        lines.append("- \(line(column.header)): " + inline(cell, lineEnd: " "))
      }
      return lines.joined(separator: "\n")
    }
    let noRows = MarkdownEscape.text(words.noRows)
    return (["_\(line(table.caption))_"] + (cards.isEmpty ? [noRows] : cards)).joined(separator: "\n\n")
  }

  /// For each point the points that it has an arrow to.
  private func list(of graph: Graph) -> String {
    var lines = ["**\(line(graph.caption))**", ""]
    let ends = graph.ends
    for (node, next) in graph.followers {
      let targets = next.map { ends.contains($0.id) ? named($0) : inline($0.label, lineEnd: " ") }
        .joined(separator: "; ")
      lines.append("- \(named(node)) \(line(graph.relation)): \(targets)")
    }
    let loose = graph.loose.map(named)
    if !loose.isEmpty { lines.append("- \(MarkdownEscape.text(words.looseNodes)): " + loose.joined(separator: "; ")) }
    if graph.nodes.isEmpty { lines.append(MarkdownEscape.text(words.noRows)) }
    return lines.joined(separator: "\n")
  }

  private func named(_ node: Graph.Node) -> String {
    let label = inline(node.label, lineEnd: " ")
    return node.detail == .empty ? label : "\(label) (\(inline(node.detail, lineEnd: " ")))"
  }

  private func grid(caption: Phrase, header: [String], marks: [String], rows: [[String]]) -> String {
    let lines = ([header, marks] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    return (["**\(line(caption))**", ""] + lines).joined(separator: "\n")
  }

  private func inline(_ cell: Cell, isShort: Bool = false, lineEnd: String = "<br>") -> String {
    switch cell {
    case .code(let code, let title):
      let code = MarkdownEscape.code(code)
      return title.map { code + " " + MarkdownEscape.text($0, lineEnd: lineEnd) } ?? code
    case .run(let cells): return cells.map { inline($0, lineEnd: lineEnd) }.joined(separator: " ")
    case .link(let cell, let anchor):
      let text = inline(cell, isShort: isShort, lineEnd: lineEnd)
      return places[anchor].map { "[\(text)](\(MarkdownEscape.target($0)))" } ?? text
    case .mark(let mark) where isShort: return MarkdownEscape.text(words.short(mark))
    case .cells(let cells): return cells.map { inline($0, lineEnd: lineEnd) }.joined(separator: "; ")
    case .text, .number, .fraction, .hours, .mark, .flag, .phrase, .word, .empty:
      return MarkdownEscape.text(words.text(cell), lineEnd: lineEnd)
    }
  }

  private func line(_ phrase: Phrase) -> String { MarkdownEscape.text(phrase[words.language]) }
}

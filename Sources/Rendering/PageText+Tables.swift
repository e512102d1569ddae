import Description
import Views

extension PageText {
  /// A table: its caption and its grid, or its rows one by one where the grid does not fit.
  func lines(of table: Table) -> [String] {
    var lines = bold(FlowText(table.caption[words.language]).lines(width: width))
    if table.layout == .cards {
      for row in table.rows { lines += [""] + cardLines(of: table, row) }
      return table.rows.isEmpty ? lines + [words.noRows] : lines
    }
    let grid = TextGrid(
      header: table.columns.map { FlowText($0.header[words.language]) }, alignments: table.columns.map(\.alignment),
      rows: table.rows.map { $0.map { entry($0) } })
    if let widths = grid.columnWidths(within: width) {
      lines += grid.lines(widths: widths, color: color)
    } else {
      for (index, row) in grid.rows.enumerated() {
        if index > 0 { lines.append("") }
        for (header, entry) in zip(grid.header, row) where !entry.text.words.isEmpty {
          var text = header
          text.glue(":")
          text += entry.text
          lines += text.lines(width: width - 2).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
        }
      }
    }
    return table.rows.isEmpty ? lines + [words.noRows] : lines
  }

  /// A row as a card: its title, and below it what is known, each with its header.
  private func cardLines(of table: Table, _ row: [Cell]) -> [String] {
    var lines: [String] = []
    for (index, cell) in row.enumerated() {
      let value = flow(cell)
      if index == 0 {
        lines += bold(value.lines(width: width))
      } else if !value.words.isEmpty {
        var text = FlowText(table.columns[index].header[words.language])
        text.glue(":")
        text += value
        lines += hanging(text, after: "  ")
      }
    }
    return lines
  }

  /// A cell with its colour; a mark is one letter where `isShort`.
  func entry(_ cell: Cell, isShort: Bool = false) -> TextGrid.Entry {
    guard case .mark(let mark) = cell.shown else { return TextGrid.Entry(text: flow(cell)) }
    let ink: Ink =
      switch mark {
      case .full: .green
      case .partial: .yellow
      case .open: .red
      }
    return TextGrid.Entry(text: isShort ? FlowText(unbroken: words.short(mark)) : flow(cell), ink: ink)
  }

  /// The words of a cell; numbers stay with their units.
  func flow(_ cell: Cell) -> FlowText {
    switch cell {
    case .text(let text): return FlowText(text)
    case .code(let code, let title):
      var text = FlowText(unbroken: code)
      if let title { text += FlowText(title) }
      return text
    case .phrase(let phrase), .word(_, let phrase): return FlowText(phrase[words.language])
    case .empty: return FlowText()
    case .cells(let cells): return joined(cells.map(flow), ";")
    case .run(let cells): return cells.map(flow).reduce(into: FlowText()) { $0 += $1 }
    case .link(let cell, _): return flow(cell)
    case .number, .fraction, .hours, .mark, .flag: return FlowText(unbroken: words.text(cell))
    }
  }

  /// Parts with a sign after each but the last.
  func joined(_ parts: [FlowText], _ sign: String) -> FlowText {
    var text = FlowText()
    for (index, part) in parts.enumerated() {
      if index > 0 { text.glue(sign) }
      text += part
    }
    return text
  }
}

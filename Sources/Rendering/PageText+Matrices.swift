import Description
import Views

extension PageText {
  /// What stands above the columns of a matrix, from the widest form to the narrowest.
  private enum ColumnHeaders: CaseIterable {
    /// Codes on one line.
    case codes
    /// Codes that are broken at their hyphens.
    case brokenCodes
    /// Numbers, with a list of what they mean below the matrix.
    case numbers
  }

  /// A matrix: its caption, the grid, and what numbers and letters in it mean.
  ///
  /// Column headers take the widest form that fits in the window; with numbers that do not fit either, the columns are
  /// divided into bands.
  func lines(of matrix: Matrix) -> [String] {
    var lines = bold(FlowText(matrix.caption[words.language]).lines(width: width))
    var bands: [(grid: TextGrid, widths: [Int])] = []
    var isNumbered = false
    for form in ColumnHeaders.allCases {
      bands = self.bands(of: grid(of: matrix, form), mayBreakCells: form == .numbers)
      isNumbered = form == .numbers
      if bands.count == 1 { break }
    }
    for (index, band) in bands.enumerated() {
      if index > 0 { lines.append("") }
      lines += band.grid.lines(widths: band.widths, color: color)
    }
    if matrix.rows.isEmpty { lines.append(words.noRows) }
    if isNumbered {
      for (index, column) in matrix.columns.enumerated() { lines += hanging(flow(column), after: "\(index + 1) = ") }
    }
    let legend = words.legend(of: matrix).map(FlowText.init(unbroken:))
    return legend.isEmpty ? lines : lines + joined(legend, ",").lines(width: width)
  }

  private func grid(of matrix: Matrix, _ form: ColumnHeaders) -> TextGrid {
    let headers = matrix.columns.enumerated().map { index, cell in
      switch (form, cell.name) {
      case (.numbers, _): FlowText(unbroken: String(index + 1))
      case (.brokenCodes, .code(let code, _)): FlowText(code, breakingHyphens: true)
      case (.codes, .code(let code, _)): FlowText(unbroken: code)
      default: flow(cell)
      }
    }
    return TextGrid(
      header: [FlowText(matrix.corner[words.language])] + headers,
      alignments: Array(repeating: .leading, count: headers.count + 1),
      rows: matrix.rows.map { row in [entry(row.header)] + row.cells.map { entry($0, isShort: true) } })
  }

  /// The grid in as few bands as fit in the window, with row headers of which no word is broken if that takes no more.
  private func bands(of grid: TextGrid, mayBreakCells: Bool) -> [(grid: TextGrid, widths: [Int])] {
    let tight = bands(of: grid, headers: grid.leastWidth(ofColumn: 0), mayBreakCells: mayBreakCells)
    let whole = bands(of: grid, headers: grid.wordWidth(ofColumn: 0), mayBreakCells: mayBreakCells)
    return tight.count < whole.count ? tight : whole
  }

  /// The grid in bands, each with the row headers, which get the room that is left.
  private func bands(
    of grid: TextGrid, headers: Int, mayBreakCells: Bool
  ) -> [(grid: TextGrid, widths: [Int])] {
    let natural = grid.naturalWidth(ofColumn: 0)
    let share = mayBreakCells ? width / 4 : width * 2 / 5
    let first = min(natural, max(share, min(headers, width / 2)))
    let widest = mayBreakCells ? width - first - TextGrid.gap : .max
    let widths = grid.header.indices.map { column in
      let cells = grid.rows.reduce(1) { max($0, $1[column].text.naturalWidth) }
      return min(max(cells, grid.header[column].longestWord), widest)
    }
    var bands: [[Int]] = [[]]
    var used = first
    for column in grid.header.indices.dropFirst() {
      let needed = TextGrid.gap + widths[column]
      if used + needed > width, !(mayBreakCells && bands[bands.count - 1].isEmpty) {
        bands.append([])
        used = first
      }
      bands[bands.count - 1].append(column)
      used += needed
    }
    return bands.map { columns in
      let columnWidths = columns.map { widths[$0] }
      let left = width - columnWidths.reduce(0) { $0 + $1 + TextGrid.gap }
      let chosen = [0] + columns
      return (
        TextGrid(
          header: chosen.map { grid.header[$0] }, alignments: chosen.map { grid.alignments[$0] },
          rows: grid.rows.map { row in chosen.map { row[$0] } }),
        [min(natural, max(first, left))] + columnWidths
      )
    }
  }
}

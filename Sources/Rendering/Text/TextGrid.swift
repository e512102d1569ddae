import Views

/// Cells in columns for a terminal: a header, a rule, and rows of which the cells wrap.
struct TextGrid: Sendable {
  /// The text of one cell and how it stands out.
  struct Entry: Sendable {
    var text: FlowText
    var ink: Ink?
  }

  /// One header per column.
  var header: [FlowText]
  /// The side that the cells of each column stand against.
  var alignments: [Table.Column.Alignment]
  /// The rows, with one entry per column.
  var rows: [[Entry]]

  /// The space between two columns.
  static let gap = 2

  /// A word that is longer may be broken where the table does not fit otherwise.
  private static let longestKeptWord = 20

  /// The narrowest width of a column that breaks no word.
  func wordWidth(ofColumn column: Int) -> Int {
    rows.reduce(max(1, header[column].longestWord)) { max($0, $1[column].text.longestWord) }
  }

  /// The narrowest width of a column that breaks no ordinary word.
  func leastWidth(ofColumn column: Int) -> Int { min(wordWidth(ofColumn: column), Self.longestKeptWord) }

  /// The width of a column in which nothing is broken.
  func naturalWidth(ofColumn column: Int) -> Int {
    rows.reduce(max(1, header[column].naturalWidth)) { max($0, $1[column].text.naturalWidth) }
  }

  /// The widths with which the grid fits in `width` cells: natural ones if possible, otherwise the widest columns give
  /// way first, without breaking a word if possible. Nil when not even the narrowest fit.
  func columnWidths(within width: Int) -> [Int]? {
    let room = width - Self.gap * max(0, header.count - 1)
    let natural = header.indices.map(naturalWidth)
    if natural.reduce(0, +) <= room { return natural }
    var least = header.indices.map { min(natural[$0], wordWidth(ofColumn: $0)) }
    if least.reduce(0, +) > room { least = header.indices.map { min(natural[$0], leastWidth(ofColumn: $0)) } }
    guard least.reduce(0, +) <= room else { return nil }
    func widths(cap: Int) -> [Int] { header.indices.map { min(natural[$0], max(least[$0], cap)) } }
    var cap = room
    while widths(cap: cap).reduce(0, +) > room { cap -= 1 }
    var widths = widths(cap: cap)
    var rest = room - widths.reduce(0, +)
    for column in widths.indices where rest > 0 && widths[column] < natural[column] {
      widths[column] += 1
      rest -= 1
    }
    return widths
  }

  /// The lines of the whole grid.
  func lines(widths: [Int], color: Bool) -> [String] {
    let titles = header.map { Entry(text: $0, ink: .bold) }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.space(Self.gap))
    var lines = self.lines(of: titles, widths: widths, color: color)
    lines.append(Ink.dim.paint(rule, color: color))
    for row in rows { lines += self.lines(of: row, widths: widths, color: color) }
    return lines
  }

  private func lines(of row: [Entry], widths: [Int], color: Bool) -> [String] {
    let cells = row.indices.map { row[$0].text.lines(width: widths[$0]) }
    let height = cells.reduce(0) { max($0, $1.count) }
    return (0..<height).map { index in
      var line = ""
      var owed = 0
      for column in row.indices {
        let text = index < cells[column].count ? cells[column][index] : ""
        let slack = widths[column] - TerminalWidth.of(text)
        let before = alignments[column] == .trailing ? slack : 0
        if !text.isEmpty {
          line += Self.space(owed + before) + (row[column].ink?.paint(text, color: color) ?? text)
          owed = slack - before
        } else {
          owed += slack
        }
        owed += Self.gap
      }
      return line
    }
  }

  private static func space(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}

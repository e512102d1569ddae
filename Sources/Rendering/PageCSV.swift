import Codecs
public import Description
public import Views

/// The tables and matrices of a page as comma-separated values (RFC 4180); headings and running text are left out. Of a
/// graph there is a row for each arrow.
///
/// One table stands alone. Several are separated by an empty line, and each starts with a line that holds its caption.
/// A text that a spreadsheet would run as a formula gets an apostrophe before it. Hours and numbers are bare digits. A word
/// out of a list is what files have in the plain form, and what people read in that for spreadsheets.
public struct PageCSV: Sendable {
  /// What the file is made for.
  public enum Form: Sendable, Hashable, CaseIterable {
    /// Programs: commas, line feeds.
    case plain
    /// A spreadsheet with Dutch settings: a byte order mark, semicolons, and line ends as RFC 4180 has them.
    case dutchSpreadsheet
  }

  private let words: CellWords
  private let form: Form
  private let separator: String
  private let lineEnd: String
  private let start: String

  /// A renderer.
  public init(language: Language, form: Form = .plain) {
    words = CellWords(language: language)
    self.form = form
    switch form {
    case .plain: (start, separator, lineEnd) = ("", ",", "\n")
    case .dutchSpreadsheet: (start, separator, lineEnd) = (CSVText.mark, ";", "\r\n")
    }
  }

  /// The tables of the page; empty (but for the byte order mark) when it has none.
  public func render(_ page: Page) -> String {
    let tables: [(caption: Phrase, rows: [[String]])] = page.blocks.compactMap { block in
      switch block {
      case .heading, .paragraph, .verbatim, .note, .list: nil
      case .table(let table): (table.caption, fields(of: table))
      case .matrix(let matrix): (matrix.caption, fields(of: matrix))
      case .graph(let graph): (graph.caption, fields(of: graph))
      }
    }
    var text = start
    for (index, table) in tables.enumerated() {
      if index > 0 { text += lineEnd }
      if tables.count > 1 { text += guarded(table.caption[words.language]) + lineEnd }
      for row in table.rows { text += row.joined(separator: separator) + lineEnd }
    }
    return text
  }

  private func fields(of table: Table) -> [[String]] {
    [table.columns.map { guarded($0.header[words.language]) }] + table.rows.map { $0.map(field) }
  }

  private func fields(of matrix: Matrix) -> [[String]] {
    [[guarded(matrix.corner[words.language])] + matrix.columns.map(field)]
      + matrix.rows.map { [field($0.header)] + $0.cells.map(field) }
  }

  /// A row for each arrow, and one for each point without an arrow.
  private func fields(of graph: Graph) -> [[String]] {
    let names = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, field($0.label)) })
    return [words.arrowEnds.map(guarded)] + graph.edges.map { [names[$0.from] ?? "", names[$0.to] ?? ""] }
      + graph.loose.map { [field($0.label), ""] }
  }

  private func field(_ cell: Cell) -> String {
    switch cell {
    case .link(let cell, _): field(cell)
    case .number(let number), .hours(let number): String(number)
    case .word(let word, _) where form == .plain: guarded(word)
    case .text, .code, .fraction, .mark, .flag, .phrase, .word, .empty, .cells, .run: guarded(words.text(cell))
    }
  }

  /// The text as a field that no spreadsheet takes for a formula.
  private func guarded(_ text: String) -> String { CSVText.quoted(CSVText.guarded(text)) }
}

public import Description

/// Rows of cells below named columns.
public struct Table: Sendable, Hashable {
  /// One column.
  public struct Column: Sendable, Hashable {
    /// The side of the column that its cells stand against.
    public enum Alignment: Sendable, Hashable {
      /// The side where reading starts: words.
      case leading
      /// The other side: numbers.
      case trailing
    }

    /// The name for machines, in English camel case: `workProcess`.
    public var key: String
    /// The name for readers.
    public var header: Phrase
    /// The side that the cells stand against.
    public var alignment: Alignment

    /// A column.
    public init(_ key: String, _ header: Phrase, alignment: Alignment = .leading) {
      self.key = key
      self.header = header
      self.alignment = alignment
    }
  }

  /// How the rows are shown where there is room for more than one way. What they say does not depend on it.
  public enum Layout: Sendable, Hashable {
    /// Below each other, in columns.
    case rows
    /// Each row as a card: the first column is its title, an empty cell is left out.
    case cards
    /// Each row as a large figure: its value in the second column, with what it counts in the first.
    case figures
    /// With a bar above the rows, of a piece for each row: its size is the last column. The total is what the whole
    /// should be; pieces beyond it are too much.
    case bar(total: Int?)
  }

  /// The name for machines, a slug that no other table or matrix of the page has.
  public let id: String
  /// What the table shows.
  public let caption: Phrase
  /// The columns; no two have the same key. The first names what a row is about.
  public let columns: [Column]
  /// How the rows are shown.
  public let layout: Layout
  /// The rows, with one cell per column.
  public private(set) var rows: [[Cell]] = []
  /// The rows that others can point at, by their numbers.
  public private(set) var anchors: [Int: Anchor] = [:]

  /// A table.
  ///
  /// - Precondition: the keys of the columns differ, and each row has one cell per column.
  public init(id: String, caption: Phrase, columns: [Column], layout: Layout = .rows, rows: [[Cell]] = []) {
    precondition(Set(columns.map(\.key)).count == columns.count, "table \(id): two columns have the same key")
    self.id = id
    self.caption = caption
    self.columns = columns
    self.layout = layout
    for row in rows { append(row) }
  }

  /// Adds a row at the end.
  ///
  /// - Parameter anchor: the place that the row is, where others point at it.
  /// - Precondition: the row has one cell per column.
  public mutating func append(_ row: [Cell], anchor: Anchor? = nil) {
    precondition(row.count == columns.count, "table \(id): a row has \(row.count) of \(columns.count) cells")
    anchors[rows.count] = anchor
    rows.append(row)
  }
}

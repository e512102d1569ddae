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

  /// The name for machines, a slug that no other table or matrix of the page has.
  public let id: String
  /// What the table shows.
  public let caption: Phrase
  /// The columns; no two have the same key. The first names what a row is about.
  public let columns: [Column]
  /// The rows, with one cell per column.
  public private(set) var rows: [[Cell]] = []

  /// A table.
  ///
  /// - Precondition: the keys of the columns differ, and each row has one cell per column.
  public init(id: String, caption: Phrase, columns: [Column], rows: [[Cell]] = []) {
    precondition(Set(columns.map(\.key)).count == columns.count, "table \(id): two columns have the same key")
    self.id = id
    self.caption = caption
    self.columns = columns
    for row in rows { append(row) }
  }

  /// Adds a row at the end.
  ///
  /// - Precondition: the row has one cell per column.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "table \(id): a row has \(row.count) of \(columns.count) cells")
    rows.append(row)
  }
}

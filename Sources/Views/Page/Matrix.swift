public import Description

/// Rows against columns, such as work processes against modules.
public struct Matrix: Sendable, Hashable {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// What the row is about.
    public let header: Cell
    /// One cell per column.
    public let cells: [Cell]

    /// A row.
    public init(_ header: Cell, _ cells: [Cell]) {
      self.header = header
      self.cells = cells
    }
  }

  /// The name for machines, a slug that no other table or matrix of the page has.
  public let id: String
  /// What the matrix shows.
  public let caption: Phrase
  /// What the rows are, for the corner above the row headers: "Werkproces".
  public let corner: Phrase
  /// What each column is about; a code is best, since columns are narrow.
  public let columns: [Cell]
  /// The rows.
  public private(set) var rows: [Row] = []

  /// A matrix.
  ///
  /// - Precondition: each row has one cell per column.
  public init(id: String, caption: Phrase, corner: Phrase, columns: [Cell], rows: [Row] = []) {
    self.id = id
    self.caption = caption
    self.corner = corner
    self.columns = columns
    for row in rows { append(row) }
  }

  /// Adds a row at the end.
  ///
  /// - Precondition: the row has one cell per column.
  public mutating func append(_ row: Row) {
    precondition(
      row.cells.count == columns.count, "matrix \(id): a row has \(row.cells.count) of \(columns.count) cells")
    rows.append(row)
  }
}

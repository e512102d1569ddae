public import Description

/// One piece of a page. Renderers switch over all cases, so that a new kind of block asks for its place in each.
public enum Block: Sendable, Hashable {
  /// A heading; level 1 is directly below the title of the page.
  case heading(Phrase, level: Int = 1)
  /// Running text.
  case paragraph(Phrase)
  /// A remark that stands apart.
  case note(Note)
  /// Text of a file, as it is written there.
  case verbatim(String)
  /// Items below each other, with numbers when the order means something.
  case list([Cell], isOrdered: Bool = false)
  /// Rows with the same columns.
  case table(Table)
  /// Rows against columns.
  case matrix(Matrix)
  /// Points with arrows between them.
  case graph(Graph)
}

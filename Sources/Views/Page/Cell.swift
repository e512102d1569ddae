public import Description

/// One value in a table, a matrix or a list, with its meaning: renderers choose the form.
public indirect enum Cell: Sendable, Hashable {
  /// Text from a file, in the language that it was written in.
  case text(String)
  /// A code or a name for machines, and the title that people know it by: `B1-K1-W1`, "Voert een gesprek".
  case code(String, title: String? = nil)
  /// A whole number without a unit.
  case number(Int)
  /// So many of so many: always both numbers, since a percentage hides how few there are.
  case fraction(Int, of: Int)
  /// Hours of study (*studiebelastingsuren*, SBU).
  case hours(Int)
  /// How far something is covered.
  case mark(Mark)
  /// Yes or no.
  case flag(Bool)
  /// Text of `fim` itself, in the user's language.
  case phrase(Phrase)
  /// A word out of a closed list: as programs have it, and in the user's language.
  case word(String, Phrase)
  /// Nothing to say here; not the same as `mark(.open)`, which says that something is missing.
  case empty
  /// Several values in one place.
  case cells([Cell])
  /// Values that are read one after the other as one: a mark and what it is about.
  case run([Cell])
  /// A value that is told more about at an anchor, where the document has it: the row of a table, on this page or on
  /// another one. A form of output without places to go to shows the value alone.
  case link(Cell, to: Anchor)

  /// The value itself, without where it points.
  public var shown: Cell { if case .link(let cell, _) = self { cell.shown } else { self } }

  /// What a value is called: without where it points, and without what is said about it.
  public var name: Cell {
    if case .run(let cells) = shown, let first = cells.first { first.name } else { shown }
  }
}

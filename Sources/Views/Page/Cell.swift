public import Description

/// One value in a table, a matrix or a list, with its meaning: renderers choose the form.
public enum Cell: Sendable, Hashable {
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
  /// Nothing to say here; not the same as `mark(.open)`, which says that something is missing.
  case empty
  /// Several values in one place.
  case cells([Cell])
}

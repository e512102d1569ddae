/// A pattern in the common subset of XSD and ECMA regular expressions.
///
/// ASCII classes, `|`, groups, `?`, `*`, `+`, `{m}`, `{m,n}`, and a backslash before a literal sign. The whole text must
/// match. The matcher is a table made from the pattern, so there is no hand-written twin that could differ from the
/// schemas. A pattern with a mistake in it matches nothing (`isValid`); the tests look at the patterns of all types.
///
/// A value whose tables are made at once. Made for the first text, behind a shared reference, they cost more: every text
/// would count that reference, and threads would wait for each other to do so.
public struct Pattern: Sendable, CustomStringConvertible {
  /// The pattern as it stands in the XSD; the JSON Schema puts it between `^(?:` and `)$`.
  public let source: String
  /// The parsed form; nil when the pattern has a mistake.
  package let syntax: PatternSyntax?
  /// The class of each byte.
  private let classes: [UInt8]
  /// The row of the next state for each row and class; 0 is the row of the state without a way out.
  private let table: [UInt32]
  /// Which rows accept.
  private let accepting: [Bool]
  private let width: Int

  /// Makes the matcher of a pattern.
  public init(_ source: String) {
    self.source = source
    syntax = PatternSyntax(parsing: source)
    let automaton = PatternAutomaton(syntax)
    classes = automaton.classes
    width = automaton.width
    table = automaton.table.map { UInt32($0) * UInt32(automaton.width) }
    accepting = automaton.table.indices.map { automaton.accepting[$0 / automaton.width] }
  }

  public var description: String { source }

  /// Whether the pattern is in the subset.
  public var isValid: Bool { syntax != nil }

  /// Whether all bytes of a text match.
  public func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var row = width
    table.withUnsafeBufferPointer { table in
      classes.withUnsafeBufferPointer { classes in
        for byte in bytes {
          row = Int(table[row &+ Int(classes[Int(byte)])])
          if row == 0 { return }
        }
      }
    }
    return accepting[row]
  }

  /// Whether a whole text matches.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}

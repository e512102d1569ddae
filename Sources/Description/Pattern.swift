import Synchronization

/// A pattern in the common subset of XSD and ECMA regular expressions.
///
/// ASCII classes, `|`, groups, `?`, `*`, `+`, `{m}`, `{m,n}`, and a backslash before a literal sign. The whole text must
/// match. The matcher is a table made from the pattern, so there is no hand-written twin that could differ from the
/// schemas. A pattern with a mistake in it matches nothing (`isValid`); the tests look at the patterns of all types.
public final class Pattern: Sendable, CustomStringConvertible {
  /// The pattern as it stands in the XSD; the JSON Schema puts it between `^(?:` and `)$`.
  public let source: String
  /// The matcher, made for the first text: most runs need a few patterns of many.
  private let matcher = AtomicLazyReference<PatternMatcher>()

  /// A pattern by its source.
  public init(_ source: String) { self.source = source }

  public var description: String { source }

  /// The parsed form; nil when the pattern has a mistake.
  package var syntax: PatternSyntax? { PatternSyntax(parsing: source) }

  /// Whether the pattern is in the subset.
  public var isValid: Bool { syntax != nil }

  /// Whether all bytes of a text match.
  public func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (matcher.load() ?? matcher.storeIfNil(PatternMatcher(PatternAutomaton(syntax)))).matches(bytes)
  }

  /// Whether a whole text matches.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches($0) }
  }
}

/// The table of a pattern.
private final class PatternMatcher: Sendable {
  /// The class of each byte.
  private let classes: [UInt8]
  /// The row of the next state for each row and class; 0 is the row of the state without a way out.
  private let table: [UInt32]
  /// Which rows accept.
  private let accepting: [Bool]
  private let width: Int

  init(_ automaton: PatternAutomaton) {
    classes = automaton.classes
    table = automaton.table.map { UInt32($0) * UInt32(automaton.width) }
    width = automaton.width
    accepting = automaton.table.indices.map { automaton.accepting[$0 / automaton.width] }
  }

  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
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
}

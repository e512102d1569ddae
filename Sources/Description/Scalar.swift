/// How a scalar stands in JSON.
public enum WireKind: Sendable {
  case text, integer, number, flag
}

/// What becomes of white space in XML before a text is looked at, as XSD has it.
public enum WhiteSpace: Sendable {
  /// It stays as it is.
  case preserve
  /// Each tab and line break becomes a space.
  case replace
  /// Runs become one space, and none is left at either end.
  case collapse
}

/// What texts a scalar accepts, for schemas, references and simulated data.
public enum ScalarForm: Sendable {
  /// Text without line breaks and outer spaces, at least one character.
  case line
  /// Text with line feeds and tabs, at least one character.
  case text
  /// A whole number that fits in 32 bits.
  case integer
  /// A number of any size, with or without decimals. JSON only.
  case number
  /// True or false.
  case flag
  /// A text with a pattern (see `Pattern`) and at most so many characters, all of them ASCII.
  case code(pattern: String, longest: Int)
  /// One of a closed list of words.
  case enumeration([String])
}

/// A value that stands as one text, number or truth value.
public protocol Scalar: Value, Hashable {
  /// The name of the type in schemas and in the reference.
  static var typeName: StaticString { get }
  /// How the value stands in JSON.
  static var wireKind: WireKind { get }
  /// What becomes of white space in XML; numbers and truth values lose it.
  static var whiteSpace: WhiteSpace { get }
  /// What texts are accepted.
  static var form: ScalarForm { get }
  /// What is accepted, in plain words, to follow "accepted is: ".
  static var accepts: Phrase { get }
  /// Reads the exact lexical form; nil when the bytes (valid UTF-8) do not have it.
  init?(wire: UnsafeBufferPointer<UInt8>)
  /// Appends the lexical form, unescaped.
  func write(to bytes: inout [UInt8])
}

extension Scalar {
  public static var wireKind: WireKind { .text }
  public static var whiteSpace: WhiteSpace { wireKind == .text ? .preserve : .collapse }
  public static var shapes: ValueShapes {
    switch wireKind {
    case .text: .text
    case .integer, .number: .number
    case .flag: .flag
    }
  }
  public mutating func visit<V: ValueVisitor>(_ visitor: inout V) { visitor.scalar(&self) }
}

extension Scalar {
  /// Reads the lexical form from a text; nil when it does not have it.
  package init?(wire text: String) {
    var text = text
    guard let value = text.withUTF8({ Self(wire: $0) }) else { return nil }
    self = value
  }

  /// The lexical form as text.
  package var wireText: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

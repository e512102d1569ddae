/// A scalar with a pattern: a code, an id, a date, a decimal number. Always text, never a number.
public protocol Code: Scalar, Comparable, CustomStringConvertible, LosslessStringConvertible {
  /// The pattern, made once: `static let pattern = Pattern("K[0-9]{4}")`.
  static var pattern: Pattern { get }
  /// The greatest number of characters, where the pattern does not limit it.
  static var longest: Int { get }
  /// Whether the text is a number that is kept as text for its decimals, not a code by nature.
  static var isNumber: Bool { get }
  /// The text itself.
  var text: String { get }
  /// Takes over a text that has been checked.
  init(checked: Checked)
}

extension Code {
  public init(blank: Blank) { self.init(checked: Checked("")) }
  public init?(_ description: String) { self.init(wire: description) }
  public var description: String { text }
  public static var longest: Int { .max }
  public static var isNumber: Bool { false }
  public static var form: ScalarForm { .code(pattern: pattern.source, longest: longest) }

  public init?(wire: UnsafeBufferPointer<UInt8>) {
    guard wire.count <= Self.longest, Self.pattern.matches(wire) else { return nil }
    self.init(checked: Checked(String(decoding: wire, as: UTF8.self)))
  }

  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }
  /// Compares by code point.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
  }
}

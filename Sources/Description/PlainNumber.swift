/// A number of JSON in its written form, with or without decimals: `2.5`, `42.0`, `1e2`.
public struct PlainNumber: Scalar {
  /// The written form.
  public let text: String
  public init(blank: Blank) { text = "0" }
  /// A whole number.
  public init(_ number: Int) { text = String(number) }
  public static var typeName: StaticString { "Number" }
  public static var wireKind: WireKind { .number }
  public static var form: ScalarForm { .number }
  public static var accepts: Phrase {
    Phrase(nl: "een getal, zonder aanhalingstekens", en: "a number, without quotes")
  }
  public init?(wire: UnsafeBufferPointer<UInt8>) {
    guard let first = wire.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else { return nil }
    text = String(decoding: wire, as: UTF8.self)
  }
  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// A whole number without point and exponent, `4.0` as 4; any other as it is written.
  public var plainText: String { value?.integer.map { "\($0)" } ?? text }

  /// The value, exactly; nil for a number of more than 18 digits.
  public var value: ExactDecimal? { ExactDecimal(text) }
}

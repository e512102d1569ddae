extension Int: Scalar {
  public init(blank: Blank) { self = 0 }
  public static var typeName: StaticString { "Integer" }
  public static var wireKind: WireKind { .integer }
  public static var form: ScalarForm { .integer }
  public static var accepts: Phrase { Phrase(nl: "een geheel getal", en: "a whole number") }

  /// Reads a minus sign at most, no plus sign, no leading zeros, and at most 32 bits.
  public init?(wire: UnsafeBufferPointer<UInt8>) {
    var index = 0
    let negative = wire.first == UInt8(ascii: "-")
    if negative { index = 1 }
    guard index < wire.count, wire.count <= 11 else { return nil }
    if wire[index] == UInt8(ascii: "0"), wire.count > index + 1 { return nil }
    var value = 0
    while index < wire.count {
      let digit = wire[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    if negative { value = -value }
    guard value >= Int(Int32.min), value <= Int(Int32.max) else { return nil }
    self = value
  }

  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: String(self).utf8) }
}

extension Bool: Scalar {
  public init(blank: Blank) { self = false }
  public static var typeName: StaticString { "Flag" }
  public static var wireKind: WireKind { .flag }
  public static var form: ScalarForm { .flag }
  public static var accepts: Phrase { Phrase(nl: "true of false", en: "true or false") }

  public init?(wire: UnsafeBufferPointer<UInt8>) {
    if wire.elementsEqual("true".utf8) {
      self = true
    } else if wire.elementsEqual("false".utf8) {
      self = false
    } else {
      return nil
    }
  }

  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: (self ? "true" : "false").utf8) }
}

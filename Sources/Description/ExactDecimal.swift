/// An exact decimal number of bounded size, for comparing: digits and where the point stands.
public struct ExactDecimal: Sendable, Hashable, Comparable {
  /// The digits without leading and trailing zeros, as a whole number; negative below zero.
  private let digits: Int
  /// The power of ten that the digits count.
  private let power: Int

  /// A whole number.
  public init(_ number: Int) { self.init(digits: number, power: 0) }

  private init(digits: Int, power: Int) {
    var digits = digits
    var power = digits == 0 ? 0 : power
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      power += 1
    }
    self.digits = digits
    self.power = power
  }

  /// Reads the form of a number in JSON; nil for anything else, and for more than 18 digits.
  public init?(_ text: String) {
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    var digits = 0
    var power = 0
    var count = 0
    var isBehindPoint = false
    var hasDigit = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !isBehindPoint, hasDigit {
        isBehindPoint = true
      } else if byte >= 0x30, byte <= 0x39 {
        hasDigit = true
        if count > 0 || byte != 0x30 { count += 1 }
        guard count <= 18 else { return nil }
        digits = digits * 10 + Int(byte - 0x30)
        if isBehindPoint { power -= 1 }
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    guard hasDigit else { return nil }
    if let byte = rest.first {
      guard byte | 0x20 == UInt8(ascii: "e") else { return nil }
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
      guard let exponent = Int(String(decoding: rest, as: UTF8.self)), (-1_000...1_000).contains(exponent)
      else { return nil }
      power += exponent
    }
    self.init(digits: isNegative ? -digits : digits, power: power)
  }

  /// Whether there is nothing behind the point.
  public var isWhole: Bool { power >= 0 }
  /// The number as an integer; nil when it is not whole or does not fit.
  public var integer: Int? {
    guard power >= 0, power <= 18 else { return nil }
    var number = digits
    for _ in 0..<power {
      let (product, overflow) = number.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      number = product
    }
    return number
  }
  /// Twice the number.
  public var doubled: ExactDecimal { ExactDecimal(digits: digits * 2, power: power) }

  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    if left.digits.signum() != right.digits.signum() { return left.digits.signum() < right.digits.signum() }
    if left.power == right.power { return left.digits < right.digits }
    // The place of the first digit decides, else the digits themselves with as many zeros.
    let leftPlace = left.places + left.power
    let rightPlace = right.places + right.power
    if leftPlace != rightPlace { return (leftPlace < rightPlace) == (left.digits > 0) }
    let shift = left.power - right.power
    return shift > 0
      ? ExactDecimal.scaled(left.digits, shift) < right.digits : left.digits < ExactDecimal.scaled(right.digits, -shift)
  }

  /// The number of digits.
  private var places: Int { String(digits.magnitude).count }

  private static func scaled(_ digits: Int, _ zeros: Int) -> Int {
    var number = digits
    for _ in 0..<zeros { number = number.multipliedReportingOverflow(by: 10).partialValue }
    return number
  }
}

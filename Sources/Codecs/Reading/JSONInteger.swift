/// Whole numbers that JSON writes another way: `1.0` and `1e2` are integers, as JSON Schema has it.
enum JSONInteger {
  /// The plain digits of such a number; nil when it is not whole or far too large.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: bytes.prefix(64), as: UTF8.self)
    guard bytes.count <= 64 else { return nil }
    let parts = text.lowercased().split(separator: "e", maxSplits: 1)
    guard let mantissa = parts.first else { return nil }
    let exponent = parts.count == 2 ? Int(parts[1]) ?? .max : 0
    guard (-64...64).contains(exponent) else { return nil }
    let isNegative = mantissa.hasPrefix("-")
    let numerals = mantissa.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    var digits = numerals.first.map(String.init) ?? ""
    let decimals = numerals.count == 2 ? String(numerals[1]) : ""
    digits += decimals
    var point = digits.count - decimals.count + exponent
    while digits.count < point { digits += "0" }
    while point < 0 {
      digits = "0" + digits
      point += 1
    }
    let split = digits.index(digits.startIndex, offsetBy: point)
    guard digits[split...].allSatisfy({ $0 == "0" }) else { return nil }
    let whole = digits[..<split].drop { $0 == "0" }
    if whole.isEmpty { return "0" }
    return (isNegative ? "-" : "") + whole
  }
}

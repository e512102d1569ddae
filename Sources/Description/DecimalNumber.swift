/// A number from 0 with at most four decimals (*decimaal getal*), kept as text so that no decimal is lost: `33.3`.
public struct DecimalNumber: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "DecimalNumber" }
  public static let pattern = Pattern("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,4})?")
  public static var isNumber: Bool { true }
  public static var accepts: Phrase {
    Phrase(
      nl: "een getal tussen aanhalingstekens met een punt voor de decimalen, als \"4.5\"",
      en: "a number between quotes with a point before the decimals, such as \"4.5\"")
  }

  /// The number in ten-thousandths, which is exact.
  public var tenThousandths: Int {
    let parts = text.split(separator: ".")
    let whole = parts.first.flatMap { Int($0) } ?? 0
    guard parts.count == 2 else { return whole * 10_000 }
    let decimals = String(parts[1]) + String(repeating: "0", count: max(0, 4 - parts[1].count))
    return whole * 10_000 + (Int(decimals) ?? 0)
  }

  /// Whether there is nothing behind the point, or only zeros.
  public var isWhole: Bool { tenThousandths.isMultiple(of: 10_000) }

  /// The shortest text of a number in ten-thousandths, with a point.
  public static func text(tenThousandths number: Int) -> String {
    var decimals = String(number % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? String(number / 10_000) : "\(number / 10_000).\(decimals)"
  }

  /// Compares by value, then by text.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    (left.tenThousandths, left.text) < (right.tenThousandths, right.text)
  }
}

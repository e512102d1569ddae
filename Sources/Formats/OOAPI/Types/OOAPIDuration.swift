import Description

/// A duration (ISO 8601), such as `P10W`.
struct OOAPIDuration: Scalar {
  let text: String
  init(blank: Blank) { text = "P1D" }
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "OOAPIDuration" }
  static var form: ScalarForm { .line }
  static var accepts: Phrase {
    Phrase(nl: "een duur als P2Y, P10W of PT30H", en: "a duration such as P2Y, P10W or PT30H")
  }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    text = String(decoding: wire, as: UTF8.self)
    guard parts != nil else { return nil }
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// The numbers of a duration; nil for what is none.
  struct Parts {
    var years: Int?
    var months: Int?
    var weeks: Int?
    var days: Int?
    var hasTime = false
    var hours: Int?
  }

  var parts: Parts? {
    var rest = Substring(text)
    if rest.first == "-" { rest.removeFirst() }
    guard rest.first == "P" else { return nil }
    rest.removeFirst()
    var parts = Parts()
    var order = 0
    func digits(_ rest: inout Substring) -> String {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest[digits.endIndex...]
      return String(digits)
    }
    guard let first = rest.first, first == "T" || (first.isASCII && first.isNumber) else { return nil }
    while let sign = rest.first {
      if sign == "T" {
        guard !parts.hasTime else { return nil }
        parts.hasTime = true
        rest.removeFirst()
        guard let next = rest.first, next.isASCII, next.isNumber else { return nil }
        order = 10
        continue
      }
      var number = digits(&rest)
      guard !number.isEmpty else { return nil }
      if parts.hasTime, rest.first == "." {
        rest.removeFirst()
        let fraction = digits(&rest)
        guard !fraction.isEmpty, rest.first == "S" else { return nil }
        number += fraction
      }
      guard let unit = rest.first else { return nil }
      rest.removeFirst()
      let value = Int(number.prefix(9))
      let rank: Int
      switch (unit, parts.hasTime) {
      case ("Y", false): (rank, parts.years) = (1, value)
      case ("M", false): (rank, parts.months) = (2, value)
      case ("W", false): (rank, parts.weeks) = (3, value)
      case ("D", false): (rank, parts.days) = (3, value)
      case ("H", true): (rank, parts.hours) = (11, value)
      case ("M", true): rank = 12
      case ("S", true): rank = 13
      default: return nil
      }
      guard rank > order else { return nil }
      order = rank
    }
    return parts
  }
}

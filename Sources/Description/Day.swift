/// A calendar day (*datum*) in the Gregorian calendar, written as ISO 8601 has it: `2026-08-01`.
public struct Day: Code {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "Day" }
  public static let pattern = Pattern(
    "[0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
      + "|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
      + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29")
  public static var accepts: Phrase {
    Phrase(nl: "een bestaande datum als 2026-08-01", en: "an existing date such as 2026-08-01")
  }

  /// A day by its numbers; nil when it does not exist.
  public init?(year: Int, month: Int, day: Int) {
    self.init("\(year.padded(4))-\(month.padded(2))-\(day.padded(2))")
  }

  private func number(_ range: Range<Int>) -> Int {
    text.utf8.dropFirst(range.lowerBound).prefix(range.count).reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// The year.
  public var year: Int { number(0..<4) }
  /// The month, 1 to 12.
  public var month: Int { number(5..<7) }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { number(8..<10) }

  /// The same day a number of years later; 29 February becomes 28 February where the year has none.
  public func adding(years: Int) -> Day {
    Day(year: year + years, month: month, day: dayOfMonth) ?? Day(year: year + years, month: month, day: 28) ?? self
  }

  /// The day after.
  public var next: Day {
    Day(year: year, month: month, day: dayOfMonth + 1) ?? Day(year: year, month: month + 1, day: 1)
      ?? Day(year: year + 1, month: 1, day: 1) ?? self
  }
}

import Description
import Testing

@Suite struct PatternTests {
  static let table: [(pattern: String, yes: [String], no: [String])] = [
    ("K[0-9]{4}", ["K0001", "K9999"], ["K001", "K00011", "k0001", "", "K000a"]),
    ("B1-K[0-9]{1,2}(-W[0-9]{1,2})?", ["B1-K1", "B1-K12-W10"], ["B1-K", "B1-K1-W", "B1-K123"]),
    ("a*b+|c", ["b", "aaabb", "c"], ["", "a", "cc", "bc"]),
    ("[A-Za-z0-9._\\-]{2}", ["a-", "._", "Zz"], ["a", "abc", "é"]),
    ("(ab){2,3}", ["abab", "ababab"], ["ab", "abababab"]),
  ]

  @Test(arguments: table) func matches(row: (pattern: String, yes: [String], no: [String])) {
    let pattern = Pattern(row.pattern)
    #expect(pattern.isValid)
    for text in row.yes { #expect(pattern.matches(text), "\(text)") }
    for text in row.no { #expect(!pattern.matches(text), "\(text)") }
  }

  @Test(arguments: ["a{2", "[b", "(", "a|", "x^", "\\d", "[z-a]", "a{3,2}", "é", "."])
  func refusesWhatIsOutsideTheSubset(source: String) {
    #expect(!Pattern(source).isValid)
    #expect(!Pattern(source).matches("a"))
  }

  @Test func daysAreExact() {
    for text in ["2024-02-29", "2000-02-29", "2026-12-31", "0000-02-29"] { #expect(Day(text) != nil, "\(text)") }
    for text in ["2023-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01"] {
      #expect(Day(text) == nil, "\(text)")
    }
    #expect(Day("2024-02-29")?.adding(years: 1).text == "2025-02-28")
    #expect(Day("2025-12-31")?.next.text == "2026-01-01")
    #expect(Day("2024-02-28")?.next.text == "2024-02-29")
  }

  @Test func decimalsAreExact() {
    #expect(DecimalNumber("33.3")?.tenThousandths == 333_000)
    #expect(DecimalNumber("4.50")?.isWhole == false)
    #expect(DecimalNumber("4.0")?.isWhole == true)
    #expect(DecimalNumber("04") == nil)
    #expect(DecimalNumber.text(tenThousandths: 999_000) == "99.9")
  }
}

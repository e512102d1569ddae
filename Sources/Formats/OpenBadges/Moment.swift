import Description

/// A moment in time: whole seconds since the first of January 1970 in UTC, and billionths of a second.
struct Moment: Sendable, Hashable, Comparable {
  var seconds: Int
  var billionths = 0

  /// The moment that a text names.
  init(_ dateTime: BadgeDateTime) {
    var text = dateTime.text
    self = text.withUTF8 { Moment($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    seconds = 0
    guard bytes.count >= 17 else { return }
    let day = Self.days(
      toYear: Self.number(bytes, 0) * 100 + Self.number(bytes, 2), Self.number(bytes, 5), Self.number(bytes, 8))
    seconds = day * 86_400 + Self.number(bytes, 11) * 3_600 + Self.number(bytes, 14) * 60
    var index = 16
    if bytes[index] == UInt8(ascii: ":") {
      seconds += Self.number(bytes, 17)
      index = 19
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      var digits = 0
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        if digits < 9 { billionths = billionths * 10 + Int(bytes[index] - 0x30) }
        digits += 1
        index += 1
      }
      while digits < 9 {
        billionths *= 10
        digits += 1
      }
    }
    if index + 3 <= bytes.count {
      // The minutes of a zone are its last two digits; a zone of hours alone has none.
      let minutes = index + 5 <= bytes.count ? Self.number(bytes, bytes.count - 2) : 0
      let offset = Self.number(bytes, index + 1) * 3_600 + minutes * 60
      seconds += bytes[index] == UInt8(ascii: "-") ? offset : -offset
    }
  }

  /// The first second of a day in UTC.
  init(start day: Day) { seconds = Self.days(toYear: day.year, day.month, day.dayOfMonth) * 86_400 }

  /// The last second of a day in UTC.
  init(end day: Day) {
    seconds = Self.days(toYear: day.year, day.month, day.dayOfMonth) * 86_400 + 86_399
    billionths = 999_999_999
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    Int(bytes[index] - 0x30) * 10 + Int(bytes[index + 1] - 0x30)
  }

  /// Days since the first of January 1970, in the Gregorian calendar.
  private static func days(toYear calendarYear: Int, _ calendarMonth: Int, _ dayOfMonth: Int) -> Int {
    // Years begin in March here, so that the leap day is the last of a year.
    let year = calendarMonth > 2 ? calendarYear : calendarYear - 1
    let month = (calendarMonth + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + dayOfMonth - 1 - 719_468
  }

  /// The text in UTC, cut to seconds: `2026-02-03T09:15:42Z`.
  var text: String {
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    // The way back from days to year, month and day (H. Hinnant's civil calendar in integers).
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * ofYear + 2) / 153
    let dayOfMonth = ofYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year.padded(4))-\(month.padded(2))-\(dayOfMonth.padded(2))"
      + "T\((rest / 3_600).padded(2)):\((rest / 60 % 60).padded(2)):\((rest % 60).padded(2))Z"
  }

  static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.billionths) < (right.seconds, right.billionths)
  }
}

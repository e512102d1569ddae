import Description

/// A date as the schema has it (`xsd:date`), kept as it was written: a zone may stand behind it, though none should.
struct RIODate: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  init(_ day: Day) { text = day.text }
  static var typeName: StaticString { "RIODate" }
  static var accepts: Phrase { Day.accepts }

  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    var scan = DateScan(wire)
    return scan.date() && scan.zone() && scan.isAtEnd
  }

  /// The calendar day, without its zone; nil for a year outside 0001 to 9999.
  var day: Day? { Day(String(text.prefix(10))) }
}

/// A moment as the schema has it (`xsd:dateTime`), kept as it was written.
struct RIODateTime: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIODateTime" }
  static var accepts: Phrase {
    Phrase(
      nl: "een datum, een T en een tijd, als 2026-01-31T12:00:00.000Z",
      en: "a date, a T and a time, such as 2026-01-31T12:00:00.000Z")
  }

  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    var scan = DateScan(wire)
    return scan.date() && scan.take("T") && scan.time() && scan.zone() && scan.isAtEnd
  }
}

/// Goes over a date or a moment, as XSD 1.0 writes them.
private struct DateScan {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: sign) else { return false }
    index += 1
    return true
  }

  /// The digits at the place, of which there must be so many.
  private mutating func number(_ count: ClosedRange<Int>) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, index - start < count.upperBound, (0x30...0x39).contains(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return index - start >= count.lowerBound ? value : nil
  }

  /// Years before our era and after 9999 too; no year 0, no zero before a year of more than four digits.
  mutating func date() -> Bool {
    _ = take("-")
    let start = index
    guard let year = number(4...18), year > 0, index - start == 4 || bytes[start] != UInt8(ascii: "0"), take("-"),
      let month = number(2...2), take("-"), let day = number(2...2)
    else { return false }
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    switch month {
    case 2: return (1...(isLeap ? 29 : 28)).contains(day)
    case 4, 6, 9, 11: return (1...30).contains(day)
    case 1...12: return (1...31).contains(day)
    default: return false
    }
  }

  mutating func time() -> Bool {
    guard let hour = number(2...2), take(":"), let minute = number(2...2), take(":"), let second = number(2...2)
    else { return false }
    var fraction = 0
    if take(".") {
      let start = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        fraction |= Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > start else { return false }
    }
    if hour == 24 { return minute == 0 && second == 0 && fraction == 0 }
    return hour < 24 && minute < 60 && second < 60
  }

  mutating func zone() -> Bool {
    if isAtEnd || take("Z") { return true }
    guard take("+") || take("-"), let hours = number(2...2), take(":"), let minutes = number(2...2) else {
      return false
    }
    return hours < 14 && minutes < 60 || hours == 14 && minutes == 0
  }
}

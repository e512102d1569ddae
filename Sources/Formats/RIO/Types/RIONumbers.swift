import Description

/// The digits of a number as the schema writes it: no power of ten, at most 24 digits, as libxml2 has it.
private struct Digits {
  var isNegative = false
  /// The digits before the point, without zeros at the front.
  var whole: [UInt8] = []
  /// The digits behind the point, without zeros at the end.
  var fraction: [UInt8] = []

  init?(_ wire: UnsafeBufferPointer<UInt8>, fractions: Bool) {
    var text = wire[...]
    if text.first == UInt8(ascii: "+") || text.first == UInt8(ascii: "-") {
      isNegative = text.removeFirst() == UInt8(ascii: "-")
    }
    let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 1 || fractions, parts.contains(where: { !$0.isEmpty }),
      parts.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    whole = Array(parts[0].drop { $0 == 0x30 })
    fraction = parts.count > 1 ? Array(parts[1]) : []
    guard whole.count + fraction.count <= 24 else { return nil }
    while fraction.last == 0x30 { fraction.removeLast() }
  }

  var isZero: Bool { whole.isEmpty && fraction.isEmpty }

  /// The whole part; nil when it has more than 18 digits.
  var wholeNumber: Int? {
    whole.count > 18 ? nil : whole.reduce(0) { $0 * 10 + Int($1 - 0x30) } * (isNegative ? -1 : 1)
  }
}

/// A whole number without bounds (`xsd:integer`), kept as it was written.
struct RIOInteger: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOInteger" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase { Phrase(nl: "een geheel getal", en: "a whole number") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool { Digits(wire, fractions: false) != nil }
}

/// Study load (*studielast*): one to five digits as written, kept as they are.
struct RIOStudyLoad: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOStudyLoad" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase {
    Phrase(
      nl: "een geheel getal van ten hoogste vijf cijfers, zonder teken",
      en: "a whole number of at most five digits, without a sign")
  }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    (1...5).contains(wire.count) && wire.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// A field of education (*ISCED*): 0 to 999, kept as it was written.
struct RIOField: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOField" }
  static var accepts: Phrase { Phrase(nl: "een getal van 0 tot en met 999", en: "a number from 0 to 999") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    Digits(wire, fractions: false)?.wholeNumber.map { (0...999).contains($0) } ?? false
  }
}

/// A number of pages (0 to 999999), kept as it was written.
struct RIOPage: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOPage" }
  static var accepts: Phrase { Phrase(nl: "een getal van 0 tot en met 999999", en: "a number from 0 to 999999") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    Digits(wire, fractions: false)?.wholeNumber.map { (0...999_999).contains($0) } ?? false
  }
}

/// A number of results (0 to 999999999), kept as it was written.
struct RIOTotal: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOTotal" }
  static var accepts: Phrase { Phrase(nl: "een getal van 0 tot en met 999999999", en: "a number from 0 to 999999999") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    Digits(wire, fractions: false)?.wholeNumber.map { (0...999_999_999).contains($0) } ?? false
  }
}

/// A house number (1 to 99999), kept as it was written.
struct RIOHouseNumber: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOHouseNumber" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase { Phrase(nl: "een getal van 1 tot en met 99999", en: "a number from 1 to 99999") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    Digits(wire, fractions: false)?.wholeNumber.map { (1...99_999).contains($0) } ?? false
  }
}

/// An amount in euro (*bedrag*): 0 to 1000000 with at most two decimals, kept as it was written.
struct RIOAmount: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOAmount" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase {
    Phrase(
      nl: "een bedrag van 0 tot en met 1000000 met een punt en ten hoogste twee decimalen",
      en: "an amount from 0 to 1000000 with a point and at most two decimals")
  }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let digits = Digits(wire, fractions: true), digits.fraction.count <= 2,
      let whole = digits.wholeNumber, !digits.isNegative || digits.isZero
    else { return false }
    return whole < 1_000_000 || whole == 1_000_000 && digits.fraction.isEmpty
  }
}

/// The number of a kenmerk (*kenmerkwaardeGetal*): at most six decimals, kept as it was written.
struct RIODecimal: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIODecimal" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase {
    Phrase(
      nl: "een getal met een punt en ten hoogste zes decimalen", en: "a number with a point and at most six decimals")
  }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    Digits(wire, fractions: true).map { $0.fraction.count <= 6 } ?? false
  }

  /// The number, when it is whole and not too long.
  var whole: Int? {
    var text = text
    return text.withUTF8 { Digits($0, fractions: true) }.flatMap { $0.fraction.isEmpty ? $0.wholeNumber : nil }
  }
}

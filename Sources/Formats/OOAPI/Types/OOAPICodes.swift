import Description

/// A UUID in lower or upper case.
struct OOAPIIdentifier: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPIIdentifier" }
  static let pattern = Pattern("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
  static var accepts: Phrase { RIOOfferingCode.accepts }
}

/// A language tag, such as `nl-NL`.
struct OOAPILanguageTag: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPILanguageTag" }
  static let pattern = Pattern("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
  static var accepts: Phrase { Phrase(nl: "een taal als nl of nl-NL", en: "a language such as nl or nl-NL") }
}

/// A language of teaching, three letters.
struct OOAPILanguage: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPILanguage" }
  static let pattern = Pattern("[a-z]{3}")
  static var accepts: Phrase {
    Phrase(nl: "drie kleine letters, als nld", en: "three lower-case letters, such as nld")
  }
}

/// An amount with a point, as text.
struct OOAPIAmount: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPIAmount" }
  static let pattern = Pattern("[0-9]+(\\.[0-9]+)?")
  static var accepts: Phrase {
    Phrase(nl: "een bedrag met een punt, als 495.00", en: "an amount with a point, such as 495.00")
  }
}

/// A web address: a scheme, a colon and the rest, without blanks.
struct OOAPIAddressOnWeb: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPIAddressOnWeb" }
  static let pattern = Pattern("[A-Za-z][A-Za-z0-9+.\\-]*:[!-~]*")
  static var longest: Int { 2048 }
  static var accepts: Phrase {
    Phrase(
      nl: "een webadres zonder spaties, als https://www.voorbeeld.nl",
      en: "a web address without blanks, such as https://www.example.org")
  }
}

/// A mail address: signs, an at sign, signs.
struct OOAPIMail: Code {
  let text: String
  init(checked: Checked) { text = checked.text }
  static var typeName: StaticString { "OOAPIMail" }
  static let pattern = Pattern("[!-?A-~]+@[!-?A-~]+")
  static var longest: Int { 256 }
  static var accepts: Phrase {
    Phrase(nl: "een mailadres, als naam@voorbeeld.nl", en: "a mail address, such as name@example.org")
  }
}

/// A number of people: zero or more.
struct OOAPICount: Scalar {
  let text: String
  init(blank: Blank) { text = "0" }
  init(_ number: Int) { text = String(number) }
  static var typeName: StaticString { "OOAPICount" }
  static var wireKind: WireKind { .number }
  static var form: ScalarForm { .number }
  static var accepts: Phrase {
    Phrase(nl: "een getal van 0 of meer, zonder aanhalingstekens", en: "a number of 0 or more, without quotes")
  }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    guard let number = PlainNumber(wire: wire), number.text.first != "-" || number.value == ExactDecimal("0")
    else { return nil }
    text = number.text
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }
}

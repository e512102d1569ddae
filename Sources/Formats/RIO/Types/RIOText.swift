import Description

/// A scalar of RIO that is kept as the text that it is: it is written back as it was read.
protocol RIOText: Scalar {
  var text: String { get }
  init(_ text: String)
  /// Whether a text has the lexical form, once its white space is treated.
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool
}

extension RIOText {
  init(blank: Blank) { self.init("") }
  static var form: ScalarForm { .text }
  init?(wire: UnsafeBufferPointer<UInt8>) {
    guard Self.accepts(wire) else { return nil }
    self.init(String(decoding: wire, as: UTF8.self))
  }
  func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }
}

/// Text whose white space is folded (*Teksttype*, `xsd:token`): names.
struct RIOToken: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOToken" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase { Phrase(nl: "tekst", en: "text") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool { true }
}

/// Text of a key (*IdentificatiecodeType*, `xsd:normalizedString`): no tab, no line break; outer spaces count.
struct RIOKey: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOKey" }
  static var whiteSpace: WhiteSpace { .replace }
  static var accepts: Phrase { Phrase(nl: "tekst op één regel", en: "text on one line") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool { true }
}

/// A value of one of DUO's lists (*WaardenlijstType*). The schema knows the signs of such a value, not the list.
struct RIOListed: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOListed" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase {
    Phrase(
      nl: "een waarde uit een lijst van DUO: letters, cijfers, . _ - / en spaties",
      en: "a value of a list of DUO: letters, digits, . _ - / and spaces")
  }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    wire.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D, 0x2F, 0x20: true
      default: false
      }
    }
  }
}

/// The value of a kenmerk with a list (*kenmerkwaardeEnumeratiewaarde*): capitals, digits and `_`.
struct RIOEnumerated: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOEnumerated" }
  static var accepts: Phrase {
    Phrase(nl: "hoofdletters, cijfers en _, zonder spaties", en: "capitals, digits and _, without spaces")
  }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    wire.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x5F }
  }
}

/// A truth value, kept as it was written: `true`, `false`, `1` or `0`.
struct RIOFlag: RIOText {
  let text: String
  init(_ text: String) { self.text = text }
  static var typeName: StaticString { "RIOFlag" }
  static var whiteSpace: WhiteSpace { .collapse }
  static var accepts: Phrase { Phrase(nl: "true of false", en: "true or false") }
  static func accepts(_ wire: UnsafeBufferPointer<UInt8>) -> Bool {
    ["true", "false", "1", "0"].contains(String(decoding: wire.prefix(6), as: UTF8.self))
  }
  /// What it says.
  var isTrue: Bool { text == "true" || text == "1" }
}

/// A scalar that holds text written by people: `Line` and `Text`.
public protocol Prose: Scalar, Comparable, CustomStringConvertible, LosslessStringConvertible {
  /// The text itself.
  var text: String { get }
  /// Takes over a text that has been checked.
  init(checked: Checked)
}

extension Prose {
  public init(blank: Blank) { self.init(checked: Checked("")) }
  public init?(_ description: String) { self.init(wire: description) }
  public var description: String { text }
  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A text on one line: no line break, no tab, no outer spaces, at least one character.
public struct Line: Prose {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "Line" }
  public static var form: ScalarForm { .line }
  public static var accepts: Phrase {
    Phrase(
      nl: "tekst op één regel, zonder spaties aan het begin of eind",
      en: "text on one line, without spaces at either end")
  }

  public init?(wire: UnsafeBufferPointer<UInt8>) {
    guard let first = wire.first, let last = wire.last, first != 0x20, last != 0x20,
      ProseBytes.areAllowed(wire, controls: false)
    else { return nil }
    text = String(decoding: wire, as: UTF8.self)
  }

  /// The words of a text with single spaces between them; nil when there are none or a character is not allowed.
  public init?(collapsing text: String) {
    self.init(wire: text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

/// A text that may have several lines: line feeds and tabs, at least one character.
public struct Text: Prose {
  public let text: String
  public init(checked: Checked) { text = checked.text }
  public static var typeName: StaticString { "Text" }
  public static var form: ScalarForm { .text }
  public static var accepts: Phrase {
    Phrase(nl: "tekst van ten minste één teken", en: "text of at least one character")
  }

  public init?(wire: UnsafeBufferPointer<UInt8>) {
    guard !wire.isEmpty, ProseBytes.areAllowed(wire, controls: true) else { return nil }
    text = String(decoding: wire, as: UTF8.self)
  }

  /// A text with line feeds as line ends and no white space around it; nil when nothing is left.
  public init?(trimming text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isAfterReturn = false
    for byte in text.utf8 {
      if byte != 0x0A || !isAfterReturn { bytes.append(byte == 0x0D ? 0x0A : byte) }
      isAfterReturn = byte == 0x0D
    }
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return nil }
    self.init(wire: String(scalars[first...last]))
  }
}

/// The characters of XML 1.0, which all texts keep to so that both forms can carry them.
enum ProseBytes {
  /// Whether valid UTF-8 holds no control characters (but line feeds and tabs where `controls`) and no noncharacter
  /// U+FFFE or U+FFFF.
  static func areAllowed(_ bytes: UnsafeBufferPointer<UInt8>, controls: Bool) -> Bool {
    // Without a branch in it the loop goes over many bytes at once.
    var suspects: UInt8 = 0
    for byte in bytes { suspects |= (byte < 0x20 ? 1 : 0) | (byte == 0xEF ? 1 : 0) }
    if suspects == 0 { return true }
    for (index, byte) in bytes.enumerated() {
      if byte < 0x20 {
        guard controls, byte == 0x0A || byte == 0x09 else { return false }
      } else if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
        return false
      }
    }
    return true
  }
}

/// Unicode normalization form C, in which all text is kept.
package enum Normalization {
  /// The text in form C.
  ///
  /// From the standard library, by what Foundation itself is built on: to load Foundation takes a third of the time of
  /// one small file, and on Linux its own form C of signs above U+FFFF is wrong (U+10041 U+0301 becomes U+00C1).
  package static func composed(_ text: String) -> String { String(decoding: text._nfcCodeUnits, as: UTF8.self) }

  /// Whether valid UTF-8 is in form C without a closer look: true for letters with their usual signs, dashes, quotation
  /// marks, currencies, arrows, mathematical and other signs, and emoji.
  static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      // Up to U+02FF; continuation bytes of what was passed.
      case 0..<0xCC: index += 1
      case 0xE2:
        guard index + 2 < bytes.count, isPlainSign(bytes[index + 1], bytes[index + 2]) else { return false }
        index += 3
      // U+1F000 to U+1FFFF.
      case 0xF0:
        guard index + 1 < bytes.count, bytes[index + 1] == 0x9F else { return false }
        index += 4
      default: return false
      }
    }
    return true
  }

  /// Whether a sign from U+2000 to U+2FFF neither has another form nor joins the sign before it.
  private static func isPlainSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch UInt16(0x2000) | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F) {
    case 0x2002...0x20CF, 0x2100...0x2125, 0x212C...0x2328, 0x232B...0x2ADB: true
    default: false
    }
  }
}

/// Checks UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  /// The length of the sequence of several bytes at a pointer; 0 when it is not valid.
  @inline(__always)
  static func sequence(_ bytes: UnsafePointer<UInt8>, limit: Int) -> Int {
    let first = bytes[0]
    if first >= 0xC2, first <= 0xDF {
      return limit >= 2 && bytes[1] & 0xC0 == 0x80 ? 2 : 0
    }
    if first & 0xF0 == 0xE0 {
      guard limit >= 3, bytes[1] & 0xC0 == 0x80, bytes[2] & 0xC0 == 0x80 else { return 0 }
      if first == 0xE0, bytes[1] < 0xA0 { return 0 }
      if first == 0xED, bytes[1] > 0x9F { return 0 }
      return 3
    }
    if first >= 0xF0, first <= 0xF4 {
      guard limit >= 4, bytes[1] & 0xC0 == 0x80, bytes[2] & 0xC0 == 0x80, bytes[3] & 0xC0 == 0x80 else { return 0 }
      if first == 0xF0, bytes[1] < 0x90 { return 0 }
      if first == 0xF4, bytes[1] > 0x8F { return 0 }
      return 4
    }
    return 0
  }
}

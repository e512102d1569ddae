import Description

/// White space as XML has it.
enum XMLSpace {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// The bytes without white space around them.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = bytes.count
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }

  /// Hands on a text with its white space treated.
  @inline(__always)
  static func treated<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ space: WhiteSpace, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    switch space {
    case .preserve: return body(bytes)
    case .replace:
      guard bytes.contains(where: { $0 != 0x20 && isSpace($0) }) else { return body(bytes) }
      return bytes.map { isSpace($0) ? 0x20 : $0 }.withUnsafeBufferPointer(body)
    case .collapse:
      let inner = trimmed(bytes)
      guard hasRuns(inner) else { return body(inner) }
      var words: [UInt8] = []
      for byte in inner where !(isSpace(byte) && words.last == 0x20) { words.append(isSpace(byte) ? 0x20 : byte) }
      return words.withUnsafeBufferPointer(body)
    }
  }

  /// Whether there is white space other than single spaces.
  private static func hasRuns(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if isSpace(byte), byte != 0x20 || before == 0x20 { return true }
      before = byte
    }
    return false
  }

  /// The number of code points in valid UTF-8.
  static func scalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}

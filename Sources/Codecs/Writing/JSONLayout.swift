/// How the normal form of JSON looks.
enum JSONLayout {
  /// The greatest width of an object or list on one line, with its indentation and name.
  static let width = 110

  /// Puts the object or list at the end of the text on one line, when it fits.
  ///
  /// A line feed never stands inside a JSON string, so each one begins indentation.
  static func collapse(_ out: inout [UInt8], from start: Int, width: Int = JSONLayout.width) {
    guard (out.count - start) / 4 <= width else { return }
    var lineStart = start
    while lineStart > 0, out[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
    var line: [UInt8] = []
    line.reserveCapacity(out.count - start)
    var index = start
    while index < out.count {
      guard out[index] == UInt8(ascii: "\n") else {
        line.append(out[index])
        index += 1
        continue
      }
      while index < out.count, out[index] == UInt8(ascii: "\n") || out[index] == 0x20 { index += 1 }
      guard index < out.count, let before = line.last else { return }
      let isBracket = before == UInt8(ascii: "[") || out[index] == UInt8(ascii: "]")
      if !isBracket { line.append(0x20) }
    }
    let columns = (out[lineStart..<start] + line).count { $0 & 0xC0 != 0x80 }
    guard columns <= width else { return }
    out.replaceSubrange(start..., with: line)
  }

  /// Escapes the bytes at the end of the text where JSON asks for it.
  static func escape(_ out: inout [UInt8], from start: Int) {
    guard out[start...].contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return }
    let plain = Array(out[start...])
    out.removeSubrange(start...)
    for byte in plain {
      switch byte {
      case 0x22, 0x5C: out += [0x5C, byte]
      case 0x0A: out += [0x5C, UInt8(ascii: "n")]
      case 0x09: out += [0x5C, UInt8(ascii: "t")]
      case 0x0D: out += [0x5C, UInt8(ascii: "r")]
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        out += [0x5C, UInt8(ascii: "u"), 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
  }
}

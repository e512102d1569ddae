/// The escapes of JSON strings.
@usableFromInline package enum JSONEscapes {
  /// The value of a hexadecimal digit.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// The bytes of a string without its escapes; the parser has checked them.
  @usableFromInline package static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let plain = bytes[index...].firstIndex(of: UInt8(ascii: "\\")) ?? bytes.count
      out.append(contentsOf: bytes[index..<plain])
      index = plain + 1
      guard index < bytes.count else { break }
      let escape = bytes[index]
      index += 1
      switch escape {
      case UInt8(ascii: "b"): out.append(0x08)
      case UInt8(ascii: "f"): out.append(0x0C)
      case UInt8(ascii: "n"): out.append(0x0A)
      case UInt8(ascii: "r"): out.append(0x0D)
      case UInt8(ascii: "t"): out.append(0x09)
      case UInt8(ascii: "u"):
        var value = unit(bytes, at: &index)
        if value & 0xFC00 == 0xD800, index + 1 < bytes.count {
          index += 2
          value = 0x10000 + (value - 0xD800) << 10 + (unit(bytes, at: &index) & 0x3FF)
        }
        out.append(contentsOf: String(UnicodeScalar(value) ?? "\u{FFFD}").utf8)
      default: out.append(escape)
      }
    }
    return out
  }

  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 where index < bytes.count {
      value = value << 4 | (hexDigit(bytes[index]) ?? 0)
      index += 1
    }
    return value
  }
}

/// Finds the ends of values in JSON that the parser found right.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// White space; XML has the same.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// The place behind white space.
  func space(from start: Int) -> Int {
    var index = start
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The bytes of the value that starts at a place; nil when none does.
  func value(at start: Int) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    var index = start
    var depth = 0
    repeat {
      guard index < bytes.count else { return nil }
      switch bytes[index] {
      case UInt8(ascii: "\""): index = string(from: index)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        index += 1
      default:
        if depth > 0 {
          index += 1
        } else {
          while index < bytes.count, !Self.endsWord(bytes[index]) { index += 1 }
        }
      }
    } while depth > 0
    return index > start ? start..<index : nil
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  /// The place behind a string.
  private func string(from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }
}

/// Finds the ends of elements in XML that the parser found right.
struct XMLScanner {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// An element with its tags, and what is between them.
  struct Element {
    var whole: Range<Int>
    var content: Range<Int>
  }

  /// The element whose tag starts at a place; nil when none does.
  func element(at start: Int) -> Element? {
    guard let open = tag(at: start), !open.isEnd else { return nil }
    if open.isEmpty { return Element(whole: start..<open.end, content: open.end..<open.end) }
    var depth = 1
    var index = open.end
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if let end = passed(index, "<!--", "-->") ?? passed(index, "<![CDATA[", "]]>") ?? passed(index, "<?", "?>") {
        index = end
        continue
      }
      guard let tag = tag(at: index) else { return nil }
      if tag.isEnd { depth -= 1 } else if !tag.isEmpty { depth += 1 }
      if depth == 0 { return Element(whole: start..<tag.end, content: open.end..<index) }
      index = tag.end
    }
    return nil
  }

  private struct Tag {
    var end: Int
    var isEnd: Bool
    var isEmpty: Bool
  }

  /// The tag that starts at a place. A bracket between quotes does not end it.
  private func tag(at start: Int) -> Tag? {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "<") else { return nil }
    var quote: UInt8?
    for index in start + 1..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return Tag(
          end: index + 1, isEnd: bytes[start + 1] == UInt8(ascii: "/"), isEmpty: bytes[index - 1] == UInt8(ascii: "/"))
      }
    }
    return nil
  }

  /// The place behind something that starts and ends with signs of its own; nil when it does not start here.
  private func passed(_ start: Int, _ open: StaticString, _ close: StaticString) -> Int? {
    guard isAt(start, open) else { return nil }
    var index = start + open.utf8CodeUnitCount
    while index < bytes.count {
      if isAt(index, close) { return index + close.utf8CodeUnitCount }
      index += 1
    }
    return bytes.count
  }

  private func isAt(_ index: Int, _ signs: StaticString) -> Bool {
    let signs = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    return index + signs.count <= bytes.count && bytes[index..<index + signs.count].elementsEqual(signs)
  }
}

import Codecs
import Curriculum
import Description

extension FileHead {
  /// The place of the first object in a list; nil where the list does not begin with one.
  static func item(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    while index < text.count, text[index] <= 0x20 { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: "{") ? index : nil
  }

  /// The names of the members of an object. The text need not be right: what is no name is passed over.
  static func members(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> [String] {
    var names: [String] = []
    var depth = 0
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return names }
      case UInt8(ascii: "\""):
        let begin = index + 1
        index = end(ofStringFrom: begin, in: text)
        if depth == 1, isName(text, before: index + 1) {
          let name = String(decoding: text[begin..<min(index, text.count)], as: UTF8.self)
          names.append(name)
          if nativeRoots.contains(name) { return names }
        }
      case 0x0A:
        // Indentation, eight spaces at a time.
        while index + 9 <= text.count, word(of: text, at: index + 1) == 0x2020_2020_2020_2020 { index += 8 }
      default: break
      }
      index += 1
    }
    return names
  }

  /// The names of the members of an object, of a text that is right.
  static func members(of node: TapeNode) -> [String] {
    guard node.kind == .object else { return [] }
    var names: [String] = []
    for member in node.children {
      let name = member.name
      names.append(name)
      if nativeRoots.contains(name) { break }
    }
    return names
  }

  private static func word(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The names of the roots of the native form.
  private static let nativeRoots = Set(Document.caseNames)

  /// The place of the closing quote, or the end.
  private static func end(ofStringFrom begin: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = begin
    while index < text.count {
      if index + 8 <= text.count {
        // Eight bytes at a time, up to a quote or a backslash.
        let word = word(of: text, at: index)
        let quote = word ^ (ones &* 0x22)
        let slash = word ^ (ones &* 0x5C)
        let marks = (((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)) & (ones &* 0x80)
        index += marks == 0 ? 8 : marks.trailingZeroBitCount / 8
        if marks == 0 { continue }
      }
      if text[index] == UInt8(ascii: "\"") { return index }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index
  }

  /// Whether a colon follows.
  private static func isName(_ text: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
    var index = place
    while index < text.count, text[index] <= 0x20 { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: ":")
  }

  /// What the file wraps. What begins so and is broken further on is told by whoever takes it apart.
  static func wrapping(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Wrapping? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .png }
    // The header of a JWS is an object, and its first sign with the quote behind it gives eyJ in base 64.
    return start < bytes.count && bytes[start...].starts(with: "eyJ".utf8) ? .jws : nil
  }
}

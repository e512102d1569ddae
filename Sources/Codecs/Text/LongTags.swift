#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks for tags with more attributes than any format has, before libxml2 sees them: it compares each attribute of a tag
/// with all others, so that a file of one megabyte with nothing else would take seconds, and a larger one hours.
struct LongTags {
  /// Tags of fewer bytes are not looked at: they have no room for so many attributes that it takes long.
  private static let short = 1 << 16

  /// Where the text that was seen last ended.
  private enum Place {
    case text
    /// Behind a `<`: a tag, or something else between `<` and `>`.
    case opening
    /// In a tag.
    case tag
    /// In an attribute, by its quote.
    case value(UInt8)
  }

  private var place = Place.text
  private var attributes = 0
  /// The last sign in the tag that was no white space.
  private var last: UInt8 = 0

  /// The offset of the place in the next bytes of a text where a tag has too many attributes; nil when none has.
  mutating func find(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var start = 0
    while start < bytes.count {
      // No attribute holds a `<`, so a tag ends before the next one.
      let isOpening = base[start] == UInt8(ascii: "<")
      let from = isOpening ? start + 1 : start
      let found = memchr(base + from, Int32(UInt8(ascii: "<")), bytes.count - from)
      let next = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
      if isOpening { place = .opening }
      if next == bytes.count || next - start > Self.short || !isOpening, let found = scan(base, from, next) {
        return found
      }
      start = next
    }
    return nil
  }

  /// Goes on with a tag.
  private mutating func scan(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    for index in start..<end {
      let byte = base[index]
      switch place {
      case .text: return nil
      case .opening:
        attributes = 0
        last = byte
        // A comment, an instruction, an end tag.
        let isTag = byte != UInt8(ascii: "!") && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "/")
        place = isTag ? .tag : .text
      case .value(let quote): if byte == quote { place = .tag }
      case .tag:
        if byte == UInt8(ascii: ">") {
          place = .text
        } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          // What is no attribute is in no tag, but in a comment or CDATA.
          guard last == UInt8(ascii: "=") else {
            place = .text
            return nil
          }
          attributes += 1
          if attributes > Limits.attributes { return index }
          place = .value(byte)
        }
        if byte > 0x20 { last = byte }
      }
    }
    return nil
  }
}

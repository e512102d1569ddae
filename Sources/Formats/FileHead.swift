public import Codecs

/// The beginning of a file, to tell what it is.
public struct FileHead: Sendable, Equatable {
  /// The syntax, as the first sign tells: `{` or `[` for JSON, `<` for XML; nil for anything else.
  public let syntax: Syntax?
  /// The name of the XML root element, without prefix, or of the first member in JSON that is not `$schema`.
  public let root: String?
  /// The names of the members of a JSON object, as far as these bytes show them; of a file in the native form the ones
  /// up to the object itself.
  public let members: [String]
  /// The names of the members of the first object in a list of objects.
  public let itemMembers: [String]
  /// Whether it is a list in JSON.
  public let isList: Bool
  /// What the file wraps, for files that are neither JSON nor XML.
  public let wrapping: Wrapping?

  /// Files that hold a text of a format.
  public enum Wrapping: Sendable {
    /// A picture of the format PNG.
    case png
    /// A signed text in compact form (JWS): three parts of letters with points between them.
    case jws
  }

  /// Looks at the first bytes.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = Self.start(of: bytes)
    self.init(
      bytes, from: start,
      members: start < bytes.count && bytes[start] == UInt8(ascii: "{") ? Self.members(of: bytes, from: start) : [],
      itemMembers: Self.item(in: bytes, from: start).map { Self.members(of: bytes, from: $0) } ?? [])
  }

  /// Looks at a whole text. JSON is parsed once: the reader gives what it found to whoever reads these bytes next.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) {
    let start = Self.start(of: bytes)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") || bytes[start] == UInt8(ascii: "[") else {
      self.init(bytes)
      return
    }
    let found = reader.lookAhead(json: bytes) { root in
      root.map { root in
        let item = root.kind == .array ? root.children.first : nil
        return (Self.members(of: root), item.map(Self.members) ?? [])
      }
    }
    // A broken text is looked at as far as it goes.
    if let (members, itemMembers) = found {
      self.init(bytes, from: start, members: members, itemMembers: itemMembers)
    } else {
      self.init(bytes)
    }
  }

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, members: [String], itemMembers: [String]
  ) {
    self.members = members
    self.itemMembers = itemMembers
    wrapping = Self.wrapping(of: bytes, from: start)
    isList = start < bytes.count && bytes[start] == UInt8(ascii: "[")
    switch start < bytes.count ? bytes[start] : 0 {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      syntax = .json
      root = Self.firstMember(UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 4_096)]))
    case UInt8(ascii: "<"):
      syntax = .xml
      root = Self.rootName(UnsafeBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 4_096)]))
    default:
      syntax = nil
      root = nil
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

  /// The place behind a byte order mark and white space.
  private static func start(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The name of the first member of an object, or of the second one where the first is `$schema`.
  private static func firstMember(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 1
    func skip(_ sign: Unicode.Scalar) -> Bool {
      while index < text.count, isSpace(text[index]) { index += 1 }
      guard index < text.count, text[index] == UInt8(ascii: sign) else { return false }
      index += 1
      return true
    }
    func string() -> UnsafeBufferPointer<UInt8>? {
      guard skip("\""), let end = text[index...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      defer { index = end + 1 }
      return UnsafeBufferPointer(rebasing: text[index..<end])
    }
    guard var name = string() else { return nil }
    if name.elementsEqual("$schema".utf8) {
      guard skip(":"), string() != nil, skip(","), let next = string() else { return nil }
      name = next
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The name of the first element, behind declarations and comments.
  private static func rootName(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 0
    while let tag = place(behind: "<", in: text, from: index) {
      let rest = UnsafeBufferPointer(rebasing: text[tag...])
      let end: StaticString
      switch rest.first {
      case UInt8(ascii: "?"): end = "?>"
      case UInt8(ascii: "!"): end = rest.starts(with: [0x21, 0x2D, 0x2D]) ? "-->" : ">"
      default:
        let name = rest.prefix { !isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        return name.split(separator: UInt8(ascii: ":")).last.map { String(decoding: $0, as: UTF8.self) }
      }
      guard let next = place(behind: end, in: text, from: tag) else { return nil }
      index = next
    }
    return nil
  }

  /// The place behind the next occurrence of some signs.
  private static func place(
    behind signs: StaticString, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    let signs = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    var index = start
    while index + signs.count <= text.count {
      if text[index] == signs[0], text[index..<index + signs.count].elementsEqual(signs) { return index + signs.count }
      index += 1
    }
    return nil
  }
}

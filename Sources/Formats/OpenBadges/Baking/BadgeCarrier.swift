import Codecs

extension Carrier {
  /// Pictures and signed texts with a badge in them.
  static let badges = Carrier(endings: [".png", ".svg", ".jws", ".jwt"]) { bytes in
    let head = FileHead(bytes)
    if head.wrapping == .png { return PNGChunks.mayHoldBadge(bytes) }
    if head.wrapping == .jws { return isBadge(bytes) }
    guard head.syntax == .xml else { return false }
    return ["openbadges", "imsglobal.org/ob"].contains { contains($0, in: bytes) }
  }

  /// Whether a signed text is a badge; one that is broken may be.
  private static func isBadge(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard case .success(let signed) = CompactJWS.parse(bytes) else { return true }
    return signed.payload.withUnsafeBufferPointer { payload in
      TextReader().open(json: payload) { _, root in
        guard let root, root.kind == .object else { return false }
        switch BadgeVersion(of: root["vc"] ?? root) {
        case .two, .three, .legacy: return true
        case .offer, .unknown: return false
        }
      }
    }
  }

  /// Whether signs stand somewhere in bytes.
  fileprivate static func contains(_ signs: StaticString, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let signs = UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount)
    var index = 0
    while index + signs.count <= bytes.count {
      if bytes[index] == signs[0], bytes[index..<index + signs.count].elementsEqual(signs) { return true }
      index += 1
    }
    return false
  }
}

extension PNGChunks {
  /// Whether a chunk begins with the keyword of a badge. Checksums are not looked at; behind a wrong length all bytes are.
  static func mayHoldBadge(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let keyword: StaticString = "openbadge"
    let signs = UnsafeBufferPointer(start: keyword.utf8Start, count: keyword.utf8CodeUnitCount)
    var index = 8
    while index + 12 <= bytes.count {
      let length = Int(number(bytes, index))
      let start = index + 8
      guard length <= bytes.count - start - 4 else { break }
      if length > signs.count, bytes[start..<start + signs.count].elementsEqual(signs) { return true }
      if bytes[index + 4] == UInt8(ascii: "I"), bytes[index + 5] == UInt8(ascii: "E") { return false }
      index = start + length + 4
    }
    guard index < bytes.count else { return false }
    return Carrier.contains(keyword, in: UnsafeBufferPointer(rebasing: bytes[index...]))
  }
}

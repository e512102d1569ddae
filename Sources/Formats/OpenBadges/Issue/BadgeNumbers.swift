import Codecs
import Description

/// The salts and ids of badges: random, or reckoned from a seed so that the same list gives the same bytes.
struct BadgeNumbers {
  /// What the numbers of a seed are reckoned from; nil for random ones.
  let seed: String?
  let badge: String

  /// 16 bytes for a person: of a seed, the beginning of a hash over all that tells this number from others.
  private func bytes(_ purpose: String, _ identifier: String) -> [UInt8] {
    guard let seed else {
      var generator = SystemRandomNumberGenerator()
      return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
    // Each part behind its length, so that no two lists of parts give one text.
    let text = [seed, purpose, badge, identifier].map { "\($0.utf8.count):\($0)" }.joined()
    return Array(SHA256.digest(of: Array(text.utf8)).prefix(16))
  }

  /// A salt of 32 hexadecimal digits, as edubadges has it.
  func salt(for identifier: String) -> String { Self.hexadecimal(bytes("salt", identifier)) }

  /// The bytes of a UUID (RFC 9562): version 4 when random, version 8 when reckoned.
  func uuid(for identifier: String) -> [UInt8] {
    var bytes = bytes("id", identifier)
    bytes[6] = bytes[6] & 0x0F | (seed == nil ? 0x40 : 0x80)
    bytes[8] = bytes[8] & 0x3F | 0x80
    return bytes
  }

  /// A UUID in 22 signs, as edubadges writes it in addresses.
  static func short(_ uuid: [UInt8]) -> String { Base64.encodedForURL(uuid) }

  /// A UUID in five groups of hexadecimal digits.
  static func long(_ uuid: [UInt8]) -> String {
    let ends = [4, 6, 8, 10, 16]
    return zip([0] + ends, ends).map { hexadecimal(Array(uuid[$0..<$1])) }.joined(separator: "-")
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { $0.padded(2, radix: 16) }.joined()
  }
}

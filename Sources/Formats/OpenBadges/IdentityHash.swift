import Codecs

/// The hash of a recipient: the name of the algorithm, `$`, and hexadecimal digits.
enum IdentityHash {
  /// Whether a text has the form of a hash: `sha256$` with 64 digits or `md5$` with 32, in either case.
  static func isHash(_ text: String) -> Bool {
    let parts = text.split(separator: "$", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.allSatisfy(isDigit) else { return false }
    switch parts[0] {
    case "sha256": return parts[1].utf8.count == 64
    case "md5": return parts[1].utf8.count == 32
    default: return false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// The hash of an identifier with a salt, as Open Badges has it.
  static func of(_ identifier: String, salt: String) -> String {
    "sha256$" + SHA256.hexadecimal(of: Array((identifier + salt).utf8))
  }
}

import Codecs

/// The hash of a recipient: the name of the algorithm, `$`, and hexadecimal digits.
enum IdentityHash {
  /// Whether a text has the form of a hash: `sha256$` with 64 digits or `md5$` with 32, in either case.
  static func isHash(_ text: String) -> Bool {
    forms.contains { name, count in
      let digits = text.utf8.dropFirst(name.utf8.count + 1)
      return text.utf8.starts(with: name.utf8) && text.utf8.dropFirst(name.utf8.count).first == UInt8(ascii: "$")
        && digits.count == count && digits.allSatisfy(isDigit)
    }
  }

  /// The algorithms, with the number of digits of a hash.
  private static let forms: [(name: String, count: Int)] = [("sha256", 64), ("md5", 32)]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }

  /// The hash of an identifier with a salt, as Open Badges has it.
  static func of(_ identifier: String, salt: String) -> String {
    "sha256$" + SHA256.hexadecimal(of: Array((identifier + salt).utf8))
  }
}

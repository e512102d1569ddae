/// Base 58 as Bitcoin writes it: how keys and signatures stand in proofs.
enum Base58 {
  private static let letters = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

  /// The bytes of a text; nil for other letters, and for more than 256 of them.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count <= 256 else { return nil }
    var bytes: [UInt8] = []
    for letter in text {
      guard var carry = letters.firstIndex(of: letter) else { return nil }
      for index in bytes.indices.reversed() {
        carry += Int(bytes[index]) * 58
        bytes[index] = UInt8(carry & 0xFF)
        carry >>= 8
      }
      while carry > 0 {
        bytes.insert(UInt8(carry & 0xFF), at: 0)
        carry >>= 8
      }
    }
    return Array(repeating: 0, count: text.prefix { $0 == letters[0] }.count) + bytes
  }
}

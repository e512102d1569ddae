/// The checksum SHA-256 of FIPS 180-4.
package enum SHA256 {
  /// The checksum of bytes, in 64 lower-case hexadecimal digits.
  package static func hexadecimal(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The checksum of bytes, 32 bytes.
  package static func digest(of bytes: [UInt8]) -> [UInt8] {
    var state = initial
    constants.withUnsafeBufferPointer { constants in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
        schedule.initialize(repeating: 0)
        bytes.withUnsafeBufferPointer { bytes in
          var start = 0
          while start + 64 <= bytes.count {
            state.take(UnsafeBufferPointer(rebasing: bytes[start..<start + 64]), schedule, constants)
            start += 64
          }
        }
        let end = ending(of: bytes)
        end.withUnsafeBufferPointer { end in
          for start in stride(from: 0, to: end.count, by: 64) {
            state.take(UnsafeBufferPointer(rebasing: end[start..<start + 64]), schedule, constants)
          }
        }
      }
    }
    return state.words.flatMap { (word: UInt32) -> [UInt8] in
      [24, 16, 8, 0].map { (shift: UInt32) in UInt8(truncatingIfNeeded: word >> shift) }
    }
  }

  /// The bytes of the last, incomplete block with a 1 bit, zeros and the length in bits: one block or two (5.1.1).
  private static func ending(of bytes: [UInt8]) -> [UInt8] {
    var end = Array(bytes.suffix(bytes.count % 64))
    end.append(0x80)
    while end.count % 64 != 56 { end.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { end.append(UInt8(bits >> UInt64(shift) & 255)) }
    return end
  }

  /// The eight words of the hash value (5.3.3, 6.2.2).
  private struct State {
    var a, b, c, d, e, f, g, h: UInt32

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }

    /// Takes in one block of 64 bytes.
    mutating func take(
      _ block: UnsafeBufferPointer<UInt8>, _ schedule: UnsafeMutableBufferPointer<UInt32>,
      _ constants: UnsafeBufferPointer<UInt32>
    ) {
      for i in 0..<16 {
        schedule[i] =
          UInt32(block[4 * i]) << 24 | UInt32(block[4 * i + 1]) << 16 | UInt32(block[4 * i + 2]) << 8
          | UInt32(block[4 * i + 3])
      }
      for i in 16..<64 {
        let low = rotated(schedule[i - 15], 7) ^ rotated(schedule[i - 15], 18) ^ schedule[i - 15] >> 3
        let high = rotated(schedule[i - 2], 17) ^ rotated(schedule[i - 2], 19) ^ schedule[i - 2] >> 10
        schedule[i] = high &+ schedule[i - 7] &+ low &+ schedule[i - 16]
      }
      var new = self
      for i in 0..<64 {
        let choice = new.e & new.f ^ ~new.e & new.g
        let majority = new.a & new.b ^ new.a & new.c ^ new.b & new.c
        let first =
          new.h &+ (rotated(new.e, 6) ^ rotated(new.e, 11) ^ rotated(new.e, 25)) &+ choice &+ constants[i]
          &+ schedule[i]
        let second = (rotated(new.a, 2) ^ rotated(new.a, 13) ^ rotated(new.a, 22)) &+ majority
        new = State(
          a: first &+ second, b: new.a, c: new.b, d: new.c, e: new.d &+ first, f: new.e, g: new.f, h: new.g)
      }
      a &+= new.a
      b &+= new.b
      c &+= new.c
      d &+= new.d
      e &+= new.e
      f &+= new.f
      g &+= new.g
      h &+= new.h
    }

    @inline(__always)
    private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }
  }

  private static let initial = State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a, e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab,
    h: 0x5be0_cd19)

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

import Description

/// The chunks of a picture of the format PNG (W3C PNG, second edition, 5).
struct PNGChunks: Sendable {
  /// One chunk: where it stands in the file, from its length to its checksum.
  struct Chunk: Sendable {
    let type: String
    let data: Range<Int>
    let whole: Range<Int>
  }

  /// The eight bytes that each picture begins with.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The most bytes that a text in a chunk may have (16 MiB): a badge is far smaller.
  static let longestText = 1 << 24

  let chunks: [Chunk]
  /// Where the last chunk ends; what comes behind it is no part of the picture.
  var end: Int { chunks.last?.whole.upperBound ?? 0 }

  /// Finds the chunks and checks their lengths and checksums.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<PNGChunks, BadgeProblem> {
    guard bytes.starts(with: signature) else {
      return .failure(
        .parse(
          nl: "Dit begint als een PNG, maar de eerste acht bytes kloppen niet. De afbeelding is beschadigd of "
            + "afgebroken.",
          en: "This begins as a PNG, but the first eight bytes are not right. The picture is damaged or cut off."))
    }
    var chunks: [Chunk] = []
    var index = 8
    while index < bytes.count {
      guard index + 12 <= bytes.count else { return .failure(cutOff(at: index)) }
      let length = Int(number(bytes, index))
      guard length <= Int(Int32.max), index + 12 + length <= bytes.count else {
        return .failure(
          .parse(
            nl: "Een deel van deze PNG (byte \(index)) zegt \(length) bytes te hebben; zoveel zijn er niet. "
              + "De afbeelding is beschadigd of afgebroken.",
            en: "A chunk of this PNG (byte \(index)) says that it has \(length) bytes; there are fewer. "
              + "The picture is damaged or cut off."))
      }
      let type = UnsafeBufferPointer(rebasing: bytes[index + 4..<index + 8])
      let isName = type.allSatisfy { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
      let data = index + 8..<index + 8 + length
      let sum = CRC32.sum(UnsafeBufferPointer(rebasing: bytes[index + 4..<data.upperBound]))
      guard isName, sum == number(bytes, data.upperBound) else { return .failure(damaged(at: index)) }
      let name = String(decoding: type, as: UTF8.self)
      chunks.append(Chunk(type: name, data: data, whole: index..<data.upperBound + 4))
      index = data.upperBound + 4
      if name == "IEND" { break }
    }
    guard chunks.first?.type == "IHDR", chunks.last?.type == "IEND" else {
      return .failure(
        .parse(
          nl: "Deze PNG is niet heel: het begin (IHDR) of het einde (IEND) ontbreekt.",
          en: "This PNG is not whole: its beginning (IHDR) or its end (IEND) is missing."))
    }
    return .success(PNGChunks(chunks: chunks))
  }

  private static func cutOff(at index: Int) -> BadgeProblem {
    .parse(
      nl: "Deze PNG is afgebroken: het deel dat op byte \(index) begint, is niet heel.",
      en: "This PNG is cut off: the chunk that begins at byte \(index) is not whole.")
  }

  private static func damaged(at index: Int) -> BadgeProblem {
    .parse(
      nl: "Deze PNG is beschadigd: het deel op byte \(index) klopt niet met zijn controlegetal.",
      en: "This PNG is damaged: the chunk at byte \(index) does not agree with its checksum.")
  }

  static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
    UInt32(bytes[index]) << 24 | UInt32(bytes[index + 1]) << 16 | UInt32(bytes[index + 2]) << 8
      | UInt32(bytes[index + 3])
  }

  /// The keyword of a badge of Open Badges 3.0.
  static let newest = "openbadgecredential"
  /// The keywords of a badge: of Open Badges 3.0 and 2.0.
  static let keywords: Set<String> = [newest, "openbadges"]

  /// The chunks with a badge, and their keywords. Versions before 2.0 used other kinds of text chunks than iTXt.
  func badges(in bytes: UnsafeBufferPointer<UInt8>) -> [(chunk: Chunk, keyword: String)] {
    chunks.compactMap { chunk in
      guard ["iTXt", "tEXt", "zTXt"].contains(chunk.type) else { return nil }
      let data = bytes[chunk.data]
      guard let end = data.prefix(80).firstIndex(of: 0) else { return nil }
      let keyword = String(decoding: data[data.startIndex..<end], as: UTF8.self)
      return Self.keywords.contains(keyword) ? (chunk, keyword) : nil
    }
  }

  /// The text of a text chunk that is not compressed.
  func text(of chunk: Chunk, in bytes: UnsafeBufferPointer<UInt8>) -> Result<[UInt8], BadgeProblem> {
    let data = bytes[chunk.data]
    guard chunk.type == "iTXt" else {
      return .failure(
        .parse(
          nl: "De badge staat in deze PNG zoals voor Open Badges 2.0 (\(chunk.type)); gelezen wordt iTXt. Vraag de "
            + "uitgever om een nieuwe.",
          en: "The badge stands in this PNG as before Open Badges 2.0 (\(chunk.type)); what is read is iTXt. Ask the "
            + "issuer for a new one."))
    }
    guard data.count <= Self.longestText else {
      return .failure(
        .parse(
          nl: "De badge in deze PNG is groter dan 16 MB; zo groot is geen badge.",
          en: "The badge in this PNG is larger than 16 MB; no badge is that large."))
    }
    guard let end = data.firstIndex(of: 0), end + 2 < data.endIndex, data[end + 1] == 0,
      let language = data[(end + 3)...].firstIndex(of: 0), let keyword = data[(language + 1)...].firstIndex(of: 0)
    else {
      return .failure(
        .parse(
          nl: "De badge in deze PNG is gecomprimeerd of afgebroken; een badge staat er als gewone tekst in.",
          en: "The badge in this PNG is compressed or cut off; a badge stands in it as plain text."))
    }
    return .success(Array(data[(keyword + 1)...]))
  }
}

/// The checksum of PNG chunks (ISO 3309).
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
  }

  /// The checksum of bytes.
  static func sum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      var sum: UInt32 = 0xFFFF_FFFF
      for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
      return sum ^ 0xFFFF_FFFF
    }
  }
}

import Codecs
public import Description

/// Badges in pictures: a badge is put into a PNG or an SVG, or taken out of it. Nothing else of the picture changes.
public enum BadgePicture {
  /// Why a picture or a badge is refused, in a whole sentence.
  public struct Refusal: Error, Sendable {
    /// What is wrong, and what to do.
    public let reason: Phrase
    /// Whether it is the badge that is refused, not the picture.
    public let isOfBadge: Bool
  }

  /// Puts a badge into a picture. A badge that is in it already is replaced.
  ///
  /// - Parameters:
  ///   - badge: JSON or a signed text, of Open Badges 2.0 or 3.0.
  ///   - picture: a PNG or an SVG.
  /// - Returns: the new picture.
  public static func bake(_ badge: [UInt8], into picture: [UInt8]) throws(Refusal) -> [UInt8] {
    let kind = try kind(of: picture)
    var text = trimmed(badge)
    // XML knows one kind of line end; between the members of JSON they say nothing.
    if kind == .svg { text.removeAll { $0 == 0x0D } }
    let content = try BadgeContent(text)
    guard text.count <= PNGChunks.longestText else {
      throw Refusal(
        reason: Phrase(
          nl: "De badge is groter dan 16 MB; zo groot is geen badge.",
          en: "The badge is larger than 16 MB; no badge is that large."), isOfBadge: true)
    }
    let made: [UInt8]
    switch kind {
    case .png:
      made = try picture.withUnsafeBufferPointer { bytes throws(Refusal) in
        try PNGChunks.parse(bytes).orRefusal().replacing(badgeBy: text, keyword: content.keyword, in: bytes)
      }
    case .svg: made = try SVGBaking.bake(text, content, into: picture)
    }
    guard try unbake(made) == text else {
      throw Refusal(
        reason: Phrase(
          nl: "De badge is niet heel in deze afbeelding te zetten.",
          en: "The badge cannot be put into this picture whole."), isOfBadge: true)
    }
    return made
  }

  /// Takes the badge out of a picture: JSON or a signed text.
  public static func unbake(_ picture: [UInt8]) throws(Refusal) -> [UInt8] {
    let kind = try kind(of: picture)
    return try picture.withUnsafeBufferPointer { bytes throws(Refusal) in
      let text = try kind.text(in: bytes, TextReader()).orRefusal().text
      _ = try BadgeText.inner(text).orRefusal()
      return trimmed(text)
    }
  }

  /// The ending for the name of a file with this badge: `json`, or `jws` for a signed text.
  public static func fileExtension(of badge: [UInt8]) -> String { badge.first == UInt8(ascii: "{") ? "json" : "jws" }

  private static func kind(of picture: [UInt8]) throws(Refusal) -> BadgeText.Picture {
    guard let kind = picture.withUnsafeBufferPointer({ BadgeText.Picture(FileHead($0)) }) else {
      throw Refusal(
        reason: Phrase(nl: "Dit is geen PNG en geen SVG.", en: "This is neither a PNG nor an SVG."), isOfBadge: false)
    }
    return kind
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = text.dropFirst(text.starts(with: mark) ? 3 : 0).drop(while: isSpace)
    let end = rest.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? rest.startIndex
    return Array(rest[rest.startIndex..<end])
  }
}

/// What of a badge decides how it is put into a picture.
struct BadgeContent {
  let isThree: Bool
  /// Whether it is JSON, else a signed text.
  let isJSON: Bool
  /// The id, of JSON.
  var id: String?

  /// The keyword in a PNG.
  var keyword: String { isThree ? "openbadgecredential" : "openbadges" }

  /// Looks at a badge; refuses what is none of 2.0 or 3.0.
  init(_ text: [UInt8]) throws(BadgePicture.Refusal) {
    isJSON = text.first == UInt8(ascii: "{")
    if !isJSON, let first = text.first, first == UInt8(ascii: "<") || first == UInt8(ascii: "[") { throw Self.noBadge }
    let payload = isJSON ? text : try CompactJWS.parse(text).orRefusal(ofBadge: true).payload
    let found = payload.withUnsafeBufferPointer { bytes -> Found? in
      TextReader().open(json: bytes) { _, root in
        root.map { $0.kind == .object ? Found($0["vc"] ?? $0) : Found() }
      }
    }
    guard let found else {
      throw BadgePicture.Refusal(
        reason: Phrase(
          nl: "De JSON van deze badge is niet goed; fim validate zegt waar en wat.",
          en: "The JSON of this badge is not right; fim validate says where and what."), isOfBadge: true)
    }
    id = found.id
    switch found.version {
    case .two: isThree = false
    case .three: isThree = true
    case .legacy, .offer, .unknown: throw Self.noBadge
    }
    guard found.isOfSomeone else {
      let kind = found.kind.map { " (\($0))" } ?? ""
      throw BadgePicture.Refusal(
        reason: Phrase(
          nl: "Dit is geen badge van iemand\(kind). In een afbeelding hoort een uitgereikte badge: een Assertion, of "
            + "een bewijs met credentialSubject.",
          en: "This is nobody's badge\(kind). What belongs in a picture is a badge that was issued: an Assertion, or a "
            + "credential with credentialSubject."), isOfBadge: true)
    }
  }

  private static let noBadge = BadgePicture.Refusal(
    reason: Phrase(
      nl: "Dit is geen badge van Open Badges 2.0 of 3.0.", en: "This is no badge of Open Badges 2.0 or 3.0."),
    isOfBadge: true)

  /// What a look at the JSON gives.
  private struct Found {
    var version = BadgeVersion.unknown
    var id: String?
    /// What it calls itself first.
    var kind: String?
    /// Whether it may be issued to someone: it does not call itself a badge class, an issuer or an achievement.
    var isOfSomeone = false

    init() {}
    init(_ badge: TapeNode) {
      version = BadgeVersion(of: badge)
      id = badge["id"]?.string
      let kinds = (badge["type"] ?? badge["@type"])?.items.compactMap(\.string) ?? []
      kind = kinds.first
      isOfSomeone = kinds.isEmpty || kinds.contains { $0.hasSuffix("Assertion") } || badge["credentialSubject"] != nil
    }
  }
}

extension Result where Failure == BadgeProblem {
  /// The value, or the problem as a refusal.
  func orRefusal(ofBadge isOfBadge: Bool = false) throws(BadgePicture.Refusal) -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let problem): throw BadgePicture.Refusal(reason: problem.message, isOfBadge: isOfBadge)
    }
  }
}

extension PNGChunks {
  /// The picture with one badge: the chunks of older ones are left out, the new one stands before the end.
  fileprivate func replacing(badgeBy text: [UInt8], keyword: String, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let old = Set(badges(in: bytes).map(\.chunk.whole.lowerBound))
    var made = Self.signature
    made.reserveCapacity(bytes.count + text.count + 64)
    for chunk in chunks where !old.contains(chunk.whole.lowerBound) {
      if chunk.type == "IEND" { made += Self.textChunk(keyword, text) }
      made += bytes[chunk.whole]
    }
    return made + bytes[end...]
  }

  /// A text chunk that is not compressed and names no language (W3C PNG, 11.3.4.5).
  private static func textChunk(_ keyword: String, _ text: [UInt8]) -> [UInt8] {
    let content = Array("iTXt".utf8) + Array(keyword.utf8) + [0, 0, 0, 0, 0] + text
    let sum = content.withUnsafeBufferPointer { CRC32.sum($0) }
    return bigEndian(UInt32(content.count - 4)) + content + bigEndian(sum)
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [UInt8(number >> 24), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
  }
}

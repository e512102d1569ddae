import Codecs
import Description

/// The JSON of a badge, out of whatever holds it.
struct BadgeText: Sendable {
  /// The JSON, when it is not the file itself.
  var unwrapped: [UInt8]?
  /// The signed text that it is the payload of.
  var signed: CompactJWS?
  /// Whether the file is no text of JSON.
  var isWrapped: Bool { unwrapped != nil }

  /// Takes the badge out of a file.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> Result<BadgeText, BadgeProblem> {
    let head = FileHead(bytes)
    switch (head.wrapping, head.syntax) {
    case (.png, _): return png(bytes)
    case (.jws, _): return jws(bytes)
    case (nil, .xml): return svg(bytes, reader)
    case (nil, _): return .success(BadgeText())
    }
  }

  private static func jws(_ text: some Collection<UInt8>) -> Result<BadgeText, BadgeProblem> {
    CompactJWS.parse(text).map { BadgeText(unwrapped: $0.payload, signed: $0) }
  }

  /// The text that stands in a picture.
  private static func inner(_ text: [UInt8]) -> Result<BadgeText, BadgeProblem> {
    let first = text.first { $0 > 0x20 }
    return first == UInt8(ascii: "{") ? .success(BadgeText(unwrapped: text)) : jws(text)
  }

  private static func png(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<BadgeText, BadgeProblem> {
    PNGChunks.parse(bytes).flatMap { picture in
      let badges = picture.chunks.filter { chunk in
        picture.keyword(of: chunk, in: bytes).map(keywords.contains) ?? false
      }
      guard let badge = badges.first else { return .failure(nothing) }
      guard badges.count == 1 else {
        return .failure(
          .parse(
            nl: "In deze afbeelding staan \(badges.count) badges; er hoort er één in.",
            en: "There are \(badges.count) badges in this picture; one belongs in it."))
      }
      return picture.text(of: badge, in: bytes).flatMap(inner)
    }
  }

  /// The keywords of a badge in a PNG: of Open Badges 3.0 and 2.0.
  static let keywords: Set<String> = ["openbadgecredential", "openbadges"]

  private static func svg(_ bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> Result<BadgeText, BadgeProblem>
  {
    SVGBadge.text(in: bytes, reader).flatMap { text in text.map(inner) ?? .failure(nothing) }
  }

  private static let nothing = BadgeProblem.parse(
    nl: "In deze afbeelding staat geen badge.", en: "There is no badge in this picture.")
}

import Codecs
import Description

/// The JSON of a badge, out of whatever holds it.
struct BadgeText: Sendable {
  /// The JSON, when it is not the file itself.
  var unwrapped: [UInt8]?
  /// The signed text that it is the payload of.
  var signed: CompactJWS?
  /// What a browser would run of the picture that it stood in.
  var script: String?
  /// Whether the file is no text of JSON.
  var isWrapped: Bool { unwrapped != nil }

  /// Takes the badge out of a file.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> Result<BadgeText, BadgeProblem> {
    // Most badges are JSON: they need no closer look.
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") { return .success(BadgeText()) }
    let head = FileHead(bytes)
    switch Picture(head) {
    case nil where head.wrapping == .jws:
      return CompactJWS.parse(bytes).map { BadgeText(unwrapped: $0.payload, signed: $0) }
    case nil: return .success(BadgeText())
    case let picture?:
      return picture.text(in: bytes, reader).flatMap { found in
        inner(found.text).map { text in
          var text = text
          text.script = found.script
          return text
        }
      }
    }
  }

  /// What a text out of a picture is.
  static func inner(_ text: [UInt8]) -> Result<BadgeText, BadgeProblem> {
    let start = text.drop { $0 <= 0x20 }
    if start.first == UInt8(ascii: "{") { return .success(BadgeText(unwrapped: text)) }
    if start.starts(with: "http".utf8) {
      return .failure(
        .parse(
          nl:
            "In deze afbeelding staat alleen het adres van een badge. Er wordt niets opgehaald; haal de badge daar op "
            + "en controleer die.",
          en: "In this picture is only the address of a badge. Nothing is fetched; get the badge there and check that.")
      )
    }
    return CompactJWS.parse(text).map { BadgeText(unwrapped: $0.payload, signed: $0) }
  }

  /// The pictures that badges stand in.
  enum Picture {
    case png, svg

    init?(_ head: FileHead) {
      if head.wrapping == .png {
        self = .png
      } else if head.syntax == .xml, head.root == "svg" {
        self = .svg
      } else {
        return nil
      }
    }

    /// The text that stands in a picture, as it stands there.
    func text(
      in bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader
    ) -> Result<(text: [UInt8], script: String?), BadgeProblem> {
      switch self {
      case .png:
        PNGChunks.parse(bytes).flatMap { picture in
          let badges = picture.badges(in: bytes)
          // A badge may stand in it in both versions; then that of 3.0 is taken.
          let newest = badges.filter { $0.keyword == PNGChunks.newest }
          let taken = newest.isEmpty ? badges : newest
          guard let badge = taken.first else { return .failure(.noBadge) }
          guard taken.count == 1 else {
            return .failure(
              .parse(
                nl: "In deze afbeelding staan \(taken.count) badges van één versie; er hoort er één in.",
                en: "There are \(taken.count) badges of one version in this picture; one belongs in it."))
          }
          return picture.text(of: badge.chunk, in: bytes).map { ($0, nil) }
        }
      case .svg:
        SVGBadge.find(in: bytes, reader).flatMap { found in
          found.text.map { .success(($0, found.script)) } ?? .failure(.noBadge)
        }
      }
    }
  }
}

extension BadgeProblem {
  static let noBadge = BadgeProblem.parse(
    nl: "In deze afbeelding staat geen badge.", en: "There is no badge in this picture.")
}

import Codecs
import Description

/// A picture that stands in a badge itself, as an address that begins with `data:` (RFC 2397). Nothing of it is run.
enum DataPicture {
  /// What is wrong with the picture in an address; nil when nothing is, or when it is another address.
  static func fault(in address: String) -> Phrase? {
    guard address.utf8.starts(with: "data:image/".utf8), let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")),
      address.utf8[..<comma].reversed().starts(with: ";base64".utf8.reversed())
    else { return nil }
    let signs = address.utf8[address.utf8.index(after: comma)...].lazy.map { sign -> UInt8 in
      switch sign {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      default: sign
      }
    }
    guard let picture = Base64.decoded(url: signs) else { return broken }
    return picture.withUnsafeBufferPointer { bytes in
      switch BadgeText.Picture(FileHead(bytes)) {
      case .png: PNGChunks.parse(bytes).problem.map { inside + $0.message }
      case .svg: svg(bytes)
      case nil: nil
      }
    }
  }

  private static func svg(_ bytes: UnsafeBufferPointer<UInt8>) -> Phrase? {
    switch SVGBadge.find(in: bytes, TextReader()) {
    case .failure(let problem): inside + problem.message
    case .success(let found):
      found.script.map { script in
        inside
          + Phrase(
            nl: "In deze SVG staat iets dat een browser uitvoert (\u{201C}\(script)\u{201D}). Vraag om een afbeelding "
              + "zonder.",
            en: "This SVG holds something that a browser runs (\u{201C}\(script)\u{201D}). Ask for a picture without.")
      }
    }
  }

  private static let inside = Phrase(nl: "De afbeelding in dit veld: ", en: "The picture in this field: ")
  private static let broken = Phrase(
    nl: "De afbeelding in dit veld is niet te lezen: wat achter de komma staat, is geen base64. Is zij heel "
      + "overgekomen?",
    en: "The picture in this field cannot be read: what stands behind the comma is no base64. Did it come over whole?")
}

extension Result where Failure == BadgeProblem {
  /// The problem; nil when there is none.
  fileprivate var problem: BadgeProblem? { if case .failure(let problem) = self { problem } else { nil } }
}

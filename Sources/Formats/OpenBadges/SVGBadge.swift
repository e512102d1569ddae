import Codecs
import Description

/// A picture of the format SVG with a badge in it.
struct SVGBadge: Record {
  var svg = Root(blank: Blank())
  init(blank: Blank) {}
  static var typeName: StaticString { "SVGBadge" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("svg", nl: "De afbeelding", en: "The picture"), &svg)
  }

  /// The root element: the element of Open Badges 3.0, or the one of 2.0.
  struct Root: Record {
    var credential: Baked?
    var assertion: Baked?
    init(blank: Blank) {}
    static var typeName: StaticString { "SVGRoot" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(Field("credential", nl: "Badge (3.0)", en: "Badge (3.0)"), &credential)
      visitor.optional(Field("assertion", nl: "Badge (2.0)", en: "Badge (2.0)"), &assertion)
    }
  }

  /// A badge: signed in an attribute, or as text.
  struct Baked: Record {
    var verify: RawText?
    var content: RawText?
    init(blank: Blank) {}
    static var typeName: StaticString { "SVGBaked" }
    mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
      visitor.optional(
        Field("verify", place: .attribute, nl: "Getekende badge", en: "Signed badge"), &verify)
      visitor.optional(Field("content", place: .content, nl: "Badge als tekst", en: "Badge as text"), &content)
    }
  }

  /// The text of the badge in a picture: JSON or a signed text. Nil when there is none.
  static func text(in bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> Result<[UInt8]?, BadgeProblem> {
    guard let plain = withoutDoctype(bytes) else {
      return .failure(
        .parse(
          nl: "Deze SVG heeft een eigen DTD. Die wordt niet gelezen, omdat ze entiteiten kan bevatten.",
          en: "This SVG has a DTD of its own. It is not read, since it can hold entities."))
    }
    let result = plain.withUnsafeBufferPointer {
      reader.read(SVGBadge.self, from: $0, as: .xml, namespace: .any, manner: .toleratesStrangers)
    }
    guard let root = result.value?.svg else {
      let first = result.problems.first { $0.stage < .advice }
      return .failure(BadgeProblem(message: first?.message ?? Phrase(nl: "Geen SVG.", en: "No SVG.")))
    }
    guard let baked = root.credential ?? root.assertion else { return .success(nil) }
    return .success((baked.verify ?? baked.content).map { Array($0.text.utf8) })
  }

  /// The bytes with spaces in the place of the document type; nil when it has an internal part.
  private static func withoutDoctype(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var plain = Array(bytes)
    let sign = Array("<!DOCTYPE".utf8)
    let window = plain.prefix(4_096)
    guard let start = window.indices.first(where: { window[$0...].starts(with: sign) }) else { return plain }
    guard let end = plain[start...].firstIndex(of: UInt8(ascii: ">")) else { return plain }
    if plain[start..<end].contains(UInt8(ascii: "[")) { return nil }
    for index in start...end where plain[index] != 0x0A { plain[index] = 0x20 }
    return plain
  }
}

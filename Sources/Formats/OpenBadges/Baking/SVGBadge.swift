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
        Field("verify", place: .attribute, nl: "Ondertekende badge", en: "Signed badge"), &verify)
      visitor.optional(Field("content", place: .content, nl: "Badge als tekst", en: "Badge as text"), &content)
    }
  }

  /// What an SVG holds.
  struct Found {
    /// JSON, a signed text or an address; nil when there is no badge in it.
    var text: [UInt8]?
    /// What of it a browser would run: a name of an element or attribute.
    var script: String?
  }

  /// Looks for a badge in a picture.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, _ reader: TextReader) -> Result<Found, BadgeProblem> {
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
      return .failure(BadgeProblem(message: first?.message ?? Phrase(nl: "Dit is geen SVG.", en: "This is no SVG.")))
    }
    let baked = root.credential ?? root.assertion
    // A badge on the web stands in it as text, beside its address.
    let texts = [baked?.content, baked?.verify].compactMap { $0?.text }
    let text = texts.first { !$0.utf8.allSatisfy { $0 <= 0x20 } }
    // XML knows one kind of line end; libxml2 leaves the other one in CDATA.
    let plainText = text.map { $0.utf8.filter { $0 != 0x0D } }
    return .success(Found(text: plainText, script: script(in: XMLMarkup(plain))))
  }

  /// Elements that run something, or that hold a page of their own.
  private static let running: Set<String> = ["script", "handler", "iframe", "object", "embed"]

  /// What a browser would run: an element such as `script`, or an attribute such as `onload`.
  private static func script(in markup: XMLMarkup) -> String? {
    for element in markup.elements {
      if running.contains(element.name) { return element.name }
      for (name, value) in markup.attributes(of: element) {
        if name.hasPrefix("on") || runs(value) { return name }
      }
    }
    return nil
  }

  /// Whether the value of an attribute, or one of a list of values, is an address that a browser runs. It leaves out
  /// blanks in addresses, and reads references such as `&#115;`.
  private static func runs(_ value: String) -> Bool {
    guard value.utf8.contains(UInt8(ascii: ":")) || value.utf8.contains(UInt8(ascii: "&")) else { return false }
    return XMLMarkup.plain(value).split(separator: ";").contains { part in
      part.unicodeScalars.lazy.filter { $0.value > 0x20 }.prefix(11).elementsEqual("javascript:".unicodeScalars) {
        $0.properties.lowercaseMapping == String($1)
      }
    }
  }

  /// The bytes with spaces in the place of the document type; nil when it has an internal part.
  static func withoutDoctype(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
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

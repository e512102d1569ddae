import Codecs
import Description

/// Puts a badge into an SVG, by its bytes: all else stays as it is.
enum SVGBaking {
  /// The picture with a badge as first child of its root.
  static func bake(
    _ text: [UInt8], _ content: BadgeContent, into picture: [UInt8]
  ) throws(BadgePicture.Refusal) -> [UInt8] {
    // What cannot be read is not written to.
    let found = try picture.withUnsafeBufferPointer { bytes throws(BadgePicture.Refusal) in
      try SVGBadge.find(in: bytes, TextReader()).orRefusal()
    }
    if let script = found.script {
      throw BadgePicture.Refusal(
        reason: Phrase(
          nl:
            "In deze SVG staat iets dat een browser uitvoert (\u{201C}\(script)\u{201D}); neem een afbeelding zonder.",
          en: "This SVG holds something that a browser runs (\u{201C}\(script)\u{201D}); take a picture without."),
        isOfBadge: false)
    }
    let elements = XMLMarkup(picture).elements
    guard let root = elements.first else { return picture }
    let old = elements.filter { $0.depth == 1 && ($0.name == "credential" || $0.name == "assertion") }
    var made = Array(picture[..<root.tag.upperBound])
    if root.isEmpty {
      // A root without content gets an end tag: `<svg/>` becomes `<svg>` with the badge and `</svg>`.
      made.removeLast(2)
      let name = picture[(root.tag.lowerBound + 1)...].prefix { $0 > 0x20 && $0 != 0x2F && $0 != 0x3E }
      made += [0x3E] + element(text, content) + Array("</".utf8) + name + [0x3E]
    } else {
      made += element(text, content)
    }
    var index = root.tag.upperBound
    for element in old {
      made += picture[index..<element.whole.lowerBound]
      index = element.whole.upperBound
    }
    return made + picture[index...]
  }

  private static func element(_ text: [UInt8], _ content: BadgeContent) -> [UInt8] {
    let name = content.isThree ? "openbadges:credential" : "openbadges:assertion"
    let space = content.isThree ? "https://purl.imsglobal.org/ob/v3p0" : "http://openbadges.org"
    let start = "<\(name) xmlns:openbadges=\"\(space)\""
    guard content.isJSON else {
      return Array("\(start) verify=\"".utf8) + text + Array("\"></\(name)>".utf8)
    }
    // A badge of 2.0 on the web says where it stands.
    let address = content.isThree ? nil : content.id.flatMap { $0.hasPrefix("http") ? $0 : nil }
    let verify = address.map { " verify=\"\(escaped($0))\"" } ?? ""
    // The end of a CDATA section cannot stand inside one.
    let inside = String(decoding: text, as: UTF8.self).split(separator: "]]>", omittingEmptySubsequences: false)
      .joined(separator: "]]]]><![CDATA[>")
    return Array("\(start)\(verify)><![CDATA[\(inside)]]></\(name)>".utf8)
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, sign in
      switch sign {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.append(sign)
      }
    }
  }
}

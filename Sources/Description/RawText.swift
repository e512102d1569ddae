/// Any text of a partner's file, as it stands: it may be empty.
public struct RawText: Scalar {
  public let text: String
  public init(blank: Blank) { text = "" }
  /// A text as it stands.
  public init(_ text: String) { self.text = text }
  public static var typeName: StaticString { "RawText" }
  public static var form: ScalarForm { .text }
  public static var accepts: Phrase { Phrase(nl: "tekst", en: "text") }
  public init?(wire: UnsafeBufferPointer<UInt8>) { text = String(decoding: wire, as: UTF8.self) }
  public func write(to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  /// The words with single spaces between them; nil when there are none.
  public var words: String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

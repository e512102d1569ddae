import Codecs
public import Curriculum
public import Description

extension Format {
  /// The native form in JSON.
  public static let nativeJSON = native(
    .json, Phrase(nl: "de eigen vorm van fim in JSON", en: "the native form of fim in JSON"))
  /// The native form in XML; it says the same as the JSON.
  public static let nativeXML = native(
    .xml, Phrase(nl: "de eigen vorm van fim in XML", en: "the native form of fim in XML"))

  private static func native(_ syntax: Syntax, _ title: Phrase) -> Format {
    Format(
      name: syntax.rawValue, title: title, syntax: syntax, fileExtension: syntax.rawValue,
      recognises: { $0.syntax == syntax },
      reading: .whole { bytes, reader in
        let result = reader.read(Document.self, from: bytes, as: syntax)
        return FormatPart(document: result.value, problems: result.problems)
      },
      outline: { Document.outline },
      write: { TextWriter.write($0, as: syntax) })
  }
}

extension Document {
  /// The description of all types, as data.
  public static let outline = Outline(of: Document.self)
}

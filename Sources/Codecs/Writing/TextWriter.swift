public import Description

/// Writes values as text, each in its one normal form: equal content gives equal bytes.
public enum TextWriter {
  /// The bytes of a document.
  public static func write<C: Choice>(_ value: C, as syntax: Syntax) -> [UInt8] {
    switch syntax {
    case .json: JSONWriter.write(value)
    case .xml: XMLWriter.write(value)
    }
  }

  /// The bytes of any value in JSON.
  public static func write<T: Value>(json value: T) -> [UInt8] { JSONWriter.write(value) }

  /// The bytes of an XML document whose elements are all in one namespace, which the root declares.
  package static func writeXML<C: Choice>(_ value: C, namespace: String) -> [UInt8] {
    XMLWriter.write(value, namespace: namespace)
  }
}

/// What a text may ask of memory and time.
package enum Limits {
  /// Bytes of a document that is read whole (256 MiB). Formats that stream have no such limit.
  package static let documentBytes = 268_435_456
  /// Levels of nesting.
  package static let depth = 512
  /// Bytes of a member or element name.
  package static let nameBytes = 1_000
  /// Attributes of an element of XML, and namespaces that hold at one place.
  package static let attributes = 1_000
  /// Problems that are kept for one document; a last one says that there are more.
  package static let problems = 1_000
}

import Description

/// What one extension of edubadges says: its name and its one property.
protocol OB2ExtensionContent: Sendable, Equatable {
  associatedtype Property: Value
  /// The name, as it stands behind `extensions:`.
  static var name: StaticString { get }
  /// The name with its prefix: the word in `type`.
  static var word: StaticString { get }
  /// The field of the property.
  static var field: Field { get }
  /// Whether the property may be a list.
  static var isList: Bool { get }
}

extension OB2ExtensionContent {
  static var isList: Bool { false }
}

/// The node of an extension: its own context, its type, its property.
struct OB2Extension<Content: OB2ExtensionContent>: Record {
  var context: [Tree] = []
  var type: [RawText] = []
  /// The property: one value, but for a list.
  var properties: [Content.Property] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  /// The property, or the first of several.
  var property: Content.Property? { properties.first }

  /// A node to write, with the context below an address of an installation.
  init(_ properties: Content.Property..., root: String) { self.init(properties, root: root) }

  /// A node to write with a list.
  init(_ properties: [Content.Property], root: String) {
    context = [.string("\(root)/extensions/\(Content.name)/context.json")]
    type = [RawText("Extension"), RawText("\(Content.word)")]
    self.properties = properties
  }

  static var typeName: StaticString { "OB2Extension" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(
      Field(
        "@context", count: 1...Int.max, single: .preferred, nl: "De JSON-LD-context van de extensie",
        en: "The JSON-LD context of the extension"), &context)
    visitor.list(
      Field("type", count: 2...Int.max, contains: Content.word, nl: "De soort", en: "The type"), &type)
    if Content.isList {
      visitor.list(Content.field, &properties)
    } else {
      var property = properties.first ?? Content.Property(blank: Blank())
      visitor.required(Content.field, &property)
      properties = [property]
    }
    visitor.open(&others)
  }
}

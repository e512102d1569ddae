import Description

/// A picture.
struct OB3Image: Record {
  var id = OB3Text("")
  var type = OB3Exact<Name>()
  var caption: OB3Text?

  init(blank: Blank) {}

  enum Name: OB3ClassName {
    static var word: String { "Image" }
  }

  static var typeName: StaticString { "OB3Image" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.required(OB3Field.exactType, &type)
    visitor.optional(Field("caption", nl: "Bijschrift", en: "Caption"), &caption)
  }
}

import Description

/// What someone reached.
struct OB3Result: Record {
  var type: [RawText] = []
  var resultDescription: OB3Text?
  var value: OB3Text?
  var achievedLevel: OB3Text?
  var status: OB3ResultStatus?
  var alignment: [OB3Alignment] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Result" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB3Field.type("Result"), &type)
    visitor.optional(
      Field("resultDescription", nl: "De id van de beschrijving", en: "The id of the description"), &resultDescription)
    visitor.optional(Field("value", nl: "De waarde, als tekst", en: "The value, as text"), &value)
    visitor.optional(Field("achievedLevel", nl: "De id van het niveau", en: "The id of the level"), &achievedLevel)
    visitor.optional(Field("status", nl: "Hoever het is", en: "How far it is"), &status)
    visitor.list(OB3Field.alignment, &alignment)
    visitor.open(&others)
  }
}

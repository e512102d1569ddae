import Description

/// One level of a rubric.
struct OB3RubricLevel: Record {
  var id = OB3Text("")
  var type: [RawText] = []
  var name = OB3Text("")
  var description: OB3Text?
  var level: OB3Text?
  var points: OB3Text?
  var alignment: [OB3Alignment] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3RubricLevel" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.list(OB3Field.type("RubricCriterionLevel"), &type)
    visitor.required(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.optional(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.optional(Field("level", nl: "Niveau", en: "Level"), &level)
    visitor.optional(Field("points", nl: "Punten", en: "Points"), &points)
    visitor.list(OB3Field.alignment, &alignment)
    visitor.open(&others)
  }
}

/// What a result of an achievement can be.
struct OB3ResultDescription: Record {
  var id = OB3Text("")
  var type: [RawText] = []
  var name = OB3Text("")
  var resultType = OB3ResultType(blank: Blank())
  var requiredLevel: OB3Text?
  var requiredValue: OB3Text?
  var allowedValue: [OB3Text] = []
  var valueMin: OB3Text?
  var valueMax: OB3Text?
  var rubricCriterionLevel: [OB3RubricLevel] = []
  var alignment: [OB3Alignment] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3ResultDescription" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.list(OB3Field.type("ResultDescription"), &type)
    visitor.required(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.required(Field("resultType", nl: "Waarin gemeten wordt", en: "What it is measured in"), &resultType)
    visitor.optional(
      Field("requiredLevel", nl: "Het niveau dat nodig is", en: "The level that is required"), &requiredLevel)
    visitor.optional(
      Field("requiredValue", nl: "De waarde die nodig is", en: "The value that is required"), &requiredValue)
    visitor.list(
      Field(
        "allowedValue", single: .allowed, noted: true, nl: "De waarden die kunnen", en: "The values that are possible"),
      &allowedValue)
    visitor.optional(Field("valueMin", nl: "Kleinste waarde, als tekst", en: "Least value, as text"), &valueMin)
    visitor.optional(Field("valueMax", nl: "Grootste waarde, als tekst", en: "Greatest value, as text"), &valueMax)
    visitor.list(
      Field(
        "rubricCriterionLevel", single: .allowed, noted: true, nl: "Niveaus van een rubric", en: "Levels of a rubric"),
      &rubricCriterionLevel)
    visitor.list(OB3Field.alignment, &alignment)
    visitor.open(&others)
  }
}

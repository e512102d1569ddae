import Description

/// A place in a framework.
struct OB3Alignment: Record {
  var type: [RawText] = []
  var targetType: OB3TargetType?
  var targetName = OB3Text("")
  var targetUrl = OB3Text("")
  var targetDescription: OB3Text?
  var targetFramework: OB3Text?
  var targetCode: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Alignment" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(OB3Field.type("Alignment"), &type)
    visitor.optional(Field("targetType", nl: "Soort doel", en: "Type of target"), &targetType)
    visitor.required(Field("targetName", nl: "Naam in het kader", en: "Name in the framework"), &targetName)
    visitor.required(Field("targetUrl", nl: "Adres in het kader", en: "Address in the framework"), &targetUrl)
    visitor.optional(Field("targetDescription", nl: "Beschrijving", en: "Description"), &targetDescription)
    visitor.optional(Field("targetFramework", nl: "Naam van het kader", en: "Name of the framework"), &targetFramework)
    visitor.optional(Field("targetCode", nl: "Code in het kader", en: "Code in the framework"), &targetCode)
    visitor.open(&others)
  }
}

/// Something that is much like an achievement.
struct OB3Related: Record {
  var id = OB3Text("")
  var type: [RawText] = []
  var inLanguage: OB3LanguageTag?
  var version: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Related" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.list(OB3Field.type("Related"), &type)
    visitor.optional(Field("inLanguage", nl: "Taal", en: "Language"), &inLanguage)
    visitor.optional(Field("version", nl: "Versie", en: "Version"), &version)
    visitor.open(&others)
  }
}

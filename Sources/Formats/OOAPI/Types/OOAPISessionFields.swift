import Description

/// The fields of OOAPI's academicSession: a year, or a part of one.
struct OOAPISessionFields: OOAPIFields {
  var academicSessionType: RawText?
  var primaryCode: OOAPICode?
  var name: [OOAPIText] = []
  var startDate: Day?
  var endDate: Day?
  var parent: OOAPIReference<OOAPIEntity<Self>>?
  var children: [OOAPIReference<OOAPIEntity<Self>>] = []
  var year: OOAPIReference<OOAPIEntity<Self>>?
  var otherCodes: [OOAPICode] = []
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPISession" }
  static var idName: StaticString { "academicSessionId" }
  static var memberName: StaticString { "academicSession" }
  static var hasTimes: Bool { false }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.optional(Field("academicSessionType", nl: "Soort", en: "Kind"), &academicSessionType)
    visitor.optional(Field("primaryCode", nl: "Belangrijkste code", en: "Primary code"), &primaryCode)
    visitor.list(Field("name", count: 1...Int.max, nl: "Naam per taal", en: "Name by language"), &name)
    visitor.field(Field("startDate", nl: "Eerste dag", en: "First day"), isWhole, &startDate)
    visitor.field(Field("endDate", nl: "Laatste dag", en: "Last day"), isWhole, &endDate)
    visitor.optional(Field("parent", nl: "Hoort onder", en: "Parent"), &parent)
    visitor.list(Field("children", nl: "Wat eronder hoort", en: "Children"), &children)
    visitor.optional(Field("year", nl: "Jaar", en: "Year"), &year)
    visitor.list(Field("otherCodes", nl: "Andere codes", en: "Other codes"), &otherCodes)
    visitor.list(Field("consumers", nl: "Gegevens voor afnemers", en: "Data for consumers"), &consumers)
    visitor.optional(Field("ext", nl: "Uitbreidingen", en: "Extensions"), &ext)
  }
}

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
    visitor.optional(OOAPIField.primaryCode, &primaryCode)
    visitor.list(OOAPIField.name(isWhole: true), &name)
    visitor.field(OOAPIField.startDate, isWhole, &startDate)
    visitor.field(OOAPIField.endDate, isWhole, &endDate)
    visitor.optional(OOAPIField.parent, &parent)
    visitor.list(OOAPIField.children, &children)
    visitor.optional(Field("year", nl: "Jaar", en: "Year"), &year)
    visitor.list(OOAPIField.otherCodes, &otherCodes)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
  }
}

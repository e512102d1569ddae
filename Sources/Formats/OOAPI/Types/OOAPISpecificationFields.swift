import Description

/// The fields of OOAPI's educationSpecification, whole or as an override gives some of them.
struct OOAPISpecificationFields: OOAPIFields {
  var primaryCode: OOAPICode?
  var otherCodes: [OOAPICode] = []
  var educationSpecificationType: OOAPISpecificationType?
  var name: [OOAPIText] = []
  var abbreviation: RawText?
  var description: [OOAPIText] = []
  var formalDocument: OOAPIFormalDocument?
  var level: OOAPILevel?
  var sector: OOAPISector?
  var levelOfQualification: OOAPIQualificationLevel?
  var fieldsOfStudy: RawText?
  var studyLoad: OOAPILoad?
  var learningOutcomes: [OOAPIOutcome] = []
  var link: OOAPIAddressOnWeb?
  var parent: OOAPIReference<OOAPIEntity<Self>>?
  var children: [OOAPIReference<OOAPIEntity<Self>>] = []
  var organization: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>?
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPISpecification" }
  static var idName: StaticString { "educationSpecificationId" }
  static var memberName: StaticString { "educationSpecification" }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.primaryCode, isWhole, &primaryCode)
    visitor.list(OOAPIField.otherCodes, &otherCodes)
    visitor.field(Field("educationSpecificationType", nl: "Soort", en: "Kind"), isWhole, &educationSpecificationType)
    visitor.list(
      Field(
        "name", count: isWhole ? 1...Int.max : Field.anyCount, unless: isWhole ? .empty : .none, nl: "Naam per taal",
        en: "Name by language"), &name)
    visitor.optional(OOAPIField.abbreviation, &abbreviation)
    visitor.list(Field("description", nl: "Omschrijving per taal", en: "Description by language"), &description)
    visitor.optional(Field("formalDocument", nl: "Waardedocument", en: "Document that is awarded"), &formalDocument)
    visitor.optional(OOAPIField.level, &level)
    visitor.optional(OOAPIField.sector, &sector)
    visitor.optional(OOAPIField.levelOfQualification, &levelOfQualification)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.optional(OOAPIField.fieldsOfStudy, &fieldsOfStudy)
    visitor.optional(OOAPIField.studyLoad, &studyLoad)
    visitor.list(OOAPIField.learningOutcomes, &learningOutcomes)
    visitor.optional(OOAPIField.link, &link)
    visitor.optional(OOAPIField.parent, &parent)
    visitor.list(OOAPIField.children, &children)
    visitor.optional(OOAPIField.organization, &organization)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
  }
}

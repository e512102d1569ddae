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
    visitor.field(Field("primaryCode", nl: "Belangrijkste code", en: "Primary code"), isWhole, &primaryCode)
    visitor.list(Field("otherCodes", nl: "Andere codes", en: "Other codes"), &otherCodes)
    visitor.field(Field("educationSpecificationType", nl: "Soort", en: "Kind"), isWhole, &educationSpecificationType)
    visitor.list(
      Field(
        "name", count: isWhole ? 1...Int.max : Field.anyCount, unless: isWhole ? .empty : .none, nl: "Naam per taal",
        en: "Name by language"), &name)
    visitor.optional(Field("abbreviation", length: 0...256, nl: "Afkorting", en: "Abbreviation"), &abbreviation)
    visitor.list(Field("description", nl: "Omschrijving per taal", en: "Description by language"), &description)
    visitor.optional(Field("formalDocument", nl: "Waardedocument", en: "Document that is awarded"), &formalDocument)
    visitor.optional(Field("level", nl: "Niveau", en: "Level"), &level)
    visitor.optional(Field("sector", nl: "Sector", en: "Sector"), &sector)
    visitor.optional(Field("levelOfQualification", nl: "EQF-niveau", en: "EQF level"), &levelOfQualification)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.optional(
      Field("fieldsOfStudy", length: 0...4, nl: "Studierichting (ISCED)", en: "Field of study (ISCED)"), &fieldsOfStudy)
    visitor.optional(Field("studyLoad", nl: "Studielast", en: "Study load"), &studyLoad)
    visitor.list(Field("learningOutcomes", nl: "Leeruitkomsten", en: "Learning outcomes"), &learningOutcomes)
    visitor.optional(Field("link", length: 0...2048, nl: "Webadres", en: "Web address"), &link)
    visitor.optional(Field("parent", nl: "Hoort onder", en: "Parent"), &parent)
    visitor.list(Field("children", nl: "Wat eronder hoort", en: "Children"), &children)
    visitor.optional(Field("organization", nl: "Organisatie", en: "Organisation"), &organization)
    visitor.list(Field("consumers", nl: "Gegevens voor afnemers", en: "Data for consumers"), &consumers)
    visitor.optional(Field("ext", nl: "Uitbreidingen", en: "Extensions"), &ext)
  }
}

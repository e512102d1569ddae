import Description

/// The fields of OOAPI's program, whole or as an override gives some of them.
struct OOAPIProgramFields: OOAPIFields {
  var primaryCode: OOAPICode?
  var programType: OOAPIProgramType?
  var name: [OOAPIText] = []
  var abbreviation: RawText?
  var description: [OOAPIText] = []
  var teachingLanguage: OOAPILanguage?
  var studyLoad: OOAPILoad?
  var qualificationAwarded: OOAPIQualification?
  var modeOfStudy: OOAPIModeOfStudy?
  var modeOfDelivery: [OOAPIModeOfDelivery] = []
  var duration: OOAPIDuration?
  var firstStartDate: Day?
  var levelOfQualification: OOAPIQualificationLevel?
  var level: OOAPILevel?
  var sector: OOAPISector?
  var fieldsOfStudy: RawText?
  var enrollment: [OOAPIText] = []
  var resources: [RawText] = []
  var learningOutcomes: [OOAPIOutcome] = []
  var assessment: [OOAPIText] = []
  var admissionRequirements: [OOAPIText] = []
  var qualificationRequirements: [OOAPIText] = []
  var link: OOAPIAddressOnWeb?
  var educationSpecification: OOAPIReference<OOAPIEntity<OOAPISpecificationFields>>?
  var otherCodes: [OOAPICode] = []
  var addresses: [OOAPIAddress] = []
  var parent: OOAPIReference<OOAPIEntity<Self>>?
  var children: [OOAPIReference<OOAPIEntity<Self>>] = []
  var coordinators: [OOAPIReference<OOAPIEntity<OOAPIPersonFields>>] = []
  var organization: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>?
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPIProgram" }
  static var idName: StaticString { "programId" }
  static var memberName: StaticString { "program" }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.primaryCode, isWhole, &primaryCode)
    visitor.field(Field("programType", nl: "Soort", en: "Kind"), isWhole, &programType)
    visitor.list(OOAPIField.name(isWhole: isWhole), &name)
    visitor.field(OOAPIField.abbreviation, isWhole, &abbreviation)
    visitor.list(OOAPIField.description(isWhole: isWhole), &description)
    visitor.field(OOAPIField.teachingLanguage, isWhole, &teachingLanguage)
    visitor.optional(OOAPIField.studyLoad, &studyLoad)
    visitor.optional(Field("qualificationAwarded", nl: "Titel", en: "Title awarded"), &qualificationAwarded)
    visitor.optional(Field("modeOfStudy", nl: "Studievorm", en: "Mode of study"), &modeOfStudy)
    visitor.list(OOAPIField.modeOfDelivery, &modeOfDelivery)
    visitor.optional(OOAPIField.duration, &duration)
    visitor.optional(OOAPIField.firstStartDate, &firstStartDate)
    visitor.optional(OOAPIField.levelOfQualification, &levelOfQualification)
    visitor.optional(OOAPIField.level, &level)
    visitor.optional(OOAPIField.sector, &sector)
    visitor.optional(OOAPIField.fieldsOfStudy, &fieldsOfStudy)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.list(OOAPIField.enrollment, &enrollment)
    visitor.list(OOAPIField.resources, &resources)
    visitor.list(OOAPIField.learningOutcomes, &learningOutcomes)
    visitor.list(OOAPIField.assessment, &assessment)
    visitor.list(OOAPIField.admissionRequirements, &admissionRequirements)
    visitor.list(OOAPIField.qualificationRequirements, &qualificationRequirements)
    visitor.optional(OOAPIField.link, &link)
    visitor.optional(OOAPIField.educationSpecification, &educationSpecification)
    visitor.list(OOAPIField.otherCodes, &otherCodes)
    visitor.list(OOAPIField.addresses, &addresses)
    visitor.optional(OOAPIField.parent, &parent)
    visitor.list(OOAPIField.children, &children)
    visitor.list(OOAPIField.coordinators, &coordinators)
    visitor.optional(OOAPIField.organization, &organization)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
  }
}

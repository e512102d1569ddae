import Description

/// The fields of OOAPI's course, whole or as an override gives some of them.
struct OOAPICourseFields: OOAPIFields {
  var primaryCode: OOAPICode?
  var name: [OOAPIText] = []
  var abbreviation: RawText?
  var studyLoad: OOAPILoad?
  var modeOfDelivery: [OOAPIModeOfDelivery] = []
  var duration: OOAPIDuration?
  var firstStartDate: Day?
  var description: [OOAPIText] = []
  var teachingLanguage: OOAPILanguage?
  var fieldsOfStudy: RawText?
  var learningOutcomes: [OOAPIOutcome] = []
  var admissionRequirements: [OOAPIText] = []
  var qualificationRequirements: [OOAPIText] = []
  var level: OOAPILevel?
  var enrollment: [OOAPIText] = []
  var resources: [RawText] = []
  var assessment: [OOAPIText] = []
  var link: OOAPIAddressOnWeb?
  var educationSpecification: OOAPIReference<OOAPIEntity<OOAPISpecificationFields>>?
  var addresses: [OOAPIAddress] = []
  var otherCodes: [OOAPICode] = []
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?
  var programs: [OOAPIReference<OOAPIEntity<OOAPIProgramFields>>] = []
  var coordinators: [OOAPIReference<OOAPIEntity<OOAPIPersonFields>>] = []
  var organization: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPICourse" }
  static var idName: StaticString { "courseId" }
  static var memberName: StaticString { "course" }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.primaryCode, isWhole, &primaryCode)
    visitor.list(OOAPIField.name(isWhole: isWhole), &name)
    visitor.field(OOAPIField.abbreviation, isWhole, &abbreviation)
    visitor.optional(OOAPIField.studyLoad, &studyLoad)
    visitor.list(OOAPIField.modeOfDelivery, &modeOfDelivery)
    visitor.optional(OOAPIField.duration, &duration)
    visitor.optional(OOAPIField.firstStartDate, &firstStartDate)
    visitor.list(OOAPIField.description(isWhole: isWhole), &description)
    visitor.field(OOAPIField.teachingLanguage, isWhole, &teachingLanguage)
    visitor.optional(OOAPIField.fieldsOfStudy, &fieldsOfStudy)
    visitor.list(OOAPIField.learningOutcomes, &learningOutcomes)
    visitor.list(OOAPIField.admissionRequirements, &admissionRequirements)
    visitor.list(OOAPIField.qualificationRequirements, &qualificationRequirements)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.level, isWhole, &level)
    visitor.list(OOAPIField.enrollment, &enrollment)
    visitor.list(OOAPIField.resources, &resources)
    visitor.list(OOAPIField.assessment, &assessment)
    visitor.optional(OOAPIField.link, &link)
    visitor.optional(OOAPIField.educationSpecification, &educationSpecification)
    visitor.list(OOAPIField.addresses, &addresses)
    visitor.list(OOAPIField.otherCodes, &otherCodes)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
    visitor.list(Field("programs", nl: "Programma's", en: "Programmes"), &programs)
    visitor.list(OOAPIField.coordinators, &coordinators)
    visitor.optional(OOAPIField.organization, &organization)
  }
}

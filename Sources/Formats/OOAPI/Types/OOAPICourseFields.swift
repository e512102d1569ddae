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
    visitor.field(Field("primaryCode", nl: "Belangrijkste code", en: "Primary code"), isWhole, &primaryCode)
    visitor.list(
      Field("name", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Naam per taal", en: "Name by language"), &name)
    visitor.field(Field("abbreviation", length: 0...256, nl: "Afkorting", en: "Abbreviation"), isWhole, &abbreviation)
    visitor.optional(Field("studyLoad", nl: "Studielast", en: "Study load"), &studyLoad)
    visitor.list(Field("modeOfDelivery", nl: "Vorm van lesgeven", en: "Mode of delivery"), &modeOfDelivery)
    visitor.optional(Field("duration", nl: "Duur", en: "Duration"), &duration)
    visitor.optional(Field("firstStartDate", nl: "Eerste startdatum", en: "First start date"), &firstStartDate)
    visitor.list(
      Field(
        "description", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Omschrijving per taal",
        en: "Description by language"), &description)
    visitor.field(Field("teachingLanguage", nl: "Voertaal", en: "Language of teaching"), isWhole, &teachingLanguage)
    visitor.optional(
      Field("fieldsOfStudy", length: 0...4, nl: "Studierichting (ISCED)", en: "Field of study (ISCED)"), &fieldsOfStudy)
    visitor.list(Field("learningOutcomes", nl: "Leeruitkomsten", en: "Learning outcomes"), &learningOutcomes)
    visitor.list(
      Field(
        "admissionRequirements", count: 1...Int.max, unless: .absent, nl: "Toelatingseisen",
        en: "Admission requirements"), &admissionRequirements)
    visitor.list(
      Field(
        "qualificationRequirements", count: 1...Int.max, unless: .absent, nl: "Eisen voor afronding",
        en: "Qualification requirements"), &qualificationRequirements)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(Field("level", nl: "Niveau", en: "Level"), isWhole, &level)
    visitor.list(Field("enrollment", nl: "Inschrijving", en: "Enrolment"), &enrollment)
    visitor.list(Field("resources", nl: "Leermiddelen", en: "Resources"), &resources)
    visitor.list(
      Field("assessment", count: 1...Int.max, unless: .absent, nl: "Toetsing", en: "Assessment"), &assessment)
    visitor.optional(Field("link", length: 0...2048, nl: "Webadres", en: "Web address"), &link)
    visitor.optional(
      Field("educationSpecification", nl: "Onderwijsspecificatie", en: "Education specification"),
      &educationSpecification)
    visitor.list(Field("addresses", nl: "Adressen", en: "Addresses"), &addresses)
    visitor.list(Field("otherCodes", nl: "Andere codes", en: "Other codes"), &otherCodes)
    visitor.list(Field("consumers", nl: "Gegevens voor afnemers", en: "Data for consumers"), &consumers)
    visitor.optional(Field("ext", nl: "Uitbreidingen", en: "Extensions"), &ext)
    visitor.list(Field("programs", nl: "Programma's", en: "Programmes"), &programs)
    visitor.list(Field("coordinators", nl: "Coördinatoren", en: "Coordinators"), &coordinators)
    visitor.optional(Field("organization", nl: "Organisatie", en: "Organisation"), &organization)
  }
}

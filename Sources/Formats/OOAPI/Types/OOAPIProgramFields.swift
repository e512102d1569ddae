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
    visitor.field(Field("primaryCode", nl: "Belangrijkste code", en: "Primary code"), isWhole, &primaryCode)
    visitor.field(Field("programType", nl: "Soort", en: "Kind"), isWhole, &programType)
    visitor.list(
      Field("name", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Naam per taal", en: "Name by language"), &name)
    visitor.field(Field("abbreviation", length: 0...256, nl: "Afkorting", en: "Abbreviation"), isWhole, &abbreviation)
    visitor.list(
      Field(
        "description", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Omschrijving per taal",
        en: "Description by language"), &description)
    visitor.field(Field("teachingLanguage", nl: "Voertaal", en: "Language of teaching"), isWhole, &teachingLanguage)
    visitor.optional(Field("studyLoad", nl: "Studielast", en: "Study load"), &studyLoad)
    visitor.optional(Field("qualificationAwarded", nl: "Titel", en: "Title awarded"), &qualificationAwarded)
    visitor.optional(Field("modeOfStudy", nl: "Studievorm", en: "Mode of study"), &modeOfStudy)
    visitor.list(Field("modeOfDelivery", nl: "Vorm van lesgeven", en: "Mode of delivery"), &modeOfDelivery)
    visitor.optional(Field("duration", nl: "Duur", en: "Duration"), &duration)
    visitor.optional(Field("firstStartDate", nl: "Eerste startdatum", en: "First start date"), &firstStartDate)
    visitor.optional(Field("levelOfQualification", nl: "EQF-niveau", en: "EQF level"), &levelOfQualification)
    visitor.optional(Field("level", nl: "Niveau", en: "Level"), &level)
    visitor.optional(Field("sector", nl: "Sector", en: "Sector"), &sector)
    visitor.optional(
      Field("fieldsOfStudy", length: 0...4, nl: "Studierichting (ISCED)", en: "Field of study (ISCED)"), &fieldsOfStudy)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.list(Field("enrollment", nl: "Inschrijving", en: "Enrolment"), &enrollment)
    visitor.list(Field("resources", nl: "Leermiddelen", en: "Resources"), &resources)
    visitor.list(Field("learningOutcomes", nl: "Leeruitkomsten", en: "Learning outcomes"), &learningOutcomes)
    visitor.list(
      Field("assessment", count: 1...Int.max, unless: .absent, nl: "Toetsing", en: "Assessment"), &assessment)
    visitor.list(
      Field(
        "admissionRequirements", count: 1...Int.max, unless: .absent, nl: "Toelatingseisen",
        en: "Admission requirements"), &admissionRequirements)
    visitor.list(
      Field(
        "qualificationRequirements", count: 1...Int.max, unless: .absent, nl: "Eisen voor afronding",
        en: "Qualification requirements"), &qualificationRequirements)
    visitor.optional(Field("link", length: 0...2048, nl: "Webadres", en: "Web address"), &link)
    visitor.optional(
      Field("educationSpecification", nl: "Onderwijsspecificatie", en: "Education specification"),
      &educationSpecification)
    visitor.list(Field("otherCodes", nl: "Andere codes", en: "Other codes"), &otherCodes)
    visitor.list(Field("addresses", nl: "Adressen", en: "Addresses"), &addresses)
    visitor.optional(Field("parent", nl: "Hoort onder", en: "Parent"), &parent)
    visitor.list(Field("children", nl: "Wat eronder hoort", en: "Children"), &children)
    visitor.list(Field("coordinators", nl: "Coördinatoren", en: "Coordinators"), &coordinators)
    visitor.optional(Field("organization", nl: "Organisatie", en: "Organisation"), &organization)
    visitor.list(Field("consumers", nl: "Gegevens voor afnemers", en: "Data for consumers"), &consumers)
    visitor.optional(Field("ext", nl: "Uitbreidingen", en: "Extensions"), &ext)
  }
}

import Description

/// The fields of OOAPI's offering, whole or as an override gives some of them.
struct OOAPIOfferingFields: OOAPIFields {
  var primaryCode: OOAPICode?
  var offeringType: OOAPIOfferingType?
  var academicSession: OOAPIReference<OOAPIEntity<OOAPISessionFields>>?
  var name: [OOAPIText] = []
  var abbreviation: RawText?
  var description: [OOAPIText] = []
  var teachingLanguage: OOAPILanguage?
  var modeOfDelivery: [OOAPIModeOfDelivery] = []
  var maxNumberStudents: OOAPICount?
  var enrolledNumberStudents: OOAPICount?
  var pendingNumberStudents: OOAPICount?
  var minNumberStudents: OOAPICount?
  var resultExpected: Bool?
  var resultValueType: OOAPIResultType?
  var link: OOAPIAddressOnWeb?
  var otherCodes: [OOAPICode] = []
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?
  var startDate: Day?
  var endDate: Day?
  var enrollStartDate: Day?
  var enrollEndDate: Day?
  var flexibleEntryPeriodStart: Day?
  var flexibleEntryPeriodEnd: Day?
  var addresses: [OOAPIAddress] = []
  var priceInformation: [OOAPICost] = []
  var program: OOAPIReference<OOAPIEntity<OOAPIProgramFields>>?
  var course: OOAPIReference<OOAPIEntity<OOAPICourseFields>>?
  var programOffering: OOAPIReference<OOAPIEntity<Self>>?
  var organization: OOAPIReference<OOAPIEntity<OOAPIOrganizationFields>>?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPIOffering" }
  static var idName: StaticString { "offeringId" }
  static var memberName: StaticString { "offering" }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.primaryCode, isWhole, &primaryCode)
    visitor.field(Field("offeringType", nl: "Wat wordt aangeboden", en: "What is offered"), isWhole, &offeringType)
    visitor.optional(Field("academicSession", nl: "Onderwijsperiode", en: "Academic session"), &academicSession)
    visitor.list(OOAPIField.name(isWhole: isWhole), &name)
    visitor.optional(OOAPIField.abbreviation, &abbreviation)
    visitor.list(OOAPIField.description(isWhole: isWhole), &description)
    visitor.field(OOAPIField.teachingLanguage, isWhole, &teachingLanguage)
    visitor.list(OOAPIField.modeOfDelivery, &modeOfDelivery)
    visitor.optional(
      Field("maxNumberStudents", nl: "Meeste studenten", en: "Greatest number of students"), &maxNumberStudents)
    visitor.optional(
      Field("enrolledNumberStudents", nl: "Ingeschreven studenten", en: "Enrolled students"), &enrolledNumberStudents)
    visitor.optional(
      Field("pendingNumberStudents", nl: "Studenten in aanvraag", en: "Pending students"), &pendingNumberStudents)
    visitor.optional(
      Field("minNumberStudents", nl: "Minste studenten", en: "Least number of students"), &minNumberStudents)
    visitor.field(
      Field("resultExpected", nl: "Of er een resultaat komt", en: "Whether a result is expected"), isWhole,
      &resultExpected)
    visitor.optional(
      Field("resultValueType", nl: "Schaal van het resultaat", en: "Scale of the result"), &resultValueType)
    visitor.optional(OOAPIField.link, &link)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.list(OOAPIField.otherCodes, &otherCodes)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
    visitor.field(OOAPIField.startDate, isWhole, &startDate)
    visitor.field(OOAPIField.endDate, isWhole, &endDate)
    visitor.optional(
      Field("enrollStartDate", nl: "Eerste dag van inschrijving", en: "First day of enrolment"), &enrollStartDate)
    visitor.optional(
      Field("enrollEndDate", nl: "Laatste dag van inschrijving", en: "Last day of enrolment"), &enrollEndDate)
    visitor.optional(
      Field("flexibleEntryPeriodStart", nl: "Eerste dag van flexibele instroom", en: "First day of flexible entry"),
      &flexibleEntryPeriodStart)
    visitor.optional(
      Field("flexibleEntryPeriodEnd", nl: "Laatste dag van flexibele instroom", en: "Last day of flexible entry"),
      &flexibleEntryPeriodEnd)
    visitor.list(OOAPIField.addresses, &addresses)
    let isProgram = offeringType?.text == "program"
    visitor.list(
      Field(
        "priceInformation", count: isProgram ? 1...Int.max : Field.anyCount, unless: .absent, nl: "Kosten", en: "Costs"),
      &priceInformation)
    visitor.optional(Field("program", nl: "Programma", en: "Programme"), &program)
    visitor.optional(Field("course", nl: "Cursus", en: "Course"), &course)
    visitor.optional(
      Field("programOffering", nl: "Aanbod van het programma", en: "Offering of the programme"), &programOffering)
    visitor.optional(OOAPIField.organization, &organization)
  }
}

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
    visitor.field(Field("primaryCode", nl: "Belangrijkste code", en: "Primary code"), isWhole, &primaryCode)
    visitor.field(Field("offeringType", nl: "Wat wordt aangeboden", en: "What is offered"), isWhole, &offeringType)
    visitor.optional(Field("academicSession", nl: "Onderwijsperiode", en: "Academic session"), &academicSession)
    visitor.list(
      Field("name", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Naam per taal", en: "Name by language"), &name)
    visitor.optional(Field("abbreviation", length: 0...256, nl: "Afkorting", en: "Abbreviation"), &abbreviation)
    visitor.list(
      Field(
        "description", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Omschrijving per taal",
        en: "Description by language"), &description)
    visitor.field(Field("teachingLanguage", nl: "Voertaal", en: "Language of teaching"), isWhole, &teachingLanguage)
    visitor.list(Field("modeOfDelivery", nl: "Vorm van lesgeven", en: "Mode of delivery"), &modeOfDelivery)
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
    visitor.optional(Field("link", length: 0...2048, nl: "Webadres", en: "Web address"), &link)
    describeRest(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeRest<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.list(Field("otherCodes", nl: "Andere codes", en: "Other codes"), &otherCodes)
    visitor.list(Field("consumers", nl: "Gegevens voor afnemers", en: "Data for consumers"), &consumers)
    visitor.optional(Field("ext", nl: "Uitbreidingen", en: "Extensions"), &ext)
    visitor.field(Field("startDate", nl: "Eerste dag", en: "First day"), isWhole, &startDate)
    visitor.field(Field("endDate", nl: "Laatste dag", en: "Last day"), isWhole, &endDate)
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
    visitor.list(Field("addresses", nl: "Adressen", en: "Addresses"), &addresses)
    let isProgram = offeringType?.text == "program"
    visitor.list(
      Field(
        "priceInformation", count: isProgram ? 1...Int.max : Field.anyCount, unless: .absent, nl: "Kosten", en: "Costs"),
      &priceInformation)
    visitor.optional(Field("program", nl: "Programma", en: "Programme"), &program)
    visitor.optional(Field("course", nl: "Cursus", en: "Course"), &course)
    visitor.optional(
      Field("programOffering", nl: "Aanbod van het programma", en: "Offering of the programme"), &programOffering)
    visitor.optional(Field("organization", nl: "Organisatie", en: "Organisation"), &organization)
  }
}

import Description

/// The fields of OOAPI's person, who coordinates a programme or a course.
struct OOAPIPersonFields: OOAPIFields {
  var primaryCode: OOAPICode?
  var givenName: RawText?
  var surnamePrefix: RawText?
  var surname: RawText?
  var displayName: RawText?
  var initials: RawText?
  var activeEnrollment: Bool?
  var dateOfBirth: Day?
  var cityOfBirth: RawText?
  var countryOfBirth: RawText?
  var nationality: RawText?
  var dateOfNationality: Day?
  var affiliations: [OOAPIAffiliation] = []
  var mail: OOAPIMail?
  var secondaryMail: OOAPIMail?
  var telephoneNumber: RawText?
  var mobileNumber: RawText?
  var photoSocial: OOAPIAddressOnWeb?
  var photoOfficial: OOAPIAddressOnWeb?
  var gender: OOAPIGender?
  var titlePrefix: RawText?
  var titleSuffix: RawText?
  var office: RawText?
  var address: OOAPIAddress?
  var emergencyName: RawText?
  var emergencyNumber: RawText?
  var emergencyRelation: OOAPIEmergencyRelation?
  var languageOfChoice: [RawText] = []
  var otherCodes: [OOAPICode] = []
  var consumers: [OOAPIConsumer] = []
  var ext: OOAPIExtension?

  init(blank: Blank) {}

  static var typeName: StaticString { "OOAPIPerson" }
  static var idName: StaticString { "personId" }
  static var memberName: StaticString { "person" }
  static var hasTimes: Bool { false }

  mutating func describe<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(OOAPIField.primaryCode, isWhole, &primaryCode)
    visitor.field(Field("givenName", length: 0...256, nl: "Voornaam", en: "Given name"), isWhole, &givenName)
    visitor.optional(Field("surnamePrefix", nl: "Tussenvoegsel", en: "Prefix of surname"), &surnamePrefix)
    visitor.field(Field("surname", length: 0...256, nl: "Achternaam", en: "Surname"), isWhole, &surname)
    visitor.field(
      Field("displayName", length: 0...256, nl: "Naam om te tonen", en: "Name to show"), isWhole, &displayName)
    visitor.optional(Field("initials", nl: "Voorletters", en: "Initials"), &initials)
    visitor.field(
      Field("activeEnrollment", nl: "Of er een inschrijving is", en: "Whether enrolled"), isWhole, &activeEnrollment)
    visitor.optional(Field("dateOfBirth", nl: "Geboortedag", en: "Date of birth"), &dateOfBirth)
    visitor.optional(Field("cityOfBirth", nl: "Geboorteplaats", en: "City of birth"), &cityOfBirth)
    visitor.optional(Field("countryOfBirth", nl: "Geboorteland", en: "Country of birth"), &countryOfBirth)
    visitor.optional(Field("nationality", nl: "Nationaliteit", en: "Nationality"), &nationality)
    visitor.optional(
      Field("dateOfNationality", nl: "Dag van de nationaliteit", en: "Date of nationality"), &dateOfNationality)
    visitor.list(
      Field("affiliations", count: 1...Int.max, unless: .empty, nl: "Rollen", en: "Affiliations"), &affiliations)
    describeContact(to: &visitor, isWhole: isWhole)
  }

  private mutating func describeContact<V: FieldVisitor>(to visitor: inout V, isWhole: Bool) {
    visitor.field(Field("mail", length: 0...256, nl: "Mailadres", en: "Mail address"), isWhole, &mail)
    visitor.optional(
      Field("secondaryMail", length: 0...256, nl: "Tweede mailadres", en: "Second mail address"), &secondaryMail)
    visitor.optional(
      Field("telephoneNumber", length: 0...256, nl: "Telefoon", en: "Telephone"), &telephoneNumber)
    visitor.optional(Field("mobileNumber", length: 0...256, nl: "Mobiel", en: "Mobile number"), &mobileNumber)
    visitor.optional(Field("photoSocial", length: 0...2048, nl: "Foto", en: "Photo"), &photoSocial)
    visitor.optional(
      Field("photoOfficial", length: 0...2048, nl: "Officiële foto", en: "Official photo"), &photoOfficial)
    visitor.optional(Field("gender", nl: "Geslacht", en: "Gender"), &gender)
    visitor.optional(Field("titlePrefix", nl: "Titel ervoor", en: "Title before the name"), &titlePrefix)
    visitor.optional(Field("titleSuffix", nl: "Titel erachter", en: "Title behind the name"), &titleSuffix)
    visitor.optional(Field("office", nl: "Werkplek", en: "Office"), &office)
    visitor.optional(Field("address", nl: "Adres", en: "Address"), &address)
    visitor.optional(
      Field("ICEName", length: 0...256, nl: "Naam bij nood", en: "Name in emergency"), &emergencyName)
    visitor.optional(
      Field("ICEPhoneNumber", length: 0...256, nl: "Telefoon bij nood", en: "Telephone in emergency"),
      &emergencyNumber)
    visitor.optional(Field("ICERelation", nl: "Relatie bij nood", en: "Relation in emergency"), &emergencyRelation)
    visitor.list(Field("languageOfChoice", nl: "Voorkeurstaal", en: "Language of choice"), &languageOfChoice)
    visitor.list(OOAPIField.otherCodes, &otherCodes)
    visitor.list(OOAPIField.consumers, &consumers)
    visitor.optional(OOAPIField.ext, &ext)
  }
}

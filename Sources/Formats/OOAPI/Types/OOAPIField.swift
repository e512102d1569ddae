import Description

/// Fields that several objects of OOAPI share.
enum OOAPIField {
  static let abbreviation = Field("abbreviation", length: 0...256, nl: "Afkorting", en: "Abbreviation")
  static let addresses = Field("addresses", nl: "Adressen", en: "Addresses")
  static let admissionRequirements = Field(
    "admissionRequirements", count: 1...Int.max, unless: .absent, nl: "Toelatingseisen", en: "Admission requirements")
  static let assessment = Field("assessment", count: 1...Int.max, unless: .absent, nl: "Toetsing", en: "Assessment")
  static let children = Field("children", nl: "Wat eronder hoort", en: "Children")
  static let consumers = Field("consumers", nl: "Gegevens voor afnemers", en: "Data for consumers")
  static let coordinators = Field("coordinators", nl: "Coördinatoren", en: "Coordinators")
  static let duration = Field("duration", nl: "Duur", en: "Duration")
  static let educationSpecification = Field(
    "educationSpecification", nl: "Onderwijsspecificatie", en: "Education specification")
  static let endDate = Field("endDate", nl: "Laatste dag", en: "Last day")
  static let enrollment = Field("enrollment", nl: "Inschrijving", en: "Enrolment")
  static let ext = Field("ext", nl: "Uitbreidingen", en: "Extensions")
  static let fieldsOfStudy = Field(
    "fieldsOfStudy", length: 0...4, nl: "Studierichting (ISCED)", en: "Field of study (ISCED)")
  static let firstStartDate = Field("firstStartDate", nl: "Eerste startdatum", en: "First start date")
  static let learningOutcomes = Field("learningOutcomes", nl: "Leeruitkomsten", en: "Learning outcomes")
  static let level = Field("level", nl: "Niveau", en: "Level")
  static let levelOfQualification = Field("levelOfQualification", nl: "EQF-niveau", en: "EQF level")
  static let link = Field("link", length: 0...2048, nl: "Webadres", en: "Web address")
  static let modeOfDelivery = Field("modeOfDelivery", nl: "Vorm van lesgeven", en: "Mode of delivery")
  static let organization = Field("organization", nl: "Organisatie", en: "Organisation")
  static let otherCodes = Field("otherCodes", nl: "Andere codes", en: "Other codes")
  static let parent = Field("parent", nl: "Hoort onder", en: "Parent")
  static let primaryCode = Field("primaryCode", nl: "Belangrijkste code", en: "Primary code")
  static let qualificationRequirements = Field(
    "qualificationRequirements", count: 1...Int.max, unless: .absent, nl: "Eisen voor afronding",
    en: "Qualification requirements")
  static let resources = Field("resources", nl: "Leermiddelen", en: "Resources")
  static let sector = Field("sector", nl: "Sector", en: "Sector")
  static let startDate = Field("startDate", nl: "Eerste dag", en: "First day")
  static let studyLoad = Field("studyLoad", nl: "Studielast", en: "Study load")
  static let teachingLanguage = Field("teachingLanguage", nl: "Voertaal", en: "Language of teaching")
  /// It must be there in a whole object, and may be left out of an override.
  static func description(isWhole: Bool) -> Field {
    Field(
      "description", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Omschrijving per taal",
      en: "Description by language")
  }
  /// It must be there in a whole object, and may be left out of an override.
  static func name(isWhole: Bool) -> Field {
    Field("name", count: isWhole ? 1...Int.max : Field.anyCount, nl: "Naam per taal", en: "Name by language")
  }
}

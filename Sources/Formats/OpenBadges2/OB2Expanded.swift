import Description

/// What edubadges tells of a badge class only in its expanded forms (`expand=badge`, `expand=micro`).
struct OB2Expanded: Sendable, Equatable {
  var typeBadgeClass: OB2BadgeKind?
  var stackable: Bool?
  var gradeAchievedRequired: Bool?
  var eqfNlqfLevelVerified: Bool?
  var participation: RawText?
  var assessmentType: RawText?
  var assessmentSupervised: Bool?
  var assessmentIdVerified: Bool?
  var qualityAssuranceName: RawText?
  var qualityAssuranceUrl: RawText?
  var qualityAssuranceDescription: RawText?
  var gradeAchieved: RawText?

  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(
      Field("typeBadgeClass", nl: "Soort badge", en: "Type of badge"), &typeBadgeClass)
    visitor.optional(Field("stackable", nl: "Of hij stapelbaar is", en: "Whether it is stackable"), &stackable)
    visitor.optional(
      Field("gradeAchievedRequired", nl: "Of er een cijfer bij hoort", en: "Whether it needs a grade"),
      &gradeAchievedRequired)
    visitor.optional(
      Field("eqfNlqfLevelVerified", nl: "Of het niveau is vastgesteld", en: "Whether the level is verified"),
      &eqfNlqfLevelVerified)
    visitor.optional(Field("participation", nl: "Vorm van deelname", en: "Form of participation"), &participation)
    visitor.optional(Field("assessmentType", nl: "Vorm van toetsing", en: "Type of assessment"), &assessmentType)
    visitor.optional(
      Field("assessmentSupervised", nl: "Of er toezicht was", en: "Whether it was supervised"),
      &assessmentSupervised)
    visitor.optional(
      Field("assessmentIdVerified", nl: "Of de identiteit is gecontroleerd", en: "Whether the identity was checked"),
      &assessmentIdVerified)
    visitor.optional(
      Field("qualityAssuranceName", nl: "Kwaliteitskader", en: "Quality framework"), &qualityAssuranceName)
    visitor.optional(
      Field("qualityAssuranceUrl", nl: "Adres van het kwaliteitskader", en: "Address of the quality framework"),
      &qualityAssuranceUrl)
    visitor.optional(
      Field(
        "qualityAssuranceDescription", nl: "Beschrijving van het kwaliteitskader",
        en: "Description of the quality framework"), &qualityAssuranceDescription)
    visitor.optional(Field("grade_achieved", nl: "Behaald cijfer", en: "Grade achieved"), &gradeAchieved)
  }
}

/// The three types of badge of edubadges.
enum OB2BadgeKind: String, Enumeration {
  case microcredential = "micro_credential"
  case regular
  case extraCurricular = "extra_curricular"
  init(blank: Blank) { self = .regular }
  static var typeName: StaticString { "OB2BadgeKind" }
}

import Description

/// Who achieved what.
struct OB3Subject: Record {
  var id: OB3Text?
  var type: [RawText] = []
  var identifier: [OB3Identity] = []
  var achievement = OB3Achievement(blank: Blank())
  var narrative: OB3Text?
  var result: [OB3Result] = []
  var creditsEarned: PlainNumber?
  var activityStartDate: StrictDateTime?
  var activityEndDate: StrictDateTime?
  var image: OB3Image?
  var licenseNumber: OB3Text?
  var role: OB3Text?
  var source: OB3Profile?
  var term: OB3Text?
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "OB3Subject" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("id", nl: "De id van de persoon", en: "The id of the person"), &id)
    visitor.list(OB3Field.type("AchievementSubject"), &type)
    visitor.list(Field("identifier", single: .allowed, noted: true, nl: "Wie het is", en: "Who it is"), &identifier)
    visitor.required(Field("achievement", nl: "Wat bereikt is", en: "What was achieved"), &achievement)
    visitor.optional(Field("narrative", nl: "Toelichting", en: "Narrative"), &narrative)
    visitor.list(Field("result", single: .allowed, noted: true, nl: "Resultaten", en: "Results"), &result)
    visitor.optional(Field("creditsEarned", nl: "Behaalde studiepunten", en: "Credits earned"), &creditsEarned)
    visitor.optional(Field("activityStartDate", nl: "Begin", en: "Start"), &activityStartDate)
    visitor.optional(Field("activityEndDate", nl: "Einde", en: "End"), &activityEndDate)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.optional(Field("licenseNumber", nl: "Nummer van de vergunning", en: "Licence number"), &licenseNumber)
    visitor.optional(Field("role", nl: "Rol", en: "Role"), &role)
    visitor.optional(Field("source", nl: "Wie het vastlegde", en: "Who recorded it"), &source)
    visitor.optional(Field("term", nl: "Periode", en: "Term"), &term)
    visitor.open(&others)
  }
}

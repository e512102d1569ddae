import Description

/// What can be achieved: a course, a microcredential, a badge.
struct OB3Achievement: Record {
  var id = OB3Text("")
  var type: [RawText] = []
  var achievementType: OB3AchievementType?
  var name = OB3Text("")
  var description = OB3Text("")
  var criteria = OB3Criteria(blank: Blank())
  var image: OB3Image?
  var inLanguage: OB3LanguageTag?
  var humanCode: OB3Text?
  var fieldOfStudy: OB3Text?
  var specialization: OB3Text?
  var version: OB3Text?
  var creditsAvailable: PlainNumber?
  var alignment: [OB3Alignment] = []
  var resultDescription: [OB3ResultDescription] = []
  var otherIdentifier: [OB3IdentifierEntry] = []
  var related: [OB3Related] = []
  var tag: [OB3Text] = []
  private var creatorBox: [OB3Profile] = []
  var endorsement: [OB3Endorsement] = []
  var endorsementJwt: [OB3CompactJWS] = []
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  /// Who made it. It stands in an array, since a value cannot hold itself.
  var creator: OB3Profile? {
    get { creatorBox.first }
    set { creatorBox = newValue.map { [$0] } ?? [] }
  }

  static var typeName: StaticString { "OB3Achievement" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Het adres of de id", en: "The address or id"), &id)
    visitor.list(OB3Field.type("Achievement"), &type)
    visitor.optional(Field("achievementType", nl: "Soort prestatie", en: "Type of achievement"), &achievementType)
    visitor.required(Field("name", nl: "Naam", en: "Name"), &name)
    visitor.required(Field("description", nl: "Beschrijving", en: "Description"), &description)
    visitor.required(Field("criteria", nl: "Wat ervoor nodig is", en: "What it takes"), &criteria)
    visitor.optional(Field("image", nl: "Afbeelding", en: "Image"), &image)
    visitor.optional(Field("inLanguage", nl: "Taal", en: "Language"), &inLanguage)
    visitor.optional(Field("humanCode", nl: "Code voor mensen", en: "Code for people"), &humanCode)
    visitor.optional(Field("fieldOfStudy", nl: "Vakgebied", en: "Field of study"), &fieldOfStudy)
    visitor.optional(Field("specialization", nl: "Specialisatie", en: "Specialization"), &specialization)
    visitor.optional(Field("version", nl: "Versie", en: "Version"), &version)
    visitor.optional(Field("creditsAvailable", nl: "Studiepunten", en: "Credits"), &creditsAvailable)
    visitor.list(OB3Field.alignment, &alignment)
    visitor.list(
      Field(
        "resultDescription", single: .allowed, noted: true, nl: "Wat een resultaat kan zijn", en: "What a result can be"
      ), &resultDescription)
    visitor.list(OB3Field.otherIdentifier, &otherIdentifier)
    visitor.list(
      Field("related", single: .allowed, noted: true, nl: "Verwante prestaties", en: "Related achievements"), &related)
    visitor.list(Field("tag", single: .allowed, noted: true, nl: "Trefwoorden", en: "Tags"), &tag)
    visitor.optional(Field("creator", nl: "Wie haar bedacht", en: "Who made it"), &creator)
    visitor.list(OB3Field.endorsement, &endorsement)
    visitor.list(OB3Field.endorsementJwt, &endorsementJwt)
    visitor.open(&others)
  }
}

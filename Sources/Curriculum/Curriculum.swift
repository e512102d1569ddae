public import Description

/// A curriculum (*curriculum*): the container of one group's offer. A file that holds one is a scope of its own:
/// references resolve inside it first. A convention of this project.
public struct Curriculum: CurriculumObject {
  /// Own id of the curriculum.
  public var id: ObjectID
  /// Name of the curriculum.
  public var title: Line
  /// Organisation that looks after the curriculum.
  public var owner: OrganisationID?
  /// Name of the profile with the agreed numbers.
  public var profileName: Line?
  /// Organisations.
  public var organisations: [Organisation] = []
  /// Education domains.
  public var domains: [EducationDomain] = []
  /// Qualification files.
  public var qualificationFiles: [QualificationFile] = []
  /// Electives.
  public var electives: [Elective] = []
  /// Mbo certificates.
  public var certificates: [MboCertificate] = []
  /// Flexible modules.
  public var modules: [FlexibleModule] = []
  /// Microcredentials.
  public var microcredentials: [Microcredential] = []
  /// Exam plans.
  public var examPlans: [ExamPlan] = []
  /// Regionalised qualifications.
  public var regionalisedQualifications: [RegionalisedQualification] = []
  /// Cross-over qualifications.
  public var crossoverQualifications: [CrossoverQualification] = []
  /// Quality cards.
  public var qualityCards: [QualityCard] = []
  /// Personas.
  public var personas: [Persona] = []
  /// Learning routes.
  public var learningRoutes: [LearningRoute] = []
  /// What the group says it covers.
  public var coverageClaims: [CoverageClaim] = []
  /// Offerings for the register RIO.
  public var offerings: [Offering] = []
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: ObjectID, title: Line) {
    self.id = id
    self.title = title
  }

  public static var typeName: StaticString { "Curriculum" }
  public static var noun: Noun { Noun(nl: "curriculum", "curricula", en: "curriculum", "curricula") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van het curriculum", en: "Own id of the curriculum"), &id)
    visitor.required(Field("title", nl: "Naam van het curriculum", en: "Name of the curriculum"), &title)
    visitor.optional(
      Field("owner", nl: "Organisatie die het curriculum beheert", en: "Organisation that looks after the curriculum"),
      &owner)
    visitor.optional(
      Field(
        "profileName", nl: "Naam van het profiel met de afgesproken getallen",
        en: "Name of the profile with the agreed numbers"), &profileName)
    visitor.list(Field("organisations", each: "organisation", nl: "Organisaties", en: "Organisations"), &organisations)
    visitor.list(Field("domains", each: "domain", nl: "Opleidingsdomeinen", en: "Education domains"), &domains)
    visitor.list(
      Field("qualificationFiles", each: "qualificationFile", nl: "Kwalificatiedossiers", en: "Qualification files"),
      &qualificationFiles)
    visitor.list(Field("electives", each: "elective", nl: "Keuzedelen", en: "Electives"), &electives)
    visitor.list(
      Field("certificates", each: "certificate", nl: "Mbo-certificaten", en: "Mbo certificates"), &certificates)
    visitor.list(Field("modules", each: "module", nl: "Flexibel inzetbare modules", en: "Flexible modules"), &modules)
    visitor.list(
      Field("microcredentials", each: "microcredential", nl: "Microcredentials", en: "Microcredentials"),
      &microcredentials)
    visitor.list(Field("examPlans", each: "examPlan", nl: "Examenplannen", en: "Exam plans"), &examPlans)
    visitor.list(
      Field(
        "regionalisedQualifications", each: "regionalisedQualification", nl: "Geregionaliseerde kwalificaties",
        en: "Regionalised qualifications"), &regionalisedQualifications)
    visitor.list(
      Field(
        "crossoverQualifications", each: "crossoverQualification", nl: "Cross-over kwalificaties",
        en: "Cross-over qualifications"), &crossoverQualifications)
    visitor.list(
      Field("qualityCards", each: "qualityCard", nl: "Kwaliteitskaarten", en: "Quality cards"), &qualityCards)
    visitor.list(Field("personas", each: "persona", nl: "Persona's", en: "Personas"), &personas)
    visitor.list(
      Field("learningRoutes", each: "learningRoute", nl: "Leerroutes", en: "Learning routes"), &learningRoutes)
    visitor.list(
      Field(
        "coverageClaims", each: "coverageClaim", nl: "Wat de groep zegt te dekken", en: "What the group says it covers"),
      &coverageClaims)
    visitor.list(
      Field("offerings", each: "offering", nl: "Aanbod voor het register RIO", en: "Offerings for the register RIO"),
      &offerings)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension Curriculum {
  public var key: String? { id.text }
  /// What the curriculum holds most of all; kinds that it has none of are not named.
  public var brief: Phrase {
    let parts: [(count: Int, noun: Noun)] = [
      (modules.count, FlexibleModule.noun), (microcredentials.count, Microcredential.noun),
      (offerings.count, Offering.noun), (qualificationFiles.count, QualificationFile.noun),
      (electives.count, Elective.noun), (certificates.count, MboCertificate.noun),
    ]
    return .list([Self.noun.one] + parts.filter { $0.count > 0 }.map { $0.noun.counted($0.count) })
  }
}

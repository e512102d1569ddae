public import Description

/// A flexible module (*Flexibel Inzetbare Module, FIM*): a module of an agreed size that can serve several routes and
/// learners. Its content fields are a convention of this project.
public struct FlexibleModule: CurriculumObject {
  /// Lasting id of the module.
  public var id: ModuleID
  /// Version of the module.
  public var version: SemanticVersion
  /// Where the module stands in its life.
  public var status: LifecycleStatus
  /// Name of the module.
  public var title: Line
  /// Short name.
  public var shortTitle: Line?
  /// Abbreviation.
  public var abbreviation: Line?
  /// What the module is about.
  public var summary: Text?
  /// Organisation that looks after the module.
  public var owner: OrganisationID
  /// Organisations that take part, with their role.
  public var partners: [Partner] = []
  /// Study load of the module.
  public var studyLoad: StudyLoad
  /// How the hours are divided.
  public var hours: LearningHours?
  /// Level in mbo from 1 to 4.
  public var level: Int
  /// Learning outcomes of the module.
  public var learningOutcomes: [LearningOutcome] = []
  /// Work processes, electives and certificates that the module contributes to.
  public var mappings: [Mapping] = []
  /// Why the module stands outside the qualification framework.
  public var outsideStructure: Text?
  /// Modules and learning outcomes that come before it.
  public var prerequisites: [PrerequisiteID] = []
  /// Assessments of the module.
  public var assessment: [Assessment] = []
  /// Proofs that the module gives.
  public var credentials: [ModuleCredential] = []
  /// What the module is worth on the labour market.
  public var labourMarketValue: LabourMarketValue?
  /// For whom the module is.
  public var audience: Audience
  /// Learning paths that the module fits in.
  public var learningPaths: [LearningPath] = []
  /// How one takes part, such as online or onsite. Known codes: `edubadges.md` A8.
  public var participation: [Line] = []
  /// Learning materials of the module.
  public var learningMaterials: [LearningMaterial] = []
  /// Skills of CompetentNL, as web addresses.
  public var skills: [Line] = []
  /// Modules that this module consists of.
  public var parts: [ModuleID] = []
  /// Modules that can stand in for this one.
  public var variants: [ModuleID] = []
  /// Module that this one has replaced.
  public var replaces: ModuleID?
  /// Module that replaces this one.
  public var replacedBy: ModuleID?
  /// First day on which the module is in force.
  public var validFrom: Day?
  /// Last day on which the module is in force.
  public var validUntil: Day?
  /// What was recorded on publication.
  public var published: Publication?
  /// Sources that the module rests on.
  public var sourceRefs: [Line] = []
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ModuleID(blank: blank)
    version = SemanticVersion(blank: blank)
    status = LifecycleStatus(blank: blank)
    title = Line(blank: blank)
    owner = OrganisationID(blank: blank)
    studyLoad = StudyLoad(blank: blank)
    level = Int(blank: blank)
    audience = Audience(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(
    id: ModuleID, version: SemanticVersion, status: LifecycleStatus, title: Line, owner: OrganisationID,
    studyLoad: StudyLoad, level: Int, learningOutcomes: [LearningOutcome], audience: Audience
  ) {
    self.id = id
    self.version = version
    self.status = status
    self.title = title
    self.owner = owner
    self.studyLoad = studyLoad
    self.level = level
    self.learningOutcomes = learningOutcomes
    self.audience = audience
  }

  public static var typeName: StaticString { "FlexibleModule" }
  public static var noun: Noun { Noun(nl: "module", "modules", en: "module", "modules") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Vaste id van de module", en: "Lasting id of the module"), &id)
    visitor.required(Field("version", nl: "Versie van de module", en: "Version of the module"), &version)
    visitor.required(
      Field("status", nl: "Waar de module in haar leven staat", en: "Where the module stands in its life"), &status)
    visitor.required(Field("title", nl: "Naam van de module", en: "Name of the module"), &title)
    visitor.optional(Field("shortTitle", nl: "Korte naam", en: "Short name"), &shortTitle)
    visitor.optional(Field("abbreviation", nl: "Afkorting", en: "Abbreviation"), &abbreviation)
    visitor.optional(Field("summary", nl: "Waar de module over gaat", en: "What the module is about"), &summary)
    visitor.required(
      Field("owner", nl: "Organisatie die de module beheert", en: "Organisation that looks after the module"), &owner)
    visitor.list(
      Field(
        "partners", each: "partner", nl: "Organisaties die meedoen, met hun rol",
        en: "Organisations that take part, with their role"), &partners)
    visitor.required(Field("studyLoad", nl: "Studielast van de module", en: "Study load of the module"), &studyLoad)
    visitor.optional(Field("hours", nl: "Verdeling van de uren", en: "How the hours are divided"), &hours)
    visitor.required(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.list(
      Field(
        "learningOutcomes", each: "learningOutcome", count: 1...Int.max, nl: "Leeruitkomsten van de module",
        en: "Learning outcomes of the module"), &learningOutcomes)
    visitor.list(
      Field(
        "mappings", each: "mapping", nl: "Werkprocessen, keuzedelen en certificaten waar de module aan bijdraagt",
        en: "Work processes, electives and certificates that the module contributes to"), &mappings)
    visitor.optional(
      Field(
        "outsideStructure", nl: "Waarom de module buiten de kwalificatiestructuur staat",
        en: "Why the module stands outside the qualification framework"), &outsideStructure)
    visitor.list(
      Field(
        "prerequisites", each: "prerequisite", nl: "Modules en leeruitkomsten die eraan voorafgaan",
        en: "Modules and learning outcomes that come before it"), &prerequisites)
    visitor.list(
      Field("assessment", each: "assessment", nl: "Toetsen van de module", en: "Assessments of the module"), &assessment
    )
    visitor.list(
      Field(
        "credentials", each: "credential", nl: "Bewijzen die de module oplevert", en: "Proofs that the module gives"),
      &credentials)
    visitor.optional(
      Field(
        "labourMarketValue", nl: "Wat de module waard is op de arbeidsmarkt",
        en: "What the module is worth on the labour market"), &labourMarketValue)
    visitor.required(Field("audience", nl: "Voor wie de module is", en: "For whom the module is"), &audience)
    visitor.list(
      Field(
        "learningPaths", each: "learningPath", nl: "Leerwegen waarin de module past",
        en: "Learning paths that the module fits in"), &learningPaths)
    visitor.list(
      Field(
        "participation", each: "participation", nl: "Hoe men deelneemt, zoals online of onsite",
        en: "How one takes part, such as online or onsite"), &participation)
    visitor.list(
      Field(
        "learningMaterials", each: "learningMaterial", nl: "Leermiddelen bij de module",
        en: "Learning materials of the module"), &learningMaterials)
    visitor.list(
      Field(
        "skills", each: "skill", nl: "Vaardigheden uit CompetentNL, als webadres",
        en: "Skills of CompetentNL, as web addresses"), &skills)
    visitor.list(
      Field(
        "parts", each: "part", nl: "Modules waaruit deze module bestaat", en: "Modules that this module consists of"),
      &parts)
    visitor.list(
      Field(
        "variants", each: "variant", nl: "Modules die in plaats van deze kunnen komen",
        en: "Modules that can stand in for this one"), &variants)
    visitor.optional(
      Field("replaces", nl: "Module die door deze is vervangen", en: "Module that this one has replaced"), &replaces)
    visitor.optional(
      Field("replacedBy", nl: "Module die deze vervangt", en: "Module that replaces this one"), &replacedBy)
    visitor.optional(
      Field("validFrom", nl: "Eerste dag waarop de module geldt", en: "First day on which the module is in force"),
      &validFrom)
    visitor.optional(
      Field("validUntil", nl: "Laatste dag waarop de module geldt", en: "Last day on which the module is in force"),
      &validUntil)
    visitor.optional(
      Field("published", nl: "Wat er bij de publicatie is vastgelegd", en: "What was recorded on publication"),
      &published)
    visitor.list(
      Field(
        "sourceRefs", each: "sourceRef", nl: "Bronnen waar de module op rust", en: "Sources that the module rests on"),
      &sourceRefs)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension FlexibleModule {
  public var key: String? { id.text }
  public var brief: Phrase {
    .list(
      Self.noun.one, LearningOutcome.noun.counted(learningOutcomes.count), Mapping.noun.counted(mappings.count))
  }
}

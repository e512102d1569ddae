public import Description

/// The definition of a microcredential (*microcredential*): a small, quality-assured recognition of stated learning
/// outcomes. It names no learner, date of issue or grade.
public struct Microcredential: CurriculumObject {
  /// Own id of the microcredential.
  public var id: ObjectID
  /// Name of the microcredential.
  public var title: Line
  /// Who issues the microcredential.
  public var issuer: Issuer
  /// Learning outcomes that are recognised.
  public var outcomes: [OutcomeID] = []
  /// How much time it takes.
  public var workload: Workload
  /// Level in the European framework, from 1 to 8.
  public var eqfLevel: Int?
  /// How it is assessed. Known codes: `edubadges.md` A8. At least one (MCEU).
  public var assessmentTypes: [Line] = []
  /// How one takes part, such as online or onsite. Known codes: `edubadges.md` A8. At least one (MCEU).
  public var participation: [Line] = []
  /// How quality is assured.
  public var qualityAssurance: Text
  /// What one must be able to do or have beforehand.
  public var prerequisites: [Text] = []
  /// How supervision and identity are arranged at the assessment.
  public var supervision: Text?
  /// Codes of qualifications, electives and certificates that this counts toward.
  public var stackability: [AnyCode] = []
  /// Modules that the microcredential is built from.
  public var builtFrom: [ModuleID] = []
  /// How long the microcredential stays valid.
  public var validity: Text?
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    title = Line(blank: blank)
    issuer = Issuer(blank: blank)
    workload = Workload(blank: blank)
    qualityAssurance = Text(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(
    id: ObjectID, title: Line, issuer: Issuer, outcomes: [OutcomeID], workload: Workload, assessmentTypes: [Line],
    participation: [Line], qualityAssurance: Text, builtFrom: [ModuleID]
  ) {
    self.id = id
    self.title = title
    self.issuer = issuer
    self.outcomes = outcomes
    self.workload = workload
    self.assessmentTypes = assessmentTypes
    self.participation = participation
    self.qualityAssurance = qualityAssurance
    self.builtFrom = builtFrom
  }

  public static var typeName: StaticString { "Microcredential" }
  public static var noun: Noun {
    Noun(nl: "microcredential", "microcredentials", en: "microcredential", "microcredentials")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van de microcredential", en: "Own id of the microcredential"), &id)
    visitor.required(Field("title", nl: "Naam van de microcredential", en: "Name of the microcredential"), &title)
    visitor.required(
      Field("issuer", nl: "Wie de microcredential uitgeeft", en: "Who issues the microcredential"), &issuer)
    visitor.list(
      Field(
        "outcomes", each: "outcome", count: 1...Int.max, nl: "Leeruitkomsten die worden erkend",
        en: "Learning outcomes that are recognised"), &outcomes)
    visitor.required(Field("workload", nl: "Hoeveel tijd het kost", en: "How much time it takes"), &workload)
    visitor.optional(
      Field(
        "eqfLevel", range: 1...8, nl: "Niveau in het EQF, van 1 tot en met 8",
        en: "Level in the European framework, from 1 to 8"), &eqfLevel)
    visitor.list(
      Field(
        "assessmentTypes", each: "assessmentType", count: 1...Int.max, nl: "Hoe er wordt getoetst",
        en: "How it is assessed"), &assessmentTypes)
    visitor.list(
      Field(
        "participation", each: "participation", count: 1...Int.max, nl: "Hoe men deelneemt, zoals online of onsite",
        en: "How one takes part, such as online or onsite"), &participation)
    visitor.required(
      Field("qualityAssurance", nl: "Hoe de kwaliteit wordt bewaakt", en: "How quality is assured"), &qualityAssurance)
    visitor.list(
      Field(
        "prerequisites", each: "prerequisite", nl: "Wat men vooraf moet kunnen of hebben",
        en: "What one must be able to do or have beforehand"), &prerequisites)
    visitor.optional(
      Field(
        "supervision", nl: "Hoe toezicht en identiteit bij de toets zijn geregeld",
        en: "How supervision and identity are arranged at the assessment"), &supervision)
    visitor.list(
      Field(
        "stackability", each: "stackableTo",
        nl: "Codes van kwalificaties, keuzedelen en certificaten waar dit aan bijdraagt",
        en: "Codes of qualifications, electives and certificates that this counts toward"), &stackability)
    visitor.list(
      Field(
        "builtFrom", each: "module", count: 1...Int.max, nl: "Modules waaruit de microcredential bestaat",
        en: "Modules that the microcredential is built from"), &builtFrom)
    visitor.optional(
      Field(
        "validity", nl: "Hoe lang de microcredential geldig blijft", en: "How long the microcredential stays valid"),
      &validity)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension Microcredential {
  public var key: String? { id.text }
}

/// Who issues a microcredential (*uitgever*), MCEU.
public struct Issuer: Record {
  /// Name of the issuer.
  public var name: Line
  /// Country of the issuer, as a code of two letters.
  public var country: CountryCode
  /// Id of the issuer as an organisation.
  public var organisation: OrganisationID?

  public init(blank: Blank) {
    name = Line(blank: blank)
    country = CountryCode(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(name: Line, country: CountryCode, organisation: OrganisationID? = nil) {
    self.name = name
    self.country = country
    self.organisation = organisation
  }

  public static var typeName: StaticString { "Issuer" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("name", nl: "Naam van de uitgever", en: "Name of the issuer"), &name)
    visitor.required(
      Field(
        "country", nl: "Land van de uitgever, als code van twee letters",
        en: "Country of the issuer, as a code of two letters"), &country)
    visitor.optional(
      Field("organisation", nl: "Id van de uitgever als organisatie", en: "Id of the issuer as an organisation"),
      &organisation)
  }
}

/// The notional workload of a microcredential (*omvang*). Unlike the load of a module it may be a fraction, as half
/// credits are.
public struct Workload: Record {
  /// Amount.
  public var value: DecimalNumber
  /// Unit of the amount.
  public var unit: LoadUnit
  /// How the amount was determined.
  public var note: Text?

  public init(blank: Blank) {
    value = DecimalNumber(blank: blank)
    unit = LoadUnit(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(value: DecimalNumber, unit: LoadUnit, note: Text? = nil) {
    self.value = value
    self.unit = unit
    self.note = note
  }

  public static var typeName: StaticString { "Workload" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("value", nl: "Hoeveelheid", en: "Amount"), &value)
    visitor.required(Field("unit", nl: "Eenheid van de hoeveelheid", en: "Unit of the amount"), &unit)
    visitor.optional(Field("note", nl: "Hoe de hoeveelheid is bepaald", en: "How the amount was determined"), &note)
  }
}

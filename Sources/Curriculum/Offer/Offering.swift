public import Description

/// An offering (*aangeboden opleiding*): what the register RIO needs to know and a module does not say.
public struct Offering: Record, Named {
  /// Own id of the offering.
  public var id: ObjectID
  /// What is offered.
  public var unit: OfferedUnit
  /// Code of the offering in RIO. Chosen once and kept for life.
  public var rioCode: OfferingCode?
  /// Code of the own unit in RIO. Known after its first delivery.
  public var unitCode: RioUnitCode?
  /// Organisation that offers it.
  public var provider: OrganisationID
  /// Code of the location in RIO.
  public var location: LocationCode?
  /// Learning path of the offering.
  public var learningPath: LearningPath?
  /// First day of the offering.
  public var startDate: Day
  /// Last day of the offering.
  public var endDate: Day?
  /// First day on which one can enter.
  public var firstIntake: Day?
  /// Last day on which one can enter.
  public var lastIntake: Day?
  /// How long it takes.
  public var duration: OfferingDuration?
  /// Whether there are admission requirements.
  public var admissionRequirements: Bool?
  /// Who may take part.
  public var access: OfferingAccess?
  /// Language in which it is taught, as a code of three letters.
  public var language: LanguageCode?
  /// Web address of the offering.
  public var website: WebAddress?
  /// Own name of the offering. Absent: the title of what is offered.
  public var title: Line?
  /// Own text of the offering. Absent: the summary of what is offered.
  public var description: Text?
  /// Organisations that provide the offering together.
  public var partners: [OrganisationID] = []
  /// Cohorts of the offering.
  public var cohorts: [Cohort] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    unit = OfferedUnit(blank: blank)
    provider = OrganisationID(blank: blank)
    startDate = Day(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: ObjectID, unit: OfferedUnit, provider: OrganisationID, startDate: Day) {
    self.id = id
    self.unit = unit
    self.provider = provider
    self.startDate = startDate
  }

  public static var typeName: StaticString { "Offering" }
  public static var noun: Noun {
    Noun(nl: "aangeboden opleiding", "aangeboden opleidingen", en: "offering", "offerings")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van het aanbod", en: "Own id of the offering"), &id)
    visitor.oneOf(&unit)
    visitor.optional(Field("rioCode", nl: "Code van het aanbod in RIO", en: "Code of the offering in RIO"), &rioCode)
    visitor.optional(
      Field("unitCode", nl: "Code van de eigen eenheid in RIO", en: "Code of the own unit in RIO"), &unitCode)
    visitor.required(
      Field("provider", nl: "Organisatie die het aanbiedt", en: "Organisation that offers it"), &provider)
    visitor.optional(Field("location", nl: "Code van de locatie in RIO", en: "Code of the location in RIO"), &location)
    visitor.optional(
      Field("learningPath", nl: "Leerweg van het aanbod", en: "Learning path of the offering"), &learningPath)
    visitor.required(Field("startDate", nl: "Eerste dag van het aanbod", en: "First day of the offering"), &startDate)
    visitor.optional(Field("endDate", nl: "Laatste dag van het aanbod", en: "Last day of the offering"), &endDate)
    visitor.optional(
      Field("firstIntake", nl: "Eerste dag waarop men kan instromen", en: "First day on which one can enter"),
      &firstIntake)
    visitor.optional(
      Field("lastIntake", nl: "Laatste dag waarop men kan instromen", en: "Last day on which one can enter"),
      &lastIntake)
    visitor.optional(Field("duration", nl: "Hoe lang het duurt", en: "How long it takes"), &duration)
    visitor.optional(
      Field("admissionRequirements", nl: "Of er toelatingseisen zijn", en: "Whether there are admission requirements"),
      &admissionRequirements)
    visitor.optional(Field("access", nl: "Voor wie het aanbod open staat", en: "Who may take part"), &access)
    visitor.optional(
      Field(
        "language", nl: "Taal waarin het wordt gegeven, als code van drie letters",
        en: "Language in which it is taught, as a code of three letters"), &language)
    visitor.optional(Field("website", nl: "Webadres van het aanbod", en: "Web address of the offering"), &website)
    visitor.optional(Field("title", nl: "Eigen naam van het aanbod", en: "Own name of the offering"), &title)
    visitor.optional(
      Field("description", nl: "Eigen tekst bij het aanbod", en: "Own text of the offering"), &description)
    visitor.list(
      Field(
        "partners", each: "partner", nl: "Organisaties die samen het aanbod verzorgen",
        en: "Organisations that provide the offering together"), &partners)
    visitor.list(
      Field("cohorts", each: "cohort", nl: "Cohorten van het aanbod", en: "Cohorts of the offering"), &cohorts)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// What an offering offers.
public enum OfferedUnit: Choice {
  /// Module that is offered.
  case module(ModuleID)
  /// Qualification that is offered.
  case qualification(QualificationCode)
  /// Elective that is offered.
  case elective(ElectiveCode)
  /// Certificate that is offered.
  case certificate(CertificateCode)

  public init(blank: Blank) { self = .module(ModuleID(blank: blank)) }

  /// The payload of `module`; nil for another case.
  public var module: ModuleID? { if case .module(let value) = self { value } else { nil } }
  /// The payload of `qualification`; nil for another case.
  public var qualification: QualificationCode? { if case .qualification(let value) = self { value } else { nil } }
  /// The payload of `elective`; nil for another case.
  public var elective: ElectiveCode? { if case .elective(let value) = self { value } else { nil } }
  /// The payload of `certificate`; nil for another case.
  public var certificate: CertificateCode? { if case .certificate(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "OfferedUnit" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == OfferedUnit {
    visitor.option(
      Field("module", nl: "Module die wordt aangeboden", en: "Module that is offered"), module, OfferedUnit.module)
    visitor.option(
      Field("qualification", nl: "Kwalificatie die wordt aangeboden", en: "Qualification that is offered"),
      qualification, OfferedUnit.qualification)
    visitor.option(
      Field("elective", nl: "Keuzedeel dat wordt aangeboden", en: "Elective that is offered"), elective,
      OfferedUnit.elective)
    visitor.option(
      Field("certificate", nl: "Certificaat dat wordt aangeboden", en: "Certificate that is offered"), certificate,
      OfferedUnit.certificate)
  }
}

/// How long an offering takes (*opleidingsduur*), RIO.
public struct OfferingDuration: Record {
  /// Number.
  public var value: Int
  /// Unit: years, months, weeks, days or hours.
  public var unit: DurationUnit

  public init(blank: Blank) {
    value = Int(blank: blank)
    unit = DurationUnit(blank: blank)
  }

  /// Takes all fields.
  public init(value: Int, unit: DurationUnit) {
    self.value = value
    self.unit = unit
  }

  public static var typeName: StaticString { "OfferingDuration" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("value", range: 1...99_999, nl: "Aantal", en: "Number"), &value)
    visitor.required(
      Field(
        "unit", nl: "Eenheid: jaren, maanden, weken, dagen of uren", en: "Unit: years, months, weeks, days or hours"),
      &unit)
  }
}

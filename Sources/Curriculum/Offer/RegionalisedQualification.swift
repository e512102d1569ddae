public import Description

/// A regionalised qualification (*geregionaliseerde kwalificatie*): national part, regional part and electives, in the
/// experiment of 2019; STB, SBB, DUO.
public struct RegionalisedQualification: CurriculumObject {
  /// Code of the regionalised qualification.
  public var code: QualificationCode?
  /// Existing qualification that it is based on.
  public var basedOn: QualificationCode
  /// The national part.
  public var national: NationalPart
  /// The regional part.
  public var regional: RegionalPart
  /// Part for electives in whole percent.
  public var electiveShare: Int?
  /// Electives that belong to it.
  public var electives: [ElectiveCode] = []
  /// What belongs to the application.
  public var application: RegionalApplication
  /// First day on which one can enter.
  public var intakeFrom: Day?
  /// Day on which it expires.
  public var expiresOn: Day
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    basedOn = QualificationCode(blank: blank)
    national = NationalPart(blank: blank)
    regional = RegionalPart(blank: blank)
    application = RegionalApplication(blank: blank)
    expiresOn = Day(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(
    basedOn: QualificationCode, national: NationalPart, regional: RegionalPart, application: RegionalApplication,
    expiresOn: Day
  ) {
    self.basedOn = basedOn
    self.national = national
    self.regional = regional
    self.application = application
    self.expiresOn = expiresOn
  }

  public static var typeName: StaticString { "RegionalisedQualification" }
  public static var noun: Noun {
    Noun(
      nl: "geregionaliseerde kwalificatie", "geregionaliseerde kwalificaties", en: "regionalised qualification",
      "regionalised qualifications")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(
      Field("code", nl: "Code van de geregionaliseerde kwalificatie", en: "Code of the regionalised qualification"),
      &code)
    visitor.required(
      Field("basedOn", nl: "Bestaande kwalificatie waarop zij rust", en: "Existing qualification that it is based on"),
      &basedOn)
    visitor.required(Field("national", nl: "Het landelijke deel", en: "The national part"), &national)
    visitor.required(Field("regional", nl: "Het regionale deel", en: "The regional part"), &regional)
    visitor.optional(
      Field(
        "electiveShare", range: Bounds.percent, nl: "Deel voor keuzedelen in hele procenten",
        en: "Part for electives in whole percent"), &electiveShare)
    visitor.list(
      Field("electives", each: "elective", nl: "Keuzedelen die erbij horen", en: "Electives that belong to it"),
      &electives)
    visitor.required(
      Field("application", nl: "Wat bij de aanvraag hoort", en: "What belongs to the application"), &application)
    visitor.optional(
      Field("intakeFrom", nl: "Eerste dag waarop men kan instromen", en: "First day on which one can enter"),
      &intakeFrom)
    visitor.required(Field("expiresOn", nl: "Dag waarop zij vervalt", en: "Day on which it expires"), &expiresOn)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// The national part of a regionalised qualification (*landelijk deel*).
public struct NationalPart: Record {
  /// How large the part is.
  public var size: NationalSize
  /// Existing core tasks and work processes in this part.
  public var coreTasks: [TaskReference] = []
  /// Schools that made the part.
  public var schools: [OrganisationID] = []
  /// Day on which the part was established.
  public var establishedOn: Day?

  public init(blank: Blank) {
    size = NationalSize(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(size: NationalSize) {
    self.size = size
  }

  public static var typeName: StaticString { "NationalPart" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.oneOf(&size)
    visitor.list(
      Field(
        "coreTasks", each: "coreTask", nl: "Bestaande kerntaken en werkprocessen in dit deel",
        en: "Existing core tasks and work processes in this part"), &coreTasks)
    visitor.list(
      Field("schools", each: "school", nl: "Scholen die het deel hebben gemaakt", en: "Schools that made the part"),
      &schools)
    visitor.optional(
      Field("establishedOn", nl: "Dag waarop het deel is vastgesteld", en: "Day on which the part was established"),
      &establishedOn)
  }
}

/// How large a national part is: a load or a share.
public enum NationalSize: Choice {
  /// Study load of the part in study load hours.
  case load(Int)
  /// Share of the part in whole percent.
  case share(Int)

  public init(blank: Blank) { self = .load(Int(blank: blank)) }

  /// The payload of `load`; nil for another case.
  public var load: Int? { if case .load(let value) = self { value } else { nil } }
  /// The payload of `share`; nil for another case.
  public var share: Int? { if case .share(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "NationalSize" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == NationalSize {
    visitor.option(
      Field(
        "load", range: Bounds.hours, nl: "Studielast van het deel in SBU",
        en: "Study load of the part in study load hours"), load, NationalSize.load)
    visitor.option(
      Field(
        "share", range: Bounds.percent, nl: "Aandeel van het deel in hele procenten",
        en: "Share of the part in whole percent"), share, NationalSize.share)
  }
}

/// The regional part of a regionalised qualification (*regionaal deel*).
public struct RegionalPart: Record {
  /// Share of the part in whole percent.
  public var share: Int
  /// Level in mbo from 1 to 4.
  public var level: Int
  /// Own core tasks of this part.
  public var coreTasks: [RegionalCoreTask] = []
  /// Companies that helped to make the part.
  public var companies: [OrganisationID] = []
  /// School that applies for the part.
  public var school: OrganisationID
  /// Day on which the part was established.
  public var establishedOn: Day?
  /// Why the school still may, after a refused national part.
  public var refusalException: Text?

  public init(blank: Blank) {
    share = Int(blank: blank)
    level = Int(blank: blank)
    school = OrganisationID(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(share: Int, level: Int, school: OrganisationID) {
    self.share = share
    self.level = level
    self.school = school
  }

  public static var typeName: StaticString { "RegionalPart" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "share", range: Bounds.percent, nl: "Aandeel van het deel in hele procenten",
        en: "Share of the part in whole percent"), &share)
    visitor.required(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.list(
      Field("coreTasks", each: "coreTask", nl: "Eigen kerntaken van dit deel", en: "Own core tasks of this part"),
      &coreTasks)
    visitor.list(
      Field(
        "companies", each: "company", nl: "Bedrijven die het deel mee hebben gemaakt",
        en: "Companies that helped to make the part"), &companies)
    visitor.required(
      Field("school", nl: "School die het deel aanvraagt", en: "School that applies for the part"), &school)
    visitor.optional(
      Field("establishedOn", nl: "Dag waarop het deel is vastgesteld", en: "Day on which the part was established"),
      &establishedOn)
    visitor.optional(
      Field(
        "refusalException", nl: "Waarom de school toch mag, na een afgewezen landelijk deel",
        en: "Why the school still may, after a refused national part"), &refusalException)
  }
}

/// A core task that a region makes itself (*regionale kerntaak*).
public struct RegionalCoreTask: Record {
  /// Name of the core task.
  public var title: Line
  /// Level in mbo from 1 to 4.
  public var level: Int?
  /// Study load in study load hours.
  public var studyLoadHours: Int?
  /// What the core task is about.
  public var description: Text?

  public init(blank: Blank) {
    title = Line(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(title: Line, level: Int? = nil, studyLoadHours: Int? = nil, description: Text? = nil) {
    self.title = title
    self.level = level
    self.studyLoadHours = studyLoadHours
    self.description = description
  }

  public static var typeName: StaticString { "RegionalCoreTask" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("title", nl: "Naam van de kerntaak", en: "Name of the core task"), &title)
    visitor.optional(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.optional(
      Field("studyLoadHours", range: Bounds.hours, nl: "Studielast in SBU", en: "Study load in study load hours"),
      &studyLoadHours)
    visitor.optional(
      Field("description", nl: "Wat de kerntaak inhoudt", en: "What the core task is about"), &description)
  }
}

/// What belongs to the application for a regional part (*aanvraag*), DUO.
public struct RegionalApplication: Record {
  /// Agreement on cooperation, as a title or an address.
  public var agreement: Text
  /// Analysis of the labour market in the region.
  public var labourMarketAnalysis: Text
  /// Companies, with their role.
  public var companies: [Partner] = []

  public init(blank: Blank) {
    agreement = Text(blank: blank)
    labourMarketAnalysis = Text(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(agreement: Text, labourMarketAnalysis: Text, companies: [Partner] = []) {
    self.agreement = agreement
    self.labourMarketAnalysis = labourMarketAnalysis
    self.companies = companies
  }

  public static var typeName: StaticString { "RegionalApplication" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "agreement", nl: "Overeenkomst tot samenwerking, als titel of adres",
        en: "Agreement on cooperation, as a title or an address"), &agreement)
    visitor.required(
      Field(
        "labourMarketAnalysis", nl: "Analyse van de arbeidsmarkt in de regio",
        en: "Analysis of the labour market in the region"), &labourMarketAnalysis)
    visitor.list(
      Field("companies", each: "company", nl: "Bedrijven, met hun rol", en: "Companies, with their role"), &companies)
  }
}

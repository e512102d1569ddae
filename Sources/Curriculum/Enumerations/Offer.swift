public import Description

/// How far a module covers a task (*dekking*). A convention of this project.
public enum Coverage: String, Enumeration {
  /// The whole task.
  case full = "volledig"
  /// A part of the task.
  case partial = "gedeeltelijk"

  public init(blank: Blank) { self = .full }
  public static var typeName: StaticString { "Coverage" }
}

/// How far a group says it has come with a qualification or certificate. A convention of this project.
public enum ClaimExtent: String, Enumeration {
  /// The offer is still growing.
  case underConstruction = "inOpbouw"
  /// The offer covers everything.
  case complete = "volledig"

  public init(blank: Blank) { self = .underConstruction }
  public static var typeName: StaticString { "ClaimExtent" }
}

/// For whom a module is meant (*doelgroep*). A convention of this project on S4.
public enum Audience: String, Enumeration {
  /// Learners in initial education.
  case initial = "initieel"
  /// Workers and job seekers.
  case postInitial = "postInitieel"
  /// Both groups.
  case both = "beide"

  public init(blank: Blank) { self = .initial }
  public static var typeName: StaticString { "Audience" }
}

/// The unit of a study load (*eenheid van studielast*), RIO and OKX. Units are never converted silently.
public enum LoadUnit: String, Enumeration {
  /// Study load hours of mbo (*studiebelastingsuren*).
  case studyHours = "SBU"
  /// European credits.
  case credits = "EC"
  /// Hours by the clock.
  case clockHours = "UUR"

  public init(blank: Blank) { self = .studyHours }
  public static var typeName: StaticString { "LoadUnit" }
}

/// What kind of proof a module or an earlier programme gives (*soort waardedocument*). A convention of this project.
public enum CredentialKind: String, Enumeration {
  /// A diploma of a qualification.
  case diploma
  /// A state-recognised mbo certificate.
  case certificate = "certificaat"
  /// The result of an elective.
  case elective = "keuzedeel"
  /// A statement of a company on work processes.
  case practiceStatement = "praktijkverklaring"
  /// A statement of a school on what was achieved.
  case mboStatement = "mboVerklaring"
  /// A microcredential.
  case microcredential
  /// A document of a sector organisation.
  case sectorCertificate = "brancheCertificaat"
  /// A diploma of general secondary education.
  case generalSecondary = "havoVwo"
  /// A finished flexible module.
  case flexibleModule = "fim"
  /// No proof.
  case nothing = "geen"

  public init(blank: Blank) { self = .diploma }
  public static var typeName: StaticString { "CredentialKind" }
}

/// The kind of an organisation (*soort organisatie*). A convention of this project.
public enum OrganisationKind: String, Enumeration {
  /// A school.
  case school
  /// A partnership of schools or of schools and industry.
  case partnership = "samenwerking"
  /// An organisation of a sector of industry.
  case sector = "branche"
  /// A company.
  case company = "bedrijf"
  /// A supplier of exams or learning material.
  case supplier = "leverancier"
  /// A public authority.
  case government = "overheid"

  public init(blank: Blank) { self = .school }
  public static var typeName: StaticString { "OrganisationKind" }
}

/// Who may take part in an offering (*toegankelijkheid*), RIO.
public enum OfferingAccess: String, Enumeration {
  /// Everyone.
  case everyone = "ALL"
  /// A specific group only.
  case specificGroup = "SPEC"

  public init(blank: Blank) { self = .everyone }
  public static var typeName: StaticString { "OfferingAccess" }
}

/// The unit of a duration (*eenheid van opleidingsduur*), RIO.
public enum DurationUnit: String, Enumeration {
  /// Years.
  case years = "J"
  /// Months.
  case months = "M"
  /// Weeks.
  case weeks = "W"
  /// Days.
  case days = "D"
  /// Hours.
  case hours = "U"

  public init(blank: Blank) { self = .years }
  public static var typeName: StaticString { "DurationUnit" }
}

/// Whether one can register for a cohort (*cohortstatus*); RIO writes O and G.
public enum CohortStatus: String, Enumeration {
  /// Registration is possible.
  case open
  /// Registration is not possible.
  case closed = "gesloten"

  public init(blank: Blank) { self = .open }
  public static var typeName: StaticString { "CohortStatus" }
}

/// The form in which a cohort is taught (*opleidingsvorm*), RIO.
public enum DeliveryForm: String, Enumeration {
  /// Coaching.
  case coaching = "COACHING"
  /// In a class.
  case classroom = "KLASSIKAAL"
  /// In a class and online.
  case classroomAndOnline = "KLASSIKAAL_EN_ONLINE"
  /// Lectures.
  case lecture = "LEZING"
  /// Online.
  case online = "ONLINE"
  /// Self-study.
  case selfStudy = "ZELFSTUDIE"

  public init(blank: Blank) { self = .coaching }
  public static var typeName: StaticString { "DeliveryForm" }
}

/// How far a change reaches (*wijzigingsklasse*), OKX draft, which writes `niet-brekend` and `na-planning`.
public enum ChangeClass: String, Enumeration {
  /// Changes what the object is.
  case fundamental = "fundamenteel"
  /// Changes the exam plan.
  case examPlan = "examenplan"
  /// Changes a component.
  case component = "onderdeel"
  /// Breaks nothing.
  case nonBreaking = "nietBrekend"
  /// Comes after the planning.
  case afterPlanning = "naPlanning"

  public init(blank: Blank) { self = .fundamental }
  public static var typeName: StaticString { "ChangeClass" }
}

/// A scenario of flexible education and its logistics (*logistiek scenario*), OL.
public enum LogisticsScenario: String, Enumeration {
  /// Going slower or faster.
  case slowDownOrSpeedUp = "vertragenVersnellen"
  /// Adding breadth or depth.
  case broadenOrDeepen = "verbredenVerdiepen"
  /// Choosing a configuration.
  case chooseConfiguration = "configuratieKiezen"
  /// Choosing an own path of development.
  case ownPath = "eigenTraject"

  public init(blank: Blank) { self = .slowDownOrSpeedUp }
  public static var typeName: StaticString { "LogisticsScenario" }
}

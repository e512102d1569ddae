public import Description

/// The form of an assessment (*toetsvorm*). A convention of this project on OER-T.
public enum AssessmentForm: String, Enumeration {
  /// An integrated practical exam (*proeve van bekwaamheid*).
  case proficiencyTest = "proeve"
  /// A theory test.
  case theory = "theorie"
  /// A portfolio.
  case portfolio
  /// An interview guided by criteria.
  case criterionInterview = "criteriumgerichtInterview"
  /// A product of the occupation.
  case professionalProduct = "beroepsproduct"
  /// An assignment.
  case assignment = "opdracht"
  /// Recognition of prior learning.
  case priorLearning = "erkenningEVC"

  public init(blank: Blank) { self = .proficiencyTest }
  public static var typeName: StaticString { "AssessmentForm" }
}

/// What a component of an exam plan examines (*soort examenonderdeel*). A convention of this project on EXR.
public enum ExamKind: String, Enumeration {
  /// A core task of the qualification.
  case coreTask = "kerntaak"
  /// An elective.
  case elective = "keuzedeel"
  /// A certificate.
  case certificate = "certificaat"
  /// A generic part.
  case generic = "generiek"

  public init(blank: Blank) { self = .coreTask }
  public static var typeName: StaticString { "ExamKind" }
}

/// The way to a valid exam product (*examenroute*), EXR.
public enum ExamRoute: String, Enumeration {
  /// Route 1: bought from a certified supplier.
  case buy = "1"
  /// Route 2: built by agreement.
  case build = "2"
  /// Route 3: validated from outside.
  case validate = "3"
  /// Outside the routes, for a stated reason.
  case exempt = "buitenRoutes"

  public init(blank: Blank) { self = .buy }
  public static var typeName: StaticString { "ExamRoute" }
}

/// Why an exam stands outside the routes (*reden buiten de routes*), EXR.
public enum ExemptReason: String, Enumeration {
  /// It is a central exam.
  case centralExam = "centraalExamen"
  /// It examines an elective without a certificate attached.
  case electiveWithoutCertificate = "keuzedeelZonderCertificaat"
  /// Another law prescribes it.
  case prescribedByLaw = "wettelijkVoorgeschreven"

  public init(blank: Blank) { self = .centralExam }
  public static var typeName: StaticString { "ExemptReason" }
}

/// One of the five criteria of route 2 (*criterium*), EXR.
public enum RouteCriterion: String, Enumeration {
  /// It stands within the law and the qualification file.
  case legalFrame = "wettelijkKader"
  /// School and business are demonstrably involved.
  case involvement = "betrokkenheid"
  /// Makers and setters are independent.
  case independence = "onafhankelijkheid"
  /// The process is systematic.
  case systematicProcess = "systematischProces"
  /// Makers and setters are experts.
  case expertise = "deskundigheid"

  public init(blank: Blank) { self = .legalFrame }
  public static var typeName: StaticString { "RouteCriterion" }
}

/// How far an exam is on its route (*stand*), derived from EXR.
public enum RouteState: String, Enumeration {
  /// The evidence is being gathered.
  case draft = "concept"
  /// Valid.
  case valid = "valide"
  /// Valid, until the exam board has checked a replaced assignment.
  case validUnderReservation = "valideOnderVoorbehoud"
  /// Not valid.
  case notValid = "nietValide"

  public init(blank: Blank) { self = .draft }
  public static var typeName: StaticString { "RouteState" }
}

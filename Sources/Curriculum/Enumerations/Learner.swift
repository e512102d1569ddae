public import Description

/// Where a learner stands (*positie*), MBOR.
public enum LearnerPosition: String, Enumeration {
  /// Enters for the first time.
  case starter
  /// Works and wants more or other training.
  case advancer = "doorstarter"
  /// Returns to work.
  case returner = "herstarter"

  public init(blank: Blank) { self = .starter }
  public static var typeName: StaticString { "LearnerPosition" }
}

/// What a learning question is for (*doel*); the first five DPK, the last two a convention of this project.
public enum QuestionPurpose: String, Enumeration {
  /// A first programme.
  case initial = "initieel"
  /// A higher level (*opscholen*).
  case raising = "opscholen"
  /// Keeping up with the occupation (*bijscholen*).
  case updating = "bijscholen"
  /// Another occupation (*omscholen*).
  case switching = "omscholen"
  /// Renewing what was learned before (*herscholen*).
  case refreshing = "herscholen"
  /// Finding out what to learn.
  case orientation = "orientatie"
  /// Recognition of what one can do.
  case recognition = "erkenning"

  public init(blank: Blank) { self = .initial }
  public static var typeName: StaticString { "QuestionPurpose" }
}

/// How much time a question may take (*omvang*). A convention of this project; limits in study load hours.
public enum QuestionSize: String, Enumeration {
  /// Up to 40.
  case halfDays = "dagdelen"
  /// Up to 240.
  case weeks = "weken"
  /// Up to 800.
  case months = "maanden"
  /// Up to 1600.
  case year = "jaar"
  /// More than 1600.
  case years = "meerjarig"

  public init(blank: Blank) { self = .halfDays }
  public static var typeName: StaticString { "QuestionSize" }
}

/// A kind of answer to a learning question (*soort antwoord*). A convention of this project; the order decides between
/// equals.
public enum AnswerKind: String, Enumeration {
  /// A diploma.
  case diploma
  /// A state-recognised mbo certificate.
  case certificate = "certificaat"
  /// An elective.
  case elective = "keuzedeel"
  /// A statement of a company on work processes.
  case practiceStatement = "praktijkverklaring"
  /// A statement of a school on what was achieved.
  case mboStatement = "mboVerklaring"
  /// Flexible modules.
  case flexibleModule = "fim"
  /// A microcredential.
  case microcredential
  /// A document of a sector organisation.
  case sectorCertificate = "brancheCertificaat"
  /// A bespoke programme.
  case bespoke = "maatwerk"
  /// Recognition of prior learning.
  case priorLearning = "erkenningEVC"
  /// Something outside the qualification framework.
  case outsideStructure = "buitenStructuur"

  public init(blank: Blank) { self = .diploma }
  public static var typeName: StaticString { "AnswerKind" }
}

/// Whether an answer lies within the qualification framework. A convention of this project on S4.
public enum FrameworkFit: String, Enumeration {
  /// Within it.
  case yes = "ja"
  /// Partly within it.
  case partly = "deels"
  /// Outside it.
  case no = "nee"

  public init(blank: Blank) { self = .yes }
  public static var typeName: StaticString { "FrameworkFit" }
}

/// What a person is bound by (*soort randvoorwaarde*). A convention of this project.
public enum ConstraintKind: String, Enumeration {
  /// Time.
  case time = "tijd"
  /// Location.
  case location = "locatie"
  /// Funding.
  case funding = "financiering"
  /// Language.
  case language = "taal"

  public init(blank: Blank) { self = .time }
  public static var typeName: StaticString { "ConstraintKind" }
}

/// The kind of a part of a programme, and of the evidence for an exemption from it; ROCN (one school).
public enum PartKind: String, Enumeration {
  /// An occupational part.
  case occupational = "beroepsgericht"
  /// A generic part.
  case generic = "generiek"
  /// An elective.
  case elective = "keuzedeel"

  public init(blank: Blank) { self = .occupational }
  public static var typeName: StaticString { "PartKind" }
}

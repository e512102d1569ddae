public import Description

/// The type of a programme (*soort opleiding*), WEB 7.2.2.
public enum ProgrammeType: String, Enumeration {
  /// Level 1.
  case entry = "entree"
  /// Level 2.
  case basic = "basisberoeps"
  /// Level 3.
  case vocational = "vak"
  /// Level 4, three years or by exception four.
  case middleManagement = "middenkader"
  /// Level 4, one year.
  case specialist

  public init(blank: Blank) { self = .entry }
  public static var typeName: StaticString { "ProgrammeType" }
}

/// The purpose of an elective (*soort keuzedeel*), MTK.
public enum ElectiveKind: String, Enumeration {
  /// Goes deeper into the occupation.
  case deepening = "verdiepend"
  /// Adds to the breadth of the occupation.
  case broadening = "verbredend"
  /// Prepares for a further programme.
  case progression = "doorstroom"
  /// Makes up for what is missing.
  case remedial = "remedierend"

  public init(blank: Blank) { self = .deepening }
  public static var typeName: StaticString { "ElectiveKind" }
}

/// What a certificate rests on (*grondslag*), WEB 7.2.3.
public enum CertificateBasis: String, Enumeration {
  /// An elective.
  case elective = "keuzedeel"
  /// An occupational part of one or more qualifications.
  case occupational = "beroepsgericht"

  public init(blank: Blank) { self = .elective }
  public static var typeName: StaticString { "CertificateBasis" }
}

/// A level of the Dutch qualifications framework (*NLQF-niveau*), as far as mbo uses it; MTK, RIO.
public enum NLQFLevel: String, Enumeration {
  /// Fits mbo level 1.
  case one = "1"
  /// Fits mbo level 2.
  case two = "2"
  /// Fits mbo level 3.
  case three = "3"
  /// Fits mbo level 4.
  case four = "4"
  /// Fits mbo level 4; RIO writes `4p`.
  case fourPlus = "4+"

  public init(blank: Blank) { self = .one }
  public static var typeName: StaticString { "NLQFLevel" }
}

/// A learning path (*leerweg*) by its RIO word. New offers know BOL, BBL and OVO; the others are history.
public enum LearningPath: String, Enumeration {
  /// School based (*beroepsopleidende leerweg*).
  case bol = "BOL"
  /// Work based (*beroepsbegeleidende leerweg*).
  case bbl = "BBL"
  /// The third path (*derde leerweg, overig onderwijs*), free of the hours norm.
  case ovo = "OVO"
  /// School based, part time.
  case bolPartTime = "BOL_DT"
  /// Ended in 2016.
  case cbl = "CBL"
  /// Part time, ended in 2016.
  case cblPartTime = "CBL_DT"
  /// Ended in 2016.
  case col = "COL"
  /// Part time, ended in 2016.
  case colPartTime = "COL_DT"
  /// Exam only.
  case examOnly = "EX"
  /// In the list of values of RIO without further use here.
  case lbd = "LBD"
  /// In the list of values of RIO without further use here.
  case lbv = "LBV"
  /// In the list of values of RIO since 2019.
  case odt = "ODT"

  public init(blank: Blank) { self = .bol }
  public static var typeName: StaticString { "LearningPath" }
}

/// Where an object stands in its life (*status*), OKX draft.
public enum LifecycleStatus: String, Enumeration {
  /// Being written.
  case draft = "concept"
  /// Agreed upon.
  case established = "vastgesteld"
  /// Agreed upon and made known.
  case published = "gepubliceerd"
  /// Withdrawn, kept for reference.
  case deactivated = "gedeactiveerd"
  /// No longer in force.
  case expired = "vervallen"
  /// Kept for the record only.
  case archived = "gearchiveerd"

  public init(blank: Blank) { self = .draft }
  public static var typeName: StaticString { "LifecycleStatus" }
}

public import Description

/// A qualification (*kwalificatie*): the base part alone or with one profile. It leads to a diploma.
public struct Qualification: Record, Named {
  /// National code of the qualification.
  public var code: QualificationCode
  /// Name of the qualification.
  public var title: Line
  /// Level in mbo from 1 to 4.
  public var level: Int
  /// Type of programme. A national fact that may be unknown.
  public var programmeType: ProgrammeType?
  /// Number of the profile that belongs to it. Without it the base part is all.
  public var profileNumber: Int?
  /// Study load of the whole programme in study load hours. Electives are part of it (MTK). A national fact that may be
  /// unknown.
  public var studyLoadHours: Int?
  /// Level in the Dutch qualifications framework. Absent: derived from `level`.
  public var nlqfLevel: NLQFLevel?
  /// Whether a law sets requirements on the occupation. A national fact that may be unknown.
  public var legalRequirements: LegalRequirements?
  /// Study load hours of electives that a student must take. Absent: derived from the programme type and the date
  /// (KDV).
  public var electiveObligation: Int?
  /// Electives that are coupled to the qualification. A national fact that may be unknown.
  public var electives: [ElectiveCode] = []
  /// Certificates that belong to the qualification. A national fact that may be unknown.
  public var certificates: [CertificateCode] = []
  /// Skills and knowledge areas of CompetentNL that are linked to the qualification (CNL).
  public var skills: [SkillLink] = []
  /// The first day on which it is in force; a national fact that may be unknown.
  public var validFrom: Day?
  /// The last day on which one can enter.
  public var intakeEnd: Day?
  /// The last day of the programme.
  public var programmeEnd: Day?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = QualificationCode(blank: blank)
    title = Line(blank: blank)
    level = Int(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: QualificationCode, title: Line, level: Int) {
    self.code = code
    self.title = title
    self.level = level
  }

  public static var typeName: StaticString { "Qualification" }
  public static var noun: Noun { Noun(nl: "kwalificatie", "kwalificaties", en: "qualification", "qualifications") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Landelijke code van de kwalificatie", en: "National code of the qualification"), &code)
    visitor.required(Field("title", nl: "Naam van de kwalificatie", en: "Name of the qualification"), &title)
    visitor.required(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.expected(Field("programmeType", nl: "Soort opleiding", en: "Type of programme"), &programmeType)
    visitor.optional(
      Field(
        "profileNumber", range: Bounds.profiles, nl: "Nummer van het profiel dat erbij hoort",
        en: "Number of the profile that belongs to it"), &profileNumber)
    visitor.expected(
      Field(
        "studyLoadHours", range: Bounds.hours, nl: "Studielast van de hele opleiding in SBU",
        en: "Study load of the whole programme in study load hours"), &studyLoadHours)
    visitor.optional(
      Field("nlqfLevel", nl: "Niveau in het NLQF", en: "Level in the Dutch qualifications framework"), &nlqfLevel)
    visitor.expected(
      Field(
        "legalRequirements", nl: "Of een wet eisen stelt aan het beroep",
        en: "Whether a law sets requirements on the occupation"), &legalRequirements)
    visitor.optional(
      Field(
        "electiveObligation", range: Bounds.hours, nl: "SBU aan keuzedelen die een student moet volgen",
        en: "Study load hours of electives that a student must take"), &electiveObligation)
    visitor.list(
      Field(
        "electives", each: "elective", expected: true, nl: "Keuzedelen die aan de kwalificatie gekoppeld zijn",
        en: "Electives that are coupled to the qualification"), &electives)
    visitor.list(
      Field(
        "certificates", each: "certificate", expected: true, nl: "Certificaten die bij de kwalificatie horen",
        en: "Certificates that belong to the qualification"), &certificates)
    visitor.list(
      Field(
        "skills", each: "skill", nl: "Vaardigheden en kennisgebieden van CompetentNL die erbij horen",
        en: "Skills and knowledge areas of CompetentNL that belong to it"), &skills)
    describeValidity(&validFrom, &intakeEnd, &programmeEnd, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// Whether another law sets requirements on an occupation (*wettelijke beroepsvereisten*), WEB 7.2.6.
public struct LegalRequirements: Record {
  /// Whether there are legal requirements.
  public var apply: Bool
  /// Which law and which requirements.
  public var text: Text?

  public init(blank: Blank) {
    apply = Bool(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(apply: Bool, text: Text? = nil) {
    self.apply = apply
    self.text = text
  }

  public static var typeName: StaticString { "LegalRequirements" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("apply", nl: "Of er wettelijke eisen zijn", en: "Whether there are legal requirements"), &apply)
    visitor.optional(Field("text", nl: "Welke wet en welke eisen", en: "Which law and which requirements"), &text)
  }
}

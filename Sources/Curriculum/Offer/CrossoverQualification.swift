public import Description

/// A cross-over qualification (*cross-over kwalificatie*): parts of qualifications in different domains, in an
/// experiment that ended on 31 July 2025; XO.
public struct CrossoverQualification: CurriculumObject {
  /// Code of the cross-over.
  public var code: QualificationCode?
  /// Parts that it consists of.
  public var parts: [CrossoverPart] = []
  /// Level in mbo from 1 to 4.
  public var level: Int
  /// School that applies for it.
  public var school: OrganisationID
  /// First day on which one can enter.
  public var intakeFrom: Day?
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    level = Int(blank: blank)
    school = OrganisationID(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(level: Int, school: OrganisationID) {
    self.level = level
    self.school = school
  }

  public static var typeName: StaticString { "CrossoverQualification" }
  public static var noun: Noun {
    Noun(
      nl: "cross-over kwalificatie", "cross-over kwalificaties", en: "cross-over qualification",
      "cross-over qualifications")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("code", nl: "Code van de cross-over", en: "Code of the cross-over"), &code)
    visitor.list(Field("parts", each: "part", nl: "Delen waaruit zij bestaat", en: "Parts that it consists of"), &parts)
    visitor.required(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.required(Field("school", nl: "School die haar aanvraagt", en: "School that applies for it"), &school)
    visitor.optional(
      Field("intakeFrom", nl: "Eerste dag waarop men kan instromen", en: "First day on which one can enter"),
      &intakeFrom)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// The part that one existing qualification has in a cross-over.
public struct CrossoverPart: Record {
  /// Existing qualification.
  public var qualification: QualificationCode
  /// Share in whole percent.
  public var share: Int

  public init(blank: Blank) {
    qualification = QualificationCode(blank: blank)
    share = Int(blank: blank)
  }

  /// Takes all fields.
  public init(qualification: QualificationCode, share: Int) {
    self.qualification = qualification
    self.share = share
  }

  public static var typeName: StaticString { "CrossoverPart" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("qualification", nl: "Bestaande kwalificatie", en: "Existing qualification"), &qualification)
    visitor.required(
      Field("share", range: Bounds.percent, nl: "Aandeel in hele procenten", en: "Share in whole percent"), &share)
  }
}

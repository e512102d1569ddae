public import Description

/// An elective (*keuzedeel*): an enrichment on top of a qualification, with a code of its own.
public struct Elective: CurriculumObject {
  /// National code of the elective.
  public var code: ElectiveCode
  /// Name of the elective.
  public var title: Line
  /// Study load in study load hours. A national fact that may be unknown.
  public var studyLoadHours: Int?
  /// What the elective is for.
  public var kind: ElectiveKind?
  /// Qualifications that the elective is coupled to. A national fact that may be unknown.
  public var coupledTo: [QualificationCode] = []
  /// Certificate that belongs to the elective.
  public var certificate: CertificateCode?
  /// Core tasks of the elective. A national fact that may be unknown.
  public var coreTasks: [ElectiveCoreTask] = []
  /// First day on which it is in force. A national fact that may be unknown.
  public var validFrom: Day?
  /// Last day on which it is in force.
  public var validUntil: Day?
  /// Whether it is a regional elective.
  public var regional: Bool
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = ElectiveCode(blank: blank)
    title = Line(blank: blank)
    regional = Bool(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: ElectiveCode, title: Line, regional: Bool) {
    self.code = code
    self.title = title
    self.regional = regional
  }

  public static var typeName: StaticString { "Elective" }
  public static var noun: Noun { Noun(nl: "keuzedeel", "keuzedelen", en: "elective", "electives") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("code", nl: "Landelijke code van het keuzedeel", en: "National code of the elective"), &code)
    visitor.required(Field("title", nl: "Naam van het keuzedeel", en: "Name of the elective"), &title)
    visitor.expected(
      Field("studyLoadHours", range: Bounds.hours, nl: "Studielast in SBU", en: "Study load in study load hours"),
      &studyLoadHours)
    visitor.optional(Field("kind", nl: "Waar het keuzedeel voor dient", en: "What the elective is for"), &kind)
    visitor.list(
      Field(
        "coupledTo", each: "qualification", expected: true, nl: "Kwalificaties waaraan het keuzedeel gekoppeld is",
        en: "Qualifications that the elective is coupled to"), &coupledTo)
    visitor.optional(
      Field(
        "certificate", nl: "Certificaat dat bij het keuzedeel hoort", en: "Certificate that belongs to the elective"),
      &certificate)
    visitor.list(
      Field(
        "coreTasks", each: "coreTask", expected: true, nl: "Kerntaken van het keuzedeel",
        en: "Core tasks of the elective"), &coreTasks)
    visitor.expected(
      Field("validFrom", nl: "Eerste dag waarop het geldt", en: "First day on which it is in force"), &validFrom)
    visitor.optional(
      Field("validUntil", nl: "Laatste dag waarop het geldt", en: "Last day on which it is in force"), &validUntil)
    visitor.required(
      Field("regional", nl: "Of het een regionaal keuzedeel is", en: "Whether it is a regional elective"), &regional)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension Elective {
  public var key: String? { code.text }
}

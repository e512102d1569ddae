public import Description

/// An mbo certificate (*mbo-certificaat*): a state-recognised credential for an elective or an occupational part, WEB
/// 7.2.3.
public struct MboCertificate: CurriculumObject {
  /// National code of the certificate.
  public var code: CertificateCode
  /// Name of the certificate.
  public var title: Line
  /// Whether it rests on an elective or on occupational parts. A national fact that may be unknown.
  public var basis: CertificateBasis?
  /// Elective that it rests on.
  public var elective: ElectiveCode?
  /// Qualifications that it belongs to.
  public var qualifications: [QualificationCode] = []
  /// Work processes that the certificate consists of. A national fact that may be unknown.
  public var workProcesses: [TaskReference] = []
  /// Own tasks of the certificate, with a code such as C1-K1.
  public var ownTasks: [CertificateTask] = []
  /// For whom the certificate is. A national fact that may be unknown.
  public var targetGroup: Text?
  /// What the certificate is worth on the labour market. A national fact that may be unknown.
  public var labourMarketMeaning: Text?
  /// First day on which it is in force.
  public var validFrom: Day?
  /// Last day on which it is in force.
  public var validUntil: Day?
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = CertificateCode(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: CertificateCode, title: Line) {
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "MboCertificate" }
  public static var noun: Noun { Noun(nl: "certificaat", "certificaten", en: "certificate", "certificates") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Landelijke code van het certificaat", en: "National code of the certificate"), &code)
    visitor.required(Field("title", nl: "Naam van het certificaat", en: "Name of the certificate"), &title)
    visitor.expected(
      Field(
        "basis", nl: "Of het op een keuzedeel of op beroepsgerichte delen rust",
        en: "Whether it rests on an elective or on occupational parts"), &basis)
    visitor.optional(Field("elective", nl: "Keuzedeel waarop het rust", en: "Elective that it rests on"), &elective)
    visitor.list(
      Field(
        "qualifications", each: "qualification", nl: "Kwalificaties waarbij het hoort",
        en: "Qualifications that it belongs to"), &qualifications)
    visitor.list(
      Field(
        "workProcesses", each: "workProcess", expected: true, nl: "Werkprocessen die het certificaat omvat",
        en: "Work processes that the certificate consists of"), &workProcesses)
    visitor.list(
      Field(
        "ownTasks", each: "ownTask", nl: "Eigen taken van het certificaat, met een code als C1-K1",
        en: "Own tasks of the certificate, with a code such as C1-K1"), &ownTasks)
    visitor.expected(
      Field("targetGroup", nl: "Voor wie het certificaat is", en: "For whom the certificate is"), &targetGroup)
    visitor.expected(
      Field(
        "labourMarketMeaning", nl: "Wat het certificaat waard is op de arbeidsmarkt",
        en: "What the certificate is worth on the labour market"), &labourMarketMeaning)
    visitor.optional(
      Field("validFrom", nl: "Eerste dag waarop het geldt", en: "First day on which it is in force"), &validFrom)
    visitor.optional(
      Field("validUntil", nl: "Laatste dag waarop het geldt", en: "Last day on which it is in force"), &validUntil)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension MboCertificate {
  public var key: String? { code.text }
}

/// A task of a certificate under its own number, and the work processes that it stands for.
public struct CertificateTask: Record {
  /// Own code of the task, such as C1-K1-W2.
  public var code: CertificateTaskCode
  /// Name of the task.
  public var title: Line?
  /// Work processes of a qualification file that the task stands for.
  public var workProcesses: [TaskReference] = []
  /// Why there is no work process with it.
  public var note: Text?

  public init(blank: Blank) {
    code = CertificateTaskCode(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(code: CertificateTaskCode, title: Line? = nil, workProcesses: [TaskReference] = [], note: Text? = nil) {
    self.code = code
    self.title = title
    self.workProcesses = workProcesses
    self.note = note
  }

  public static var typeName: StaticString { "CertificateTask" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Eigen code van de taak, zoals C1-K1-W2", en: "Own code of the task, such as C1-K1-W2"), &code)
    visitor.optional(Field("title", nl: "Naam van de taak", en: "Name of the task"), &title)
    visitor.list(
      Field(
        "workProcesses", each: "workProcess", nl: "Werkprocessen van een dossier waar de taak voor staat",
        en: "Work processes of a qualification file that the task stands for"), &workProcesses)
    visitor.optional(
      Field("note", nl: "Waarom er geen werkproces bij staat", en: "Why there is no work process with it"), &note)
  }
}

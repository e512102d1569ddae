public import Description

/// A proposed answer to a learning question (*voorgesteld antwoord*).
public struct AnswerProposal: Record {
  /// Kind of answer.
  public var kind: AnswerKind
  /// What the answer consists of.
  public var refs: [AnswerReference] = []
  /// Study load in study load hours. Absent where none exists, with a field note.
  public var load: Int?
  /// Tasks that are needed and not covered.
  public var gap: [TaskReference] = []
  /// Tasks that are covered and not needed.
  public var surplus: [TaskReference] = []
  /// Why this answer fits.
  public var justification: Text
  /// Whether it lies within the qualification framework.
  public var withinFramework: FrameworkFit
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    kind = AnswerKind(blank: blank)
    justification = Text(blank: blank)
    withinFramework = FrameworkFit(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(kind: AnswerKind, justification: Text, withinFramework: FrameworkFit) {
    self.kind = kind
    self.justification = justification
    self.withinFramework = withinFramework
  }

  public static var typeName: StaticString { "AnswerProposal" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("kind", nl: "Soort antwoord", en: "Kind of answer"), &kind)
    visitor.list(
      Field("refs", each: "ref", nl: "Waar het antwoord uit bestaat", en: "What the answer consists of"), &refs)
    visitor.optional(
      Field("load", range: Bounds.hours, nl: "Studielast in SBU", en: "Study load in study load hours"), &load)
    visitor.list(
      Field(
        "gap", each: "gap", nl: "Taken die nodig zijn en niet worden gedekt",
        en: "Tasks that are needed and not covered"), &gap)
    visitor.list(
      Field(
        "surplus", each: "surplus", nl: "Taken die worden gedekt en niet nodig zijn",
        en: "Tasks that are covered and not needed"), &surplus)
    visitor.required(Field("justification", nl: "Waarom dit antwoord past", en: "Why this answer fits"), &justification)
    visitor.required(
      Field(
        "withinFramework", nl: "Of het binnen de kwalificatiestructuur past",
        en: "Whether it lies within the qualification framework"), &withinFramework)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// One thing that an answer consists of.
public struct AnswerReference: Record {
  /// What is referred to.
  public var target: AnswerTarget

  public init(blank: Blank) {
    target = AnswerTarget(blank: blank)
  }

  /// Takes all fields.
  public init(target: AnswerTarget) {
    self.target = target
  }

  public static var typeName: StaticString { "AnswerReference" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.oneOf(&target)
  }
}

/// What an answer refers to.
public enum AnswerTarget: Choice {
  /// A module.
  case module(ModuleID)
  /// An elective.
  case elective(ElectiveCode)
  /// A certificate.
  case certificate(CertificateCode)
  /// A qualification.
  case qualification(QualificationCode)
  /// Task for which a practice statement can be given.
  case task(TaskReference)

  public init(blank: Blank) { self = .module(ModuleID(blank: blank)) }

  /// The payload of `module`; nil for another case.
  public var module: ModuleID? { if case .module(let value) = self { value } else { nil } }
  /// The payload of `elective`; nil for another case.
  public var elective: ElectiveCode? { if case .elective(let value) = self { value } else { nil } }
  /// The payload of `certificate`; nil for another case.
  public var certificate: CertificateCode? { if case .certificate(let value) = self { value } else { nil } }
  /// The payload of `qualification`; nil for another case.
  public var qualification: QualificationCode? { if case .qualification(let value) = self { value } else { nil } }
  /// The payload of `task`; nil for another case.
  public var task: TaskReference? { if case .task(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "AnswerTarget" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == AnswerTarget {
    visitor.option(Field("module", nl: "Module", en: "Module"), module, AnswerTarget.module)
    visitor.option(Field("elective", nl: "Keuzedeel", en: "Elective"), elective, AnswerTarget.elective)
    visitor.option(Field("certificate", nl: "Certificaat", en: "Certificate"), certificate, AnswerTarget.certificate)
    visitor.option(
      Field("qualification", nl: "Kwalificatie", en: "Qualification"), qualification, AnswerTarget.qualification)
    visitor.option(
      Field(
        "task", nl: "Taak waarvoor een praktijkverklaring kan komen",
        en: "Task for which a practice statement can be given"), task, AnswerTarget.task)
  }
}

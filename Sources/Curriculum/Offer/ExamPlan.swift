public import Description

/// An exam plan (*examenplan*): the exams of one qualification, certificate or elective for one cohort.
public struct ExamPlan: CurriculumObject {
  /// Own id of the exam plan.
  public var id: ObjectID
  /// What the plan is for.
  public var scope: ExamScope
  /// Name of the cohort.
  public var cohort: Line
  /// Day on which the cohort starts.
  public var cohortStart: Day?
  /// Learning path that the plan is for.
  public var learningPath: LearningPath?
  /// Components of the exam.
  public var components: [ExamComponent] = []
  /// When a core task has been passed.
  public var coreTaskResults: [CoreTaskResult] = []
  /// Whether one core task can make up for another.
  public var compensationBetweenCoreTasks: Bool?
  /// Requirements for Dutch, numeracy and English.
  public var generic: GenericRequirements?
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    scope = ExamScope(blank: blank)
    cohort = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: ObjectID, scope: ExamScope, cohort: Line, components: [ExamComponent]) {
    self.id = id
    self.scope = scope
    self.cohort = cohort
    self.components = components
  }

  public static var typeName: StaticString { "ExamPlan" }
  public static var noun: Noun { Noun(nl: "examenplan", "examenplannen", en: "exam plan", "exam plans") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van het examenplan", en: "Own id of the exam plan"), &id)
    visitor.oneOf(&scope)
    visitor.required(Field("cohort", nl: "Naam van het cohort", en: "Name of the cohort"), &cohort)
    visitor.optional(
      Field("cohortStart", nl: "Dag waarop het cohort begint", en: "Day on which the cohort starts"), &cohortStart)
    visitor.optional(
      Field("learningPath", nl: "Leerweg waarvoor het plan geldt", en: "Learning path that the plan is for"),
      &learningPath)
    visitor.list(
      Field(
        "components", each: "component", count: 1...Int.max, nl: "Onderdelen van het examen",
        en: "Components of the exam"), &components)
    visitor.list(
      Field(
        "coreTaskResults", each: "coreTaskResult", nl: "Wanneer een kerntaak is gehaald",
        en: "When a core task has been passed"), &coreTaskResults)
    visitor.optional(
      Field(
        "compensationBetweenCoreTasks", nl: "Of de ene kerntaak de andere goed kan maken",
        en: "Whether one core task can make up for another"), &compensationBetweenCoreTasks)
    visitor.optional(
      Field(
        "generic", nl: "Eisen voor Nederlands, rekenen en Engels", en: "Requirements for Dutch, numeracy and English"),
      &generic)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension ExamPlan {
  public var key: String? { id.text }
  public var brief: Phrase { .list(Self.noun.one, ExamComponent.noun.counted(components.count)) }
}

/// What an exam plan is for (*waarvoor*).
public enum ExamScope: Choice {
  /// Qualification that the plan is for.
  case qualification(QualificationCode)
  /// Certificate that the plan is for.
  case certificate(CertificateCode)
  /// Elective that the plan is for.
  case elective(ElectiveCode)

  public init(blank: Blank) { self = .qualification(QualificationCode(blank: blank)) }

  /// The payload of `qualification`; nil for another case.
  public var qualification: QualificationCode? { if case .qualification(let value) = self { value } else { nil } }
  /// The payload of `certificate`; nil for another case.
  public var certificate: CertificateCode? { if case .certificate(let value) = self { value } else { nil } }
  /// The payload of `elective`; nil for another case.
  public var elective: ElectiveCode? { if case .elective(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "ExamScope" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == ExamScope {
    visitor.option(
      Field("qualification", nl: "Kwalificatie waarvoor het plan is", en: "Qualification that the plan is for"),
      qualification, ExamScope.qualification)
    visitor.option(
      Field("certificate", nl: "Certificaat waarvoor het plan is", en: "Certificate that the plan is for"), certificate,
      ExamScope.certificate)
    visitor.option(
      Field("elective", nl: "Keuzedeel waarvoor het plan is", en: "Elective that the plan is for"), elective,
      ExamScope.elective)
  }
}

/// When a core task has been passed (*uitslag van een kerntaak*).
public struct CoreTaskResult: Record {
  /// Code of the core task.
  public var coreTask: TaskCode
  /// Grade or judgement at which one passes.
  public var passMark: Grade
  /// How the grade is rounded.
  public var rounding: Line?

  public init(blank: Blank) {
    coreTask = TaskCode(blank: blank)
    passMark = Grade(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(coreTask: TaskCode, passMark: Grade, rounding: Line? = nil) {
    self.coreTask = coreTask
    self.passMark = passMark
    self.rounding = rounding
  }

  public static var typeName: StaticString { "CoreTaskResult" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("coreTask", nl: "Code van de kerntaak", en: "Code of the core task"), &coreTask)
    visitor.required(
      Field("passMark", nl: "Cijfer of oordeel waarbij men slaagt", en: "Grade or judgement at which one passes"),
      &passMark)
    visitor.optional(Field("rounding", nl: "Hoe het cijfer wordt afgerond", en: "How the grade is rounded"), &rounding)
  }
}

/// The generic requirements of an exam plan (*generieke eisen*), EKB.
public struct GenericRequirements: Record {
  /// Level of Dutch, such as 2F.
  public var dutch: Line?
  /// Level of numeracy.
  public var numeracy: Line?
  /// Level of English.
  public var english: Line?

  public init(blank: Blank) {}

  /// Takes all fields; those with a default may be absent.
  public init(dutch: Line? = nil, numeracy: Line? = nil, english: Line? = nil) {
    self.dutch = dutch
    self.numeracy = numeracy
    self.english = english
  }

  public static var typeName: StaticString { "GenericRequirements" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("dutch", nl: "Niveau van Nederlands, zoals 2F", en: "Level of Dutch, such as 2F"), &dutch)
    visitor.optional(Field("numeracy", nl: "Niveau van rekenen", en: "Level of numeracy"), &numeracy)
    visitor.optional(Field("english", nl: "Niveau van Engels", en: "Level of English"), &english)
  }
}

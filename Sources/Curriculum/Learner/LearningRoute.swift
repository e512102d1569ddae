public import Description

/// A learning route (*leerroute*): the path of a persona through what is offered.
public struct LearningRoute: CurriculumObject {
  /// Id of the persona.
  public var persona: ObjectID
  /// Id of the learning question.
  public var question: ObjectID
  /// Qualification that the route leads to.
  public var qualification: QualificationCode?
  /// Day on which the route starts.
  public var startDate: Day?
  /// Day on which the route is planned to end.
  public var plannedEnd: Day?
  /// Steps of the route, in order.
  public var steps: [RouteStep] = []
  /// Electives that were chosen.
  public var electives: [ElectiveCode] = []
  /// Invented grades for electives.
  public var electiveGrades: [ElectiveGrade] = []
  /// Exemptions.
  public var exemptions: [Exemption] = []
  /// Study load of the whole route in study load hours.
  public var totalLoad: Int?
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    persona = ObjectID(blank: blank)
    question = ObjectID(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(persona: ObjectID, question: ObjectID) {
    self.persona = persona
    self.question = question
  }

  public static var typeName: StaticString { "LearningRoute" }
  public static var noun: Noun { Noun(nl: "leerroute", "leerroutes", en: "learning route", "learning routes") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("persona", nl: "Id van de persona", en: "Id of the persona"), &persona)
    visitor.required(Field("question", nl: "Id van de leervraag", en: "Id of the learning question"), &question)
    visitor.optional(
      Field("qualification", nl: "Kwalificatie waar de route naar leidt", en: "Qualification that the route leads to"),
      &qualification)
    visitor.optional(
      Field("startDate", nl: "Dag waarop de route begint", en: "Day on which the route starts"), &startDate)
    visitor.optional(
      Field("plannedEnd", nl: "Dag waarop de route naar plan eindigt", en: "Day on which the route is planned to end"),
      &plannedEnd)
    visitor.list(
      Field("steps", each: "step", nl: "Stappen van de route, in volgorde", en: "Steps of the route, in order"), &steps)
    visitor.list(
      Field("electives", each: "elective", nl: "Keuzedelen die zijn gekozen", en: "Electives that were chosen"),
      &electives)
    visitor.list(
      Field(
        "electiveGrades", each: "electiveGrade", nl: "Verzonnen cijfers voor keuzedelen",
        en: "Invented grades for electives"), &electiveGrades)
    visitor.list(Field("exemptions", each: "exemption", nl: "Vrijstellingen", en: "Exemptions"), &exemptions)
    visitor.optional(
      Field(
        "totalLoad", range: Bounds.hours, nl: "Studielast van de hele route in SBU",
        en: "Study load of the whole route in study load hours"), &totalLoad)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// A step of a learning route (*stap*).
public struct RouteStep: Record {
  /// Module that one takes.
  public var module: ModuleID
  /// When one takes the module.
  public var period: Line

  public init(blank: Blank) {
    module = ModuleID(blank: blank)
    period = Line(blank: blank)
  }

  /// Takes all fields.
  public init(module: ModuleID, period: Line) {
    self.module = module
    self.period = period
  }

  public static var typeName: StaticString { "RouteStep" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("module", nl: "Module die men volgt", en: "Module that one takes"), &module)
    visitor.required(Field("period", nl: "Wanneer men de module volgt", en: "When one takes the module"), &period)
  }
}

/// The invented grade of a persona for an elective.
public struct ElectiveGrade: Record {
  /// Elective.
  public var elective: ElectiveCode
  /// Grade or judgement.
  public var grade: Grade

  public init(blank: Blank) {
    elective = ElectiveCode(blank: blank)
    grade = Grade(blank: blank)
  }

  /// Takes all fields.
  public init(elective: ElectiveCode, grade: Grade) {
    self.elective = elective
    self.grade = grade
  }

  public static var typeName: StaticString { "ElectiveGrade" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("elective", nl: "Keuzedeel", en: "Elective"), &elective)
    visitor.required(Field("grade", nl: "Cijfer of oordeel", en: "Grade or judgement"), &grade)
  }
}

/// An exemption (*vrijstelling*): a part that need not be examined again, by decision of the exam board.
public struct Exemption: Record {
  /// Code of the task or name of the generic part.
  public var part: Line
  /// Kind of part.
  public var partKind: PartKind
  /// What the exemption rests on.
  public var evidence: ExemptionEvidence

  public init(blank: Blank) {
    part = Line(blank: blank)
    partKind = PartKind(blank: blank)
    evidence = ExemptionEvidence(blank: blank)
  }

  /// Takes all fields.
  public init(part: Line, partKind: PartKind, evidence: ExemptionEvidence) {
    self.part = part
    self.partKind = partKind
    self.evidence = evidence
  }

  public static var typeName: StaticString { "Exemption" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "part", nl: "Code van de taak of naam van het generieke deel",
        en: "Code of the task or name of the generic part"), &part)
    visitor.required(Field("partKind", nl: "Soort deel", en: "Kind of part"), &partKind)
    visitor.required(
      Field("evidence", nl: "Waar de vrijstelling op rust", en: "What the exemption rests on"), &evidence)
  }
}

/// What an exemption rests on (*bewijs*).
public struct ExemptionEvidence: Record {
  /// Name of the evidence.
  public var title: Line
  /// Kind of part that the evidence is about.
  public var kind: PartKind
  /// Day on which the evidence was obtained.
  public var date: Day

  public init(blank: Blank) {
    title = Line(blank: blank)
    kind = PartKind(blank: blank)
    date = Day(blank: blank)
  }

  /// Takes all fields.
  public init(title: Line, kind: PartKind, date: Day) {
    self.title = title
    self.kind = kind
    self.date = date
  }

  public static var typeName: StaticString { "ExemptionEvidence" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("title", nl: "Naam van het bewijs", en: "Name of the evidence"), &title)
    visitor.required(
      Field("kind", nl: "Soort deel waar het bewijs over gaat", en: "Kind of part that the evidence is about"), &kind)
    visitor.required(
      Field("date", nl: "Dag waarop het bewijs is behaald", en: "Day on which the evidence was obtained"), &date)
  }
}

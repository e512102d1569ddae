public import Description

/// An assessment of a module (*toets*).
public struct Assessment: Record {
  /// Own id of the assessment.
  public var id: ObjectID
  /// Name of the assessment.
  public var title: Line
  /// Form of the assessment.
  public var form: AssessmentForm
  /// Learning outcomes that are assessed.
  public var outcomes: [OutcomeID] = []
  /// Weight in percent. All assessments of a module have one, or none.
  public var weight: DecimalNumber?
  /// Grade or judgement at which one passes.
  public var passMark: Grade?
  /// Whether another result can make up for a fail.
  public var compensation: Bool?
  /// Route to a valid exam.
  public var examRoute: ExamRoute?
  /// What the learner shows or hands in.
  public var evidence: [Text] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    title = Line(blank: blank)
    form = AssessmentForm(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: ObjectID, title: Line, form: AssessmentForm, outcomes: [OutcomeID]) {
    self.id = id
    self.title = title
    self.form = form
    self.outcomes = outcomes
  }

  public static var typeName: StaticString { "Assessment" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van de toets", en: "Own id of the assessment"), &id)
    visitor.required(Field("title", nl: "Naam van de toets", en: "Name of the assessment"), &title)
    visitor.required(Field("form", nl: "Vorm van de toets", en: "Form of the assessment"), &form)
    visitor.list(
      Field(
        "outcomes", each: "outcome", count: 1...Int.max, nl: "Leeruitkomsten die worden getoetst",
        en: "Learning outcomes that are assessed"), &outcomes)
    visitor.optional(Field("weight", nl: "Gewicht in procenten", en: "Weight in percent"), &weight)
    visitor.optional(
      Field("passMark", nl: "Cijfer of oordeel waarbij men slaagt", en: "Grade or judgement at which one passes"),
      &passMark)
    visitor.optional(
      Field(
        "compensation", nl: "Of een ander resultaat een onvoldoende goed kan maken",
        en: "Whether another result can make up for a fail"), &compensation)
    visitor.optional(Field("examRoute", nl: "Route naar een geldig examen", en: "Route to a valid exam"), &examRoute)
    visitor.list(
      Field(
        "evidence", each: "evidence", nl: "Wat de lerende laat zien of inlevert",
        en: "What the learner shows or hands in"), &evidence)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

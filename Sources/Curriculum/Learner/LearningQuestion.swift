public import Description

/// A learning question (*leervraag*): what a person wants or needs to learn.
public struct LearningQuestion: Record, Named {
  /// Own id of the learning question.
  public var id: ObjectID
  /// The question in plain words.
  public var statement: Text
  /// What the question is for.
  public var purpose: QuestionPurpose
  /// What brought the question up.
  public var trigger: Text?
  /// Qualification at whose level one wants to learn.
  public var qualification: QualificationCode?
  /// Tasks that one wants to learn.
  public var targetTasks: [TaskReference] = []
  /// Skills that one wants to learn.
  public var targetSkills: [Line] = []
  /// How much time it may take.
  public var size: QuestionSize
  /// Day on which it must be done.
  public var deadline: Day?
  /// Proposed answers.
  public var answers: [AnswerProposal] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    statement = Text(blank: blank)
    purpose = QuestionPurpose(blank: blank)
    size = QuestionSize(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: ObjectID, statement: Text, purpose: QuestionPurpose, size: QuestionSize) {
    self.id = id
    self.statement = statement
    self.purpose = purpose
    self.size = size
  }

  public static var typeName: StaticString { "LearningQuestion" }
  public static var noun: Noun { Noun(nl: "leervraag", "leervragen", en: "learning question", "learning questions") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van de leervraag", en: "Own id of the learning question"), &id)
    visitor.required(
      Field("statement", nl: "De vraag in gewone woorden", en: "The question in plain words"), &statement)
    visitor.required(Field("purpose", nl: "Waar de vraag voor dient", en: "What the question is for"), &purpose)
    visitor.optional(Field("trigger", nl: "Waardoor de vraag ontstond", en: "What brought the question up"), &trigger)
    visitor.optional(
      Field(
        "qualification", nl: "Kwalificatie op het niveau waarvan men wil leren",
        en: "Qualification at whose level one wants to learn"), &qualification)
    visitor.list(
      Field("targetTasks", each: "targetTask", nl: "Taken die men wil leren", en: "Tasks that one wants to learn"),
      &targetTasks)
    visitor.list(
      Field(
        "targetSkills", each: "targetSkill", nl: "Vaardigheden die men wil leren", en: "Skills that one wants to learn"),
      &targetSkills)
    visitor.required(Field("size", nl: "Hoeveel tijd het mag kosten", en: "How much time it may take"), &size)
    visitor.optional(
      Field("deadline", nl: "Dag waarop het klaar moet zijn", en: "Day on which it must be done"), &deadline)
    visitor.list(Field("answers", each: "answer", nl: "Voorgestelde antwoorden", en: "Proposed answers"), &answers)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

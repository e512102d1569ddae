public import Description

/// A persona (*persona*): an invented person who stands for learners of one type. Real people have no place in it.
public struct Persona: CurriculumObject {
  /// Own id of the persona.
  public var id: ObjectID
  /// Invented name.
  public var name: Line
  /// Where the person stands in a career.
  public var position: LearnerPosition
  /// How things are with the person.
  public var situation: Text
  /// Diplomas and other proofs from before.
  public var priorCredentials: [PriorCredential] = []
  /// Tasks that the person masters already.
  public var mastered: [Mastery] = []
  /// Whether the person has a basic qualification. Absent: true when a diploma of level 2 or higher is listed.
  public var basicQualification: Bool?
  /// Whether the person learns or works in a recognised company.
  public var workplace: Bool?
  /// Work experience.
  public var experience: Text?
  /// What the person is bound by.
  public var constraints: [PersonaConstraint] = []
  /// What the person wants to achieve.
  public var goal: Text
  /// Parties that helped to word the question.
  public var stakeholders: [Line] = []
  /// Learning questions of the person.
  public var questions: [LearningQuestion] = []
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = ObjectID(blank: blank)
    name = Line(blank: blank)
    position = LearnerPosition(blank: blank)
    situation = Text(blank: blank)
    goal = Text(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(
    id: ObjectID, name: Line, position: LearnerPosition, situation: Text, goal: Text, questions: [LearningQuestion]
  ) {
    self.id = id
    self.name = name
    self.position = position
    self.situation = situation
    self.goal = goal
    self.questions = questions
  }

  public static var typeName: StaticString { "Persona" }
  public static var noun: Noun { Noun(nl: "persona", "persona's", en: "persona", "personas") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van de persona", en: "Own id of the persona"), &id)
    visitor.required(Field("name", nl: "Verzonnen naam", en: "Invented name"), &name)
    visitor.required(
      Field("position", nl: "Waar de persoon in de loopbaan staat", en: "Where the person stands in a career"),
      &position)
    visitor.required(
      Field("situation", nl: "Hoe de persoon ervoor staat", en: "How things are with the person"), &situation)
    visitor.list(
      Field(
        "priorCredentials", each: "priorCredential", nl: "Diploma's en andere bewijzen van eerder",
        en: "Diplomas and other proofs from before"), &priorCredentials)
    visitor.list(
      Field(
        "mastered", each: "mastery", nl: "Taken die de persoon al beheerst", en: "Tasks that the person masters already"
      ), &mastered)
    visitor.optional(
      Field(
        "basicQualification", nl: "Of de persoon een startkwalificatie heeft",
        en: "Whether the person has a basic qualification"), &basicQualification)
    visitor.optional(
      Field(
        "workplace", nl: "Of de persoon in een erkend leerbedrijf leert of werkt",
        en: "Whether the person learns or works in a recognised company"), &workplace)
    visitor.optional(Field("experience", nl: "Werkervaring", en: "Work experience"), &experience)
    visitor.list(
      Field("constraints", each: "constraint", nl: "Randvoorwaarden van de persoon", en: "What the person is bound by"),
      &constraints)
    visitor.required(Field("goal", nl: "Wat de persoon wil bereiken", en: "What the person wants to achieve"), &goal)
    visitor.list(
      Field(
        "stakeholders", each: "stakeholder", nl: "Partijen die hielpen om de vraag te stellen",
        en: "Parties that helped to word the question"), &stakeholders)
    visitor.list(
      Field(
        "questions", each: "question", count: 1...Int.max, nl: "Leervragen van de persoon",
        en: "Learning questions of the person"), &questions)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

extension Persona {
  public var key: String? { id.text }
  public var brief: Phrase { .list(Self.noun.one, LearningQuestion.noun.counted(questions.count)) }
}

/// A proof that a person already has (*eerder behaald bewijs*).
public struct PriorCredential: Record {
  /// Kind of proof.
  public var kind: CredentialKind
  /// Name of the proof.
  public var title: Line
  /// Code of the proof, or id of the module.
  public var code: AnyCode?
  /// Level in mbo from 1 to 4.
  public var level: Int?
  /// Day on which it was obtained.
  public var obtainedOn: Day?
  /// Tasks that the proof is about.
  public var tasks: [TaskReference] = []

  public init(blank: Blank) {
    kind = CredentialKind(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(
    kind: CredentialKind, title: Line, code: AnyCode? = nil, level: Int? = nil, obtainedOn: Day? = nil,
    tasks: [TaskReference] = []
  ) {
    self.kind = kind
    self.title = title
    self.code = code
    self.level = level
    self.obtainedOn = obtainedOn
    self.tasks = tasks
  }

  public static var typeName: StaticString { "PriorCredential" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("kind", nl: "Soort bewijs", en: "Kind of proof"), &kind)
    visitor.required(Field("title", nl: "Naam van het bewijs", en: "Name of the proof"), &title)
    visitor.optional(
      Field("code", nl: "Code van het bewijs, of id van de module", en: "Code of the proof, or id of the module"), &code
    )
    visitor.optional(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.optional(
      Field("obtainedOn", nl: "Dag waarop het is behaald", en: "Day on which it was obtained"), &obtainedOn)
    visitor.list(
      Field("tasks", each: "task", nl: "Taken waar het bewijs over gaat", en: "Tasks that the proof is about"), &tasks)
  }
}

/// Tasks that a person masters (*beheerste taken*), and whether that is recognised.
public struct Mastery: Record {
  /// Tasks that the person masters.
  public var tasks: [TaskReference] = []
  /// Level in mbo at which the person masters them.
  public var level: Int
  /// Whether that is recognised.
  public var recognised: Bool
  /// What shows it.
  public var evidence: Text?

  public init(blank: Blank) {
    level = Int(blank: blank)
    recognised = Bool(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(tasks: [TaskReference], level: Int, recognised: Bool, evidence: Text? = nil) {
    self.tasks = tasks
    self.level = level
    self.recognised = recognised
    self.evidence = evidence
  }

  public static var typeName: StaticString { "Mastery" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.list(
      Field(
        "tasks", each: "task", count: 1...Int.max, nl: "Taken die de persoon beheerst",
        en: "Tasks that the person masters"), &tasks)
    visitor.required(
      Field(
        "level", range: Bounds.level, nl: "Mbo-niveau waarop de persoon ze beheerst",
        en: "Level in mbo at which the person masters them"), &level)
    visitor.required(Field("recognised", nl: "Of dat is erkend", en: "Whether that is recognised"), &recognised)
    visitor.optional(Field("evidence", nl: "Waaruit dat blijkt", en: "What shows it"), &evidence)
  }
}

/// Something that a person is bound by (*randvoorwaarde*).
public struct PersonaConstraint: Record {
  /// Kind of constraint.
  public var kind: ConstraintKind
  /// What the constraint is.
  public var text: Text

  public init(blank: Blank) {
    kind = ConstraintKind(blank: blank)
    text = Text(blank: blank)
  }

  /// Takes all fields.
  public init(kind: ConstraintKind, text: Text) {
    self.kind = kind
    self.text = text
  }

  public static var typeName: StaticString { "PersonaConstraint" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("kind", nl: "Soort randvoorwaarde", en: "Kind of constraint"), &kind)
    visitor.required(Field("text", nl: "Wat de randvoorwaarde is", en: "What the constraint is"), &text)
  }
}

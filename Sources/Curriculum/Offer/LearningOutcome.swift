public import Description

/// A learning outcome (*leeruitkomst*): what a learner knows, understands and can do, in a form that can be shown.
public struct LearningOutcome: Record, Named {
  /// Own id of the learning outcome.
  public var id: OutcomeID
  /// What the learner can do.
  public var statement: Text
  /// Verb that names the act.
  public var verb: Line?
  /// In which situation.
  public var context: Text?
  /// When it is good enough.
  public var criterion: Text?
  /// Knowledge that belongs to it.
  public var knowledge: [Line] = []
  /// Skills that belong to it.
  public var skills: [Line] = []
  /// Level in mbo from 1 to 4.
  public var level: Int?
  /// Study load roughly, in study load hours.
  public var indicativeLoad: Int?
  /// Learning outcome that this one is a part of.
  public var parent: OutcomeID?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    id = OutcomeID(blank: blank)
    statement = Text(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(id: OutcomeID, statement: Text) {
    self.id = id
    self.statement = statement
  }

  public static var typeName: StaticString { "LearningOutcome" }
  public static var noun: Noun {
    Noun(nl: "leeruitkomst", "leeruitkomsten", en: "learning outcome", "learning outcomes")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("id", nl: "Eigen id van de leeruitkomst", en: "Own id of the learning outcome"), &id)
    visitor.required(Field("statement", nl: "Wat de lerende kan", en: "What the learner can do"), &statement)
    visitor.optional(Field("verb", nl: "Werkwoord dat de handeling noemt", en: "Verb that names the act"), &verb)
    visitor.optional(Field("context", nl: "In welke situatie", en: "In which situation"), &context)
    visitor.optional(Field("criterion", nl: "Wanneer het goed genoeg is", en: "When it is good enough"), &criterion)
    visitor.list(
      Field("knowledge", each: "knowledge", nl: "Kennis die erbij hoort", en: "Knowledge that belongs to it"),
      &knowledge)
    visitor.list(
      Field("skills", each: "skill", nl: "Vaardigheden die erbij horen", en: "Skills that belong to it"), &skills)
    visitor.optional(
      Field("level", range: Bounds.level, nl: "Mbo-niveau van 1 tot en met 4", en: "Level in mbo from 1 to 4"), &level)
    visitor.optional(
      Field(
        "indicativeLoad", range: Bounds.hours, nl: "Studielast ongeveer, in SBU",
        en: "Study load roughly, in study load hours"), &indicativeLoad)
    visitor.optional(
      Field("parent", nl: "Leeruitkomst waar deze een deel van is", en: "Learning outcome that this one is a part of"),
      &parent)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

public import Description

/// A quality card (*kwaliteitskaart*): one page with an agreed way of working and its attention points, S3.
public struct QualityCard: CurriculumObject {
  /// What the card is about.
  public var subject: Line
  /// How the work is done.
  public var practice: Text
  /// What to pay attention to.
  public var attentionPoints: [Text] = []
  /// Who guards the quality.
  public var guardian: Line?
  /// Months in which the card is discussed, from 1 to 12.
  public var reviewMonths: [Int] = []
  /// Day on which the card was last discussed.
  public var lastReview: Day?
  /// Bottlenecks.
  public var bottlenecks: [Bottleneck] = []
  /// Decisions.
  public var decisions: [Decision] = []
  /// Findings of rules that are accepted for a stated reason.
  public var exceptions: [RuleException] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    subject = Line(blank: blank)
    practice = Text(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(subject: Line, practice: Text) {
    self.subject = subject
    self.practice = practice
  }

  public static var typeName: StaticString { "QualityCard" }
  public static var noun: Noun { Noun(nl: "kwaliteitskaart", "kwaliteitskaarten", en: "quality card", "quality cards") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("subject", nl: "Waar de kaart over gaat", en: "What the card is about"), &subject)
    visitor.required(Field("practice", nl: "Hoe er wordt gewerkt", en: "How the work is done"), &practice)
    visitor.list(
      Field("attentionPoints", each: "attentionPoint", nl: "Waar men op moet letten", en: "What to pay attention to"),
      &attentionPoints)
    visitor.optional(Field("guardian", nl: "Wie de kwaliteit bewaakt", en: "Who guards the quality"), &guardian)
    visitor.list(
      Field(
        "reviewMonths", each: "reviewMonth", range: 1...12,
        nl: "Maanden waarin de kaart wordt besproken, van 1 tot en met 12",
        en: "Months in which the card is discussed, from 1 to 12"), &reviewMonths)
    visitor.optional(
      Field(
        "lastReview", nl: "Dag waarop de kaart het laatst is besproken", en: "Day on which the card was last discussed"),
      &lastReview)
    visitor.list(Field("bottlenecks", each: "bottleneck", nl: "Knelpunten", en: "Bottlenecks"), &bottlenecks)
    visitor.list(Field("decisions", each: "decision", nl: "Besluiten", en: "Decisions"), &decisions)
    describeExceptions(&exceptions, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// Something that stands in the way (*knelpunt*).
public struct Bottleneck: Record {
  /// What stands in the way.
  public var problem: Text
  /// What may help.
  public var tip: Text?
  /// Day on which it was noticed.
  public var since: Day?
  /// Day on which it was solved.
  public var closedOn: Day?

  public init(blank: Blank) {
    problem = Text(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(problem: Text, tip: Text? = nil, since: Day? = nil, closedOn: Day? = nil) {
    self.problem = problem
    self.tip = tip
    self.since = since
    self.closedOn = closedOn
  }

  public static var typeName: StaticString { "Bottleneck" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("problem", nl: "Wat er in de weg staat", en: "What stands in the way"), &problem)
    visitor.optional(Field("tip", nl: "Wat kan helpen", en: "What may help"), &tip)
    visitor.optional(Field("since", nl: "Dag waarop het is opgemerkt", en: "Day on which it was noticed"), &since)
    visitor.optional(Field("closedOn", nl: "Dag waarop het is opgelost", en: "Day on which it was solved"), &closedOn)
  }
}

/// A decision that was taken (*besluit*).
public struct Decision: Record {
  /// Day of the decision.
  public var date: Day
  /// What was decided.
  public var text: Text

  public init(blank: Blank) {
    date = Day(blank: blank)
    text = Text(blank: blank)
  }

  /// Takes all fields.
  public init(date: Day, text: Text) {
    self.date = date
    self.text = text
  }

  public static var typeName: StaticString { "Decision" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("date", nl: "Dag van het besluit", en: "Day of the decision"), &date)
    visitor.required(Field("text", nl: "Wat er is besloten", en: "What was decided"), &text)
  }
}

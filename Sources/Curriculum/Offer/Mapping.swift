public import Description

/// A mapping (*koppeling*): the claim that a module contributes to a task, an elective or a certificate. A convention
/// of this project.
public struct Mapping: Record, Named {
  /// Task, elective or certificate that it is about.
  public var target: TaskReference
  /// Whether the task is covered fully or partly.
  public var coverage: Coverage
  /// Part of the task in whole percent, only with partial coverage.
  public var share: Int?
  /// Qualifications for which the mapping is made on purpose. Empty: level fit decides.
  public var qualifications: [QualificationCode] = []
  /// That the mapping has to be looked at again.
  public var reviewMark: ReviewMark?
  /// Remark on the mapping.
  public var note: Text?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    target = TaskReference(blank: blank)
    coverage = Coverage(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(target: TaskReference, coverage: Coverage) {
    self.target = target
    self.coverage = coverage
  }

  public static var typeName: StaticString { "Mapping" }
  public static var noun: Noun { Noun(nl: "koppeling", "koppelingen", en: "mapping", "mappings") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "target", nl: "Taak, keuzedeel of certificaat waar het om gaat",
        en: "Task, elective or certificate that it is about"), &target)
    visitor.required(
      Field(
        "coverage", nl: "Of de taak volledig of gedeeltelijk wordt gedekt",
        en: "Whether the task is covered fully or partly"), &coverage)
    visitor.optional(
      Field(
        "share", range: 1...100, nl: "Deel van de taak in hele procenten, alleen bij gedeeltelijk",
        en: "Part of the task in whole percent, only with partial coverage"), &share)
    visitor.list(
      Field(
        "qualifications", each: "qualification", nl: "Kwalificaties waarvoor de koppeling bewust geldt",
        en: "Qualifications for which the mapping is made on purpose"), &qualifications)
    visitor.optional(
      Field(
        "reviewMark", nl: "Dat de koppeling opnieuw bekeken moet worden",
        en: "That the mapping has to be looked at again"), &reviewMark)
    visitor.optional(Field("note", nl: "Opmerking bij de koppeling", en: "Remark on the mapping"), &note)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// A mark that a mapping has to be looked at again, for instance after a new edition of a task.
public struct ReviewMark: Record {
  /// Why it has to be looked at again.
  public var reason: Text
  /// Day on which the mark was set.
  public var date: Day
  /// Whether it has been done.
  public var done: Bool

  public init(blank: Blank) {
    reason = Text(blank: blank)
    date = Day(blank: blank)
    done = Bool(blank: blank)
  }

  /// Takes all fields.
  public init(reason: Text, date: Day, done: Bool) {
    self.reason = reason
    self.date = date
    self.done = done
  }

  public static var typeName: StaticString { "ReviewMark" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("reason", nl: "Waarom opnieuw kijken nodig is", en: "Why it has to be looked at again"), &reason)
    visitor.required(Field("date", nl: "Dag waarop de markering is gezet", en: "Day on which the mark was set"), &date)
    visitor.required(Field("done", nl: "Of het gedaan is", en: "Whether it has been done"), &done)
  }
}

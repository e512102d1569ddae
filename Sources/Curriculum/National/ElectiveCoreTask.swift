public import Description

/// A core task of an elective (*kerntaak van een keuzedeel*). It may have knowledge only.
public struct ElectiveCoreTask: Record {
  /// Code of the core task, such as D1-K1.
  public var code: ElectiveCoreTaskCode
  /// Name of the core task.
  public var title: Line
  /// What makes the work of the core task complex.
  public var complexity: Text?
  /// How independent and how responsible the practitioner is.
  public var autonomy: Text?
  /// Knowledge and skills of this core task. Texts, since an elective has no list of items to refer to.
  public var knowledge: [Text] = []
  /// Work processes of the core task.
  public var workProcesses: [ElectiveWorkProcess] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = ElectiveCoreTaskCode(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: ElectiveCoreTaskCode, title: Line) {
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "ElectiveCoreTask" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Code van de kerntaak, zoals D1-K1", en: "Code of the core task, such as D1-K1"), &code)
    visitor.required(Field("title", nl: "Naam van de kerntaak", en: "Name of the core task"), &title)
    describeLevel(&complexity, &autonomy, to: &visitor)
    visitor.list(
      Field(
        "knowledge", each: "knowledge", nl: "Kennis en vaardigheden bij deze kerntaak",
        en: "Knowledge and skills of this core task"), &knowledge)
    visitor.list(
      Field(
        "workProcesses", each: "workProcess", nl: "Werkprocessen van de kerntaak", en: "Work processes of the core task"
      ), &workProcesses)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// A work process of an elective (*werkproces van een keuzedeel*).
public struct ElectiveWorkProcess: Record {
  /// Code of the work process, such as D1-K1-W1.
  public var code: ElectiveWorkProcessCode
  /// Name of the work process.
  public var title: Line
  /// What the practitioner does.
  public var description: Text?
  /// What the work delivers.
  public var result: Text?
  /// How the practitioner acts.
  public var behaviour: Text?
  /// Letters of the competencies, from the list of SBB.
  public var competencies: [CompetencyLetter] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = ElectiveWorkProcessCode(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: ElectiveWorkProcessCode, title: Line) {
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "ElectiveWorkProcess" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Code van het werkproces, zoals D1-K1-W1", en: "Code of the work process, such as D1-K1-W1"),
      &code)
    visitor.required(Field("title", nl: "Naam van het werkproces", en: "Name of the work process"), &title)
    describeWork(&description, &result, &behaviour, &competencies, to: &visitor)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

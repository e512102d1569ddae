public import Description

/// A core task of a qualification file (*kerntaak*): a coherent set of acts that is central to the occupation.
public struct CoreTask: Record {
  /// Code of the core task, such as B1-K1.
  public var code: CoreTaskCode
  /// Name of the core task.
  public var title: Line
  /// What makes the work of the core task complex.
  public var complexity: Text?
  /// How independent and how responsible the practitioner is.
  public var autonomy: Text?
  /// Codes of knowledge and skills of this core task.
  public var knowledge: [AnyCode] = []
  /// Text that holds for one profile.
  public var additions: [Addition] = []
  /// Work processes of the core task.
  public var workProcesses: [WorkProcess] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = CoreTaskCode(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: CoreTaskCode, title: Line, workProcesses: [WorkProcess]) {
    self.code = code
    self.title = title
    self.workProcesses = workProcesses
  }

  public static var typeName: StaticString { "CoreTask" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Code van de kerntaak, zoals B1-K1", en: "Code of the core task, such as B1-K1"), &code)
    visitor.required(Field("title", nl: "Naam van de kerntaak", en: "Name of the core task"), &title)
    describeLevel(&complexity, &autonomy, to: &visitor)
    visitor.list(
      Field(
        "knowledge", each: "knowledge", nl: "Codes van kennis en vaardigheden bij deze kerntaak",
        en: "Codes of knowledge and skills of this core task"), &knowledge)
    visitor.list(
      Field(
        "additions", each: "addition", nl: "Tekst die voor één profiel geldt", en: "Text that holds for one profile"),
      &additions)
    visitor.list(
      Field(
        "workProcesses", each: "workProcess", count: 1...Int.max, nl: "Werkprocessen van de kerntaak",
        en: "Work processes of the core task"), &workProcesses)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// A work process of a qualification file (*werkproces*): a bounded whole of acts with a result that can be observed.
public struct WorkProcess: Record, Named {
  /// Code of the work process, such as B1-K1-W2.
  public var code: WorkProcessCode
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
  /// Text that holds for one profile.
  public var additions: [Addition] = []
  /// Qualifications that the work process belongs to. Empty: all that its code reaches.
  public var applicability: [QualificationCode] = []
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = WorkProcessCode(blank: blank)
    title = Line(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: WorkProcessCode, title: Line) {
    self.code = code
    self.title = title
  }

  public static var typeName: StaticString { "WorkProcess" }
  public static var noun: Noun { Noun(nl: "werkproces", "werkprocessen", en: "work process", "work processes") }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("code", nl: "Code van het werkproces, zoals B1-K1-W2", en: "Code of the work process, such as B1-K1-W2"),
      &code)
    visitor.required(Field("title", nl: "Naam van het werkproces", en: "Name of the work process"), &title)
    describeWork(&description, &result, &behaviour, &competencies, to: &visitor)
    visitor.list(
      Field(
        "additions", each: "addition", nl: "Tekst die voor één profiel geldt", en: "Text that holds for one profile"),
      &additions)
    visitor.list(
      Field(
        "applicability", each: "qualification", nl: "Kwalificaties waarvoor het werkproces geldt",
        en: "Qualifications that the work process belongs to"), &applicability)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// What holds for one profile only and is added to a text or a list that all profiles share (*aanvulling per profiel*).
public struct Addition: Record {
  /// Number of the profile.
  public var profile: Int
  /// Name of the field that is added to.
  public var field: FieldName
  /// The text that is added. Absent where only references are added.
  public var text: Text?
  /// Codes of knowledge and skills that are added.
  public var references: [AnyCode] = []

  public init(blank: Blank) {
    profile = Int(blank: blank)
    field = FieldName(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(profile: Int, field: FieldName, text: Text? = nil, references: [AnyCode] = []) {
    self.profile = profile
    self.field = field
    self.text = text
    self.references = references
  }

  public static var typeName: StaticString { "Addition" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("profile", range: Bounds.profiles, nl: "Nummer van het profiel", en: "Number of the profile"), &profile)
    visitor.required(
      Field("field", nl: "Naam van het veld dat wordt aangevuld", en: "Name of the field that is added to"), &field)
    visitor.optional(Field("text", nl: "De tekst die erbij komt", en: "The text that is added"), &text)
    visitor.list(
      Field(
        "references", each: "reference", nl: "Codes van kennis en vaardigheden die erbij komen",
        en: "Codes of knowledge and skills that are added"), &references)
  }
}

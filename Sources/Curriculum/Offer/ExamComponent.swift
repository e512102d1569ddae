public import Description

/// A component of an exam plan (*examenonderdeel*).
public struct ExamComponent: Record, Named {
  /// Code of the component.
  public var code: AnyCode
  /// Name of the component.
  public var title: Line
  /// What the component examines.
  public var kind: ExamKind
  /// Code of the core task. A national fact that may be unknown.
  public var coreTask: TaskCode?
  /// Elective that is examined.
  public var elective: ElectiveCode?
  /// Codes of the work processes. A national fact that may be unknown.
  public var workProcesses: [TaskCode] = []
  /// Form of the exam, as printed.
  public var form: Line
  /// Weight in percent.
  public var weight: DecimalNumber
  /// Grade or judgement at which one passes this component. Of this component, not of the core task.
  public var passMark: Grade?
  /// The exam itself.
  public var instrument: ExamInstrument?
  /// Route to a valid exam.
  public var route: ExamRoute
  /// Why it stands outside the routes.
  public var exemptReason: ExemptReason?
  /// Evidence that belongs to the route.
  public var evidence: RouteEvidence?
  /// How far the exam is on the route.
  public var state: RouteState
  /// Day of the exam.
  public var examDate: Day?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = AnyCode(blank: blank)
    title = Line(blank: blank)
    kind = ExamKind(blank: blank)
    form = Line(blank: blank)
    weight = DecimalNumber(blank: blank)
    route = ExamRoute(blank: blank)
    state = RouteState(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(
    code: AnyCode, title: Line, kind: ExamKind, form: Line, weight: DecimalNumber, route: ExamRoute, state: RouteState
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.form = form
    self.weight = weight
    self.route = route
    self.state = state
  }

  public static var typeName: StaticString { "ExamComponent" }
  public static var noun: Noun {
    Noun(nl: "examenonderdeel", "examenonderdelen", en: "exam component", "exam components")
  }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("code", nl: "Code van het onderdeel", en: "Code of the component"), &code)
    visitor.required(Field("title", nl: "Naam van het onderdeel", en: "Name of the component"), &title)
    visitor.required(Field("kind", nl: "Wat het onderdeel examineert", en: "What the component examines"), &kind)
    visitor.expected(Field("coreTask", nl: "Code van de kerntaak", en: "Code of the core task"), &coreTask)
    visitor.optional(
      Field("elective", nl: "Keuzedeel dat wordt geëxamineerd", en: "Elective that is examined"), &elective)
    visitor.list(
      Field(
        "workProcesses", each: "workProcess", expected: true, nl: "Codes van de werkprocessen",
        en: "Codes of the work processes"), &workProcesses)
    visitor.required(Field("form", nl: "Vorm van het examen, zoals gedrukt", en: "Form of the exam, as printed"), &form)
    visitor.required(Field("weight", nl: "Gewicht in procenten", en: "Weight in percent"), &weight)
    visitor.optional(
      Field(
        "passMark", nl: "Cijfer of oordeel waarbij men voor dit onderdeel slaagt",
        en: "Grade or judgement at which one passes this component"), &passMark)
    visitor.optional(Field("instrument", nl: "Het examen zelf", en: "The exam itself"), &instrument)
    visitor.required(Field("route", nl: "Route naar een geldig examen", en: "Route to a valid exam"), &route)
    visitor.optional(
      Field("exemptReason", nl: "Waarom het buiten de routes valt", en: "Why it stands outside the routes"),
      &exemptReason)
    visitor.optional(
      Field("evidence", nl: "Bewijs dat bij de route hoort", en: "Evidence that belongs to the route"), &evidence)
    visitor.required(
      Field("state", nl: "Hoe ver het examen op de route is", en: "How far the exam is on the route"), &state)
    visitor.optional(Field("examDate", nl: "Dag van het examen", en: "Day of the exam"), &examDate)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// An exam instrument (*exameninstrument*): the actual exam product.
public struct ExamInstrument: Record {
  /// Name of the exam.
  public var title: Line
  /// Whether it is a frame exam that the school fills in.
  public var frame: Bool
  /// Reference assignment of a frame exam.
  public var referenceAssignment: Line?
  /// Whether the assignment has been replaced.
  public var assignmentReplaced: Bool?
  /// Day on which the exam board checked that.
  public var replacementCheckedOn: Day?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    title = Line(blank: blank)
    frame = Bool(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(title: Line, frame: Bool) {
    self.title = title
    self.frame = frame
  }

  public static var typeName: StaticString { "ExamInstrument" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("title", nl: "Naam van het examen", en: "Name of the exam"), &title)
    visitor.required(
      Field(
        "frame", nl: "Of het een raamexamen is dat de school invult",
        en: "Whether it is a frame exam that the school fills in"), &frame)
    visitor.optional(
      Field(
        "referenceAssignment", nl: "Voorbeeldopdracht bij een raamexamen", en: "Reference assignment of a frame exam"),
      &referenceAssignment)
    visitor.optional(
      Field("assignmentReplaced", nl: "Of de opdracht is vervangen", en: "Whether the assignment has been replaced"),
      &assignmentReplaced)
    visitor.optional(
      Field(
        "replacementCheckedOn", nl: "Dag waarop de examencommissie dat heeft nagekeken",
        en: "Day on which the exam board checked that"), &replacementCheckedOn)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// The evidence of a route to a valid exam (*bewijs bij de route*), EXR.
public struct RouteEvidence: Record {
  /// Supplier of the exam.
  public var supplier: Line?
  /// Number of the supplier's certificate.
  public var certificateNumber: Line?
  /// Last day on which that certificate holds.
  public var certifiedUntil: Day?
  /// Decision by which the exam was validated.
  public var validationDecision: Line?
  /// Who validated the exam.
  public var validatedBy: Line?
  /// Day of that decision.
  public var validatedOn: Day?
  /// Document of account, as a title or an address.
  public var accountDocument: Line?
  /// Answers to the five criteria.
  public var criteria: [CriterionEvidence] = []
  /// Day on which the exam was changed afterwards.
  public var changedSince: Day?
  /// Who established the exam.
  public var establishedBy: Line?
  /// Day on which the exam was established.
  public var establishedOn: Day?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {}

  /// Makes an empty value; all fields may be absent.
  public init() {}

  public static var typeName: StaticString { "RouteEvidence" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("supplier", nl: "Leverancier van het examen", en: "Supplier of the exam"), &supplier)
    visitor.optional(
      Field(
        "certificateNumber", nl: "Nummer van het certificaat van de leverancier",
        en: "Number of the supplier's certificate"), &certificateNumber)
    visitor.optional(
      Field(
        "certifiedUntil", nl: "Laatste dag waarop dat certificaat geldt", en: "Last day on which that certificate holds"
      ), &certifiedUntil)
    visitor.optional(
      Field(
        "validationDecision", nl: "Besluit waarmee het examen is gevalideerd",
        en: "Decision by which the exam was validated"), &validationDecision)
    visitor.optional(
      Field("validatedBy", nl: "Wie het examen heeft gevalideerd", en: "Who validated the exam"), &validatedBy)
    visitor.optional(Field("validatedOn", nl: "Dag van dat besluit", en: "Day of that decision"), &validatedOn)
    visitor.optional(
      Field(
        "accountDocument", nl: "Verantwoordingsdocument, als titel of adres",
        en: "Document of account, as a title or an address"), &accountDocument)
    visitor.list(
      Field("criteria", each: "criterion", nl: "Antwoorden op de vijf criteria", en: "Answers to the five criteria"),
      &criteria)
    visitor.optional(
      Field(
        "changedSince", nl: "Dag waarop het examen daarna is gewijzigd",
        en: "Day on which the exam was changed afterwards"), &changedSince)
    visitor.optional(
      Field("establishedBy", nl: "Wie het examen heeft vastgesteld", en: "Who established the exam"), &establishedBy)
    visitor.optional(
      Field("establishedOn", nl: "Dag waarop het examen is vastgesteld", en: "Day on which the exam was established"),
      &establishedOn)
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// The answer to one of the five criteria of route 2.
public struct CriterionEvidence: Record {
  /// Which criterion it is.
  public var key: RouteCriterion
  /// What shows that it is met.
  public var evidence: Text
  /// Party that was involved.
  public var party: Line?

  public init(blank: Blank) {
    key = RouteCriterion(blank: blank)
    evidence = Text(blank: blank)
  }

  /// Takes all fields; those with a default may be absent.
  public init(key: RouteCriterion, evidence: Text, party: Line? = nil) {
    self.key = key
    self.evidence = evidence
    self.party = party
  }

  public static var typeName: StaticString { "CriterionEvidence" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("key", nl: "Om welk criterium het gaat", en: "Which criterion it is"), &key)
    visitor.required(
      Field("evidence", nl: "Waaruit blijkt dat eraan is voldaan", en: "What shows that it is met"), &evidence)
    visitor.optional(Field("party", nl: "Partij die erbij betrokken was", en: "Party that was involved"), &party)
  }
}

public import Description

/// A cohort of an offering (*cohort*): the group that starts together. Fields as in RIO.
public struct Cohort: Record {
  /// Code of the cohort, unique within the offering. RIO takes 1 to 60 characters, spaces among them.
  public var code: Line
  /// Whether one can register.
  public var status: CohortStatus?
  /// When one enters.
  public var intake: Intake
  /// Last day of flexible intake.
  public var intakeUntil: Day?
  /// First day on which one can register.
  public var applicationsFrom: Day?
  /// Last day on which one can register.
  public var applicationsUntil: Day?
  /// Last day of the cohort.
  public var end: Day?
  /// Form in which it is taught. Absent: the first participation of the module that has a counterpart in RIO.
  public var form: DeliveryForm?
  /// Whether registering needs consent.
  public var consentRequired: Bool?
  /// Explanation of that consent.
  public var consentNote: Text?
  /// Number of places.
  public var places: Int?
  /// Price in euro.
  public var price: DecimalNumber?
  /// Access code of a company cohort.
  public var accessCode: Line?
  /// What is said about the certainty of the fields.
  public var fieldNotes: [FieldNote] = []

  public init(blank: Blank) {
    code = Line(blank: blank)
    intake = Intake(blank: blank)
  }

  /// Takes the fields that must be there; the others can be set afterwards.
  public init(code: Line, intake: Intake) {
    self.code = code
    self.intake = intake
  }

  public static var typeName: StaticString { "Cohort" }
  public mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field(
        "code", nl: "Code van het cohort, uniek binnen het aanbod", en: "Code of the cohort, unique within the offering"
      ), &code)
    visitor.optional(Field("status", nl: "Of men zich kan aanmelden", en: "Whether one can register"), &status)
    visitor.oneOf(&intake)
    visitor.optional(
      Field("intakeUntil", nl: "Laatste dag van de flexibele instroom", en: "Last day of flexible intake"), &intakeUntil
    )
    visitor.optional(
      Field(
        "applicationsFrom", nl: "Eerste dag waarop men zich kan aanmelden", en: "First day on which one can register"),
      &applicationsFrom)
    visitor.optional(
      Field(
        "applicationsUntil", nl: "Laatste dag waarop men zich kan aanmelden", en: "Last day on which one can register"),
      &applicationsUntil)
    visitor.optional(Field("end", nl: "Laatste dag van het cohort", en: "Last day of the cohort"), &end)
    visitor.optional(Field("form", nl: "Vorm waarin les wordt gegeven", en: "Form in which it is taught"), &form)
    visitor.optional(
      Field("consentRequired", nl: "Of voor aanmelding toestemming nodig is", en: "Whether registering needs consent"),
      &consentRequired)
    visitor.optional(
      Field("consentNote", nl: "Uitleg bij die toestemming", en: "Explanation of that consent"), &consentNote)
    visitor.optional(Field("places", range: 1...32_000, nl: "Aantal plaatsen", en: "Number of places"), &places)
    visitor.optional(Field("price", nl: "Prijs in euro", en: "Price in euro"), &price)
    visitor.optional(
      Field("accessCode", nl: "Toegangscode van een bedrijfscohort", en: "Access code of a company cohort"), &accessCode
    )
    describeNotes(&fieldNotes, to: &visitor)
  }
}

/// When one enters a cohort: on one day or in a period (*instroom*).
public enum Intake: Choice {
  /// Fixed day on which the cohort starts.
  case start(Day)
  /// First day of flexible intake.
  case intakeFrom(Day)

  public init(blank: Blank) { self = .start(Day(blank: blank)) }

  /// The payload of `start`; nil for another case.
  public var start: Day? { if case .start(let value) = self { value } else { nil } }
  /// The payload of `intakeFrom`; nil for another case.
  public var intakeFrom: Day? { if case .intakeFrom(let value) = self { value } else { nil } }

  public static var typeName: StaticString { "Intake" }
  public mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == Intake {
    visitor.option(
      Field("start", nl: "Vaste dag waarop het cohort begint", en: "Fixed day on which the cohort starts"), start,
      Intake.start)
    visitor.option(
      Field("intakeFrom", nl: "Eerste dag van de flexibele instroom", en: "First day of flexible intake"), intakeFrom,
      Intake.intakeFrom)
  }
}

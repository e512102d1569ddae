import Description

/// One intake of an offering (*cohort*). Both contracts in one value.
struct RIOCohort: Sendable, Equatable {
  /// The kind that its element names.
  var kind: RIOOfferingKind
  var cohortcode = RIOKey("")
  var cohortstatus = RIOListed("")
  var kenmerken: [RIOKenmerk] = []
  var beginAanmeldperiode = RIODate("")
  var instroom = RIOIntake(blank: Blank())
  var eindeAanmeldperiode: RIODate?
  var toestemmingVereistVoorAanmelding = RIOListed("")
  var toelichtingVereisteToestemming: RawText?
  var bedrijfsopleiding: RIOCompanyCohort?
  var einddatum: RIODate?
  var prijs: [RIOPrice] = []

  init(_ kind: RIOOfferingKind) { self.kind = kind }
}

/// A cohort in the order of one contract.
struct RIOCohortElement<L: RIOLayout>: Choice {
  var cohort: RIOCohort

  init(blank: Blank) { cohort = RIOCohort(.privateCourse) }
  init(_ cohort: RIOCohort) { self.cohort = cohort }

  static var typeName: StaticString { L.contract == .write ? "RIOCohortWritten" : "RIOCohortQueried" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOCohortElement {
    for kind in RIOOfferingKind.allCases {
      guard let element = kind.cohortElement else { continue }
      visitor.option(
        Field(element, nl: "Cohort van het aanbod", en: "Cohort of the offering"),
        cohort.kind == kind ? RIOCohortRecord<L>(cohort: cohort) : nil
      ) { record in
        var cohort = record.cohort
        cohort.kind = kind
        return RIOCohortElement(cohort)
      }
    }
  }
}

/// The fields of a cohort in the order of one contract; all kinds share them.
struct RIOCohortRecord<L: RIOLayout>: Record {
  var cohort: RIOCohort

  init(blank: Blank) { cohort = RIOCohort(.privateCourse) }
  init(cohort: RIOCohort) { self.cohort = cohort }

  static var typeName: StaticString { L.contract == .write ? "RIOCohortFieldsWritten" : "RIOCohortFieldsQueried" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("cohortcode", length: 1...60, nl: "Code van het cohort", en: "Code of the cohort"), &cohort.cohortcode)
    visitor.required(
      Field("cohortstatus", length: 1...70, nl: "O (open) of G (gesloten)", en: "O (open) or G (closed)"),
      &cohort.cohortstatus)
    cohort.kenmerken.describe(to: &visitor)
    visitor.required(
      Field("beginAanmeldperiode", nl: "Eerste dag om zich aan te melden", en: "First day to register"),
      &cohort.beginAanmeldperiode)
    visitor.oneOf(&cohort.instroom)
    visitor.optional(
      Field("eindeAanmeldperiode", nl: "Laatste dag om zich aan te melden", en: "Last day to register"),
      &cohort.eindeAanmeldperiode)
    visitor.required(
      Field(
        "toestemmingVereistVoorAanmelding", length: 1...70, nl: "Of aanmelden toestemming vraagt: JA of NEE",
        en: "Whether registering needs consent: JA or NEE"), &cohort.toestemmingVereistVoorAanmelding)
    visitor.optional(
      Field(
        "toelichtingVereisteToestemming", length: 1...3000, nl: "Uitleg bij de toestemming",
        en: "Explanation of the consent"), &cohort.toelichtingVereisteToestemming)
    if L.contract == .write { describeCompany(&visitor) }
    visitor.optional(
      Field("einddatum", nl: "Laatste dag van het cohort", en: "Last day of the cohort"), &cohort.einddatum)
    if L.contract == .query { describeCompany(&visitor) }
    visitor.list(Field("prijs", count: 0...99, nl: "Prijzen", en: "Prices"), &cohort.prijs)
  }

  private mutating func describeCompany<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(
      Field("bedrijfsopleiding", nl: "Cohort voor een bedrijf", en: "Cohort for a company"), &cohort.bedrijfsopleiding)
  }
}

/// When one enters a cohort: on one day, or in a period.
enum RIOIntake: Choice {
  case vast(RIOFixedIntake)
  case flexibel(RIOFlexibleIntake)

  init(blank: Blank) { self = .vast(RIOFixedIntake(blank: blank)) }

  var vast: RIOFixedIntake? { if case .vast(let value) = self { value } else { nil } }
  var flexibel: RIOFlexibleIntake? { if case .flexibel(let value) = self { value } else { nil } }
  /// The first day on which one can enter.
  var begin: RIODate {
    switch self {
    case .vast(let value): value.instroommoment
    case .flexibel(let value): value.beginInstroomperiode
    }
  }

  static var typeName: StaticString { "RIOIntake" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOIntake {
    visitor.option(
      Field("vastInstroommoment", nl: "Instroom op één dag", en: "Intake on one day"), vast, RIOIntake.vast)
    visitor.option(
      Field("flexibeleInstroom", nl: "Instroom in een periode", en: "Intake in a period"), flexibel,
      RIOIntake.flexibel)
  }
}

/// Intake on one day (*vastInstroommoment*).
struct RIOFixedIntake: Record {
  var instroommoment = RIODate("")
  init(blank: Blank) {}
  init(_ day: RIODate) { instroommoment = day }
  static var typeName: StaticString { "RIOFixedIntake" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("instroommoment", nl: "Dag van instroom", en: "Day of intake"), &instroommoment)
  }
}

/// Intake in a period (*flexibeleInstroom*).
struct RIOFlexibleIntake: Record {
  var beginInstroomperiode = RIODate("")
  var eindeInstroomperiode: RIODate?
  init(blank: Blank) {}
  init(_ begin: RIODate, _ end: RIODate?) {
    beginInstroomperiode = begin
    eindeInstroomperiode = end
  }
  static var typeName: StaticString { "RIOFlexibleIntake" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("beginInstroomperiode", nl: "Eerste dag van instroom", en: "First day of intake"), &beginInstroomperiode)
    visitor.optional(
      Field("eindeInstroomperiode", nl: "Laatste dag van instroom", en: "Last day of intake"), &eindeInstroomperiode)
  }
}

/// A cohort for a company (*bedrijfsopleiding*), which only its access code opens.
struct RIOCompanyCohort: Record {
  var toegangscodeCohort = RIOKey("")
  init(blank: Blank) {}
  init(_ code: String) { toegangscodeCohort = RIOKey(code) }
  static var typeName: StaticString { "RIOCompanyCohort" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("toegangscodeCohort", length: 1...60, nl: "Toegangscode", en: "Access code"), &toegangscodeCohort)
  }
}

/// A price of a cohort (*prijs*).
struct RIOPrice: Record {
  var soort = RIOListed("")
  var bedrag = RIOAmount("")
  init(blank: Blank) {}
  init(_ soort: String, _ bedrag: String) {
    self.soort = RIOListed(soort)
    self.bedrag = RIOAmount(bedrag)
  }
  static var typeName: StaticString { "RIOPrice" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("soort", length: 1...30, nl: "Soort prijs", en: "Kind of price"), &soort)
    visitor.required(Field("bedrag", nl: "Bedrag in euro", en: "Amount in euro"), &bedrag)
  }
}

import Description

/// The slice of time in which the changeable attributes of an offering have one value (*periode*).
struct RIOOfferingPeriod: Choice {
  /// The kind that its element names. It should be that of its offering (rule N10030).
  var kind: RIOOfferingKind
  var fields = RIOOfferingPeriodFields()

  init(blank: Blank) { self.init(.privateCourse) }
  init(_ kind: RIOOfferingKind) { self.kind = kind }
  init(_ kind: RIOOfferingKind, _ fields: RIOOfferingPeriodFields) {
    self.kind = kind
    self.fields = fields
  }

  static var typeName: StaticString { "RIOOfferingPeriod" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOOfferingPeriod {
    for kind in RIOOfferingKind.allCases {
      visitor.option(
        Field(kind.periodElement, nl: "Periode van het aanbod", en: "Period of the offering"),
        self.kind == kind ? fields : nil
      ) { RIOOfferingPeriod(kind, $0) }
    }
  }
}

/// The fields of a period of an offering, which all kinds share.
struct RIOOfferingPeriodFields: Record {
  var begindatum = RIODate("")
  var eigenNaamAangebodenOpleiding: RIOToken?
  var eigenNaamInternationaal: RIOToken?
  var eigenOmschrijving: RawText?
  var kenmerken: [RIOKenmerk] = []

  init(blank: Blank) {}
  init() {}

  static var typeName: StaticString { "RIOOfferingPeriodFields" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("begindatum", nl: "Eerste dag", en: "First day"), &begindatum)
    visitor.optional(
      Field("eigenNaamAangebodenOpleiding", length: 1...225, nl: "Eigen naam", en: "Own name"),
      &eigenNaamAangebodenOpleiding)
    visitor.optional(
      Field("eigenNaamInternationaal", length: 1...225, nl: "Eigen Engelse naam", en: "Own English name"),
      &eigenNaamInternationaal)
    visitor.optional(
      Field(
        "eigenOmschrijving", length: 0...3000, nl: "Eigen omschrijving, zonder opmaak",
        en: "Own description, without markup"), &eigenOmschrijving)
    kenmerken.describe(to: &visitor)
  }
}

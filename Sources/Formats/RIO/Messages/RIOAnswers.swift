import Description

/// Fields that answers share.
extension FieldVisitor {
  fileprivate mutating func approved(_ value: inout RIOFlag) {
    required(Field("requestGoedgekeurd", nl: "Of RIO het verzoek uitvoerde", en: "Whether RIO did as asked"), &value)
  }
  fileprivate mutating func faults(_ values: inout [RIOFault]) {
    list(Field("foutmelding", count: 0...99, nl: "Wat er mis is", en: "What is wrong"), &values)
  }
}

/// The answer to a delivery or deletion.
struct RIODone: RIOBody {
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "RIODone" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
  }
}

/// The answer to the delivery of a unit, with the code that RIO hands out.
struct RIOUnitDone: RIOBody {
  var requestGoedgekeurd = RIOFlag("")
  var opleidingseenheidcode: RIOUnitCode?
  var foutmelding: [RIOFault] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOUnitDone" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.optional(
      Field("opleidingseenheidcode", nl: "Code van de eenheid", en: "Code of the unit"), &opleidingseenheidcode)
    visitor.faults(&foutmelding)
  }
}

/// An answer with units: one, or a page of them.
struct RIOUnitsAnswer: RIOBody {
  /// The most units on a page.
  static let most = 999
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  var units: [RIOUnit] = []
  var paginering: RIOPaging?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOUnitsAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
    var elements = units.map(RIOUnitElement<RIOQueried>.init)
    visitor.choices(Field("opleidingseenheid", count: 0...Self.most, nl: "Eenheden", en: "Units"), &elements)
    units = elements.map(\.unit)
    visitor.optional(Field("paginering", nl: "Plaats in de pagina's", en: "Place among the pages"), &paginering)
  }
}

/// An answer with one unit.
struct RIOUnitAnswer: RIOBody {
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  var unit: RIOUnit?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOUnitAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
    var element = unit.map(RIOUnitElement<RIOQueried>.init)
    visitor.oneOf(&element)
    unit = element?.unit
  }
}

/// An answer with a page of offerings.
struct RIOOfferingsAnswer: RIOBody {
  /// The most offerings on a page.
  static let most = 500
  var requestGoedgekeurd = RIOFlag("")
  var peildatum: RIODate?
  var foutmelding: [RIOFault] = []
  var offerings: [RIOOffering] = []
  var paginering: RIOPaging?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOOfferingsAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.optional(Field("peildatum", nl: "Peildatum", en: "Reference date"), &peildatum)
    visitor.faults(&foutmelding)
    var elements = offerings.map(RIOOfferingElement<RIOQueried>.init)
    visitor.choices(Field("aangebodenOpleiding", count: 0...Self.most, nl: "Aanbod", en: "Offerings"), &elements)
    offerings = elements.map(\.offering)
    visitor.optional(Field("paginering", nl: "Plaats in de pagina's", en: "Place among the pages"), &paginering)
  }
}

/// An answer with one offering.
struct RIOOfferingAnswer: RIOBody {
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  var offering: RIOOffering?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOOfferingAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
    var element = offering.map(RIOOfferingElement<RIOQueried>.init)
    visitor.oneOf(&element)
    offering = element?.offering
  }
}

/// An answer with the relations of a unit.
struct RIORelationsAnswer: RIOBody {
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  var samenhangOpleidingseenheid: RIORelations?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIORelationsAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
    visitor.optional(
      Field("samenhangOpleidingseenheid", nl: "Relaties van de eenheid", en: "Relations of the unit"),
      &samenhangOpleidingseenheid)
  }
}

/// An answer with the code in RIO.
struct RIOKeyAnswer: RIOBody {
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  var code: RIOResolvedCode?
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOKeyAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
    visitor.oneOf(&code)
  }
}

/// An answer with the offerings that changed. Its paging stands before the verdict.
struct RIOChangesAnswer: RIOBody {
  var paginering: RIOPaging?
  var requestGoedgekeurd = RIOFlag("")
  var foutmelding: [RIOFault] = []
  var changes: [RIOChange] = []
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOChangesAnswer" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.optional(Field("paginering", nl: "Plaats in de pagina's", en: "Place among the pages"), &paginering)
    visitor.approved(&requestGoedgekeurd)
    visitor.faults(&foutmelding)
    visitor.list(
      Field("gewijzigde_AangebodenOpleiding", count: 0...500, nl: "Gewijzigd aanbod", en: "Changed offerings"),
      &changes)
  }
}

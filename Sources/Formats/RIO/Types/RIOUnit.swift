import Description

/// A unit (*opleidingseenheid*): a body of knowledge and skill, apart from who offers it. Both contracts in one value.
struct RIOUnit: Sendable, Equatable {
  var kind: RIOUnitKind
  /// The code that RIO hands out; absent for a new unit.
  var opleidingseenheidcode: RIOUnitCode?
  /// Who maintains it; in answers alone.
  var herkomstOpleiding: RIOListed?
  var begindatum = RIODate("")
  var einddatum: RIODate?
  var kenmerken: [RIOKenmerk] = []
  var periodes: [RIOUnitPeriod] = []
  /// Recognitions; in answers alone.
  var erkenningen: [RIORecognitionKey] = []
  var waardedocumentsoort: RIOListed?
  var niveau: RIOListed?
  /// Level in the European framework; on private units, and in answers on programmes.
  var eqf: RIOListed?
  /// Level in the Dutch framework; on private units, and in answers on programmes.
  var nlqf: RIOListed?
  var isced: RIOField?
  /// Degree; in answers on programmes.
  var graad: RIOListed?

  init(_ kind: RIOUnitKind) { self.kind = kind }

  /// The key that its owner knows it by.
  static let ownKey = "eigenOpleidingseenheidSleutel"
}

/// A unit in the order of one contract.
struct RIOUnitElement<L: RIOLayout>: Choice {
  var unit: RIOUnit

  init(blank: Blank) { unit = RIOUnit(.particuliereOpleiding) }
  init(_ unit: RIOUnit) { self.unit = unit }

  static var typeName: StaticString { L.contract == .write ? "RIOUnitWritten" : "RIOUnitQueried" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOUnitElement {
    func option<K: RIOUnitTag>(_ tag: K.Type) {
      visitor.option(
        Field(K.kind.element, nl: "Opleidingseenheid", en: "Unit"),
        unit.kind == K.kind ? RIOUnitRecord<K, L>(unit: unit) : nil
      ) { RIOUnitElement($0.unit) }
    }
    option(RIOClusterTag.self)
    option(RIOCourseTag.self)
    option(RIOProgrammeTag.self)
    option(RIOPrivateTag.self)
  }
}

/// The fields of a unit of one kind, in the order of one contract.
struct RIOUnitRecord<K: RIOUnitTag, L: RIOLayout>: Record {
  var unit: RIOUnit

  init(blank: Blank) { unit = RIOUnit(K.kind) }
  init(unit: RIOUnit) { self.unit = unit }

  static var typeName: StaticString { K.kind.element }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    let isQuery = L.contract == .query
    let code = Field("opleidingseenheidcode", nl: "Code in RIO", en: "Code in RIO")
    if isQuery {
      visitor.required(code, &unit.opleidingseenheidcode)
      visitor.required(
        Field("herkomstOpleiding", length: 1...70, nl: "Wie de eenheid beheert", en: "Who maintains the unit"),
        &unit.herkomstOpleiding)
    } else {
      visitor.optional(code, &unit.opleidingseenheidcode)
    }
    visitor.required(Field("begindatum", nl: "Eerste dag", en: "First day"), &unit.begindatum)
    visitor.optional(Field("einddatum", nl: "Eerste dag erna", en: "First day after it"), &unit.einddatum)
    if !isQuery { unit.kenmerken.describe(to: &visitor) }
    visitor.choices(
      Field("opleidingseenheidPeriode", count: 1...999, nl: "Periodes", en: "Periods"), &unit.periodes)
    if isQuery {
      visitor.list(
        Field("opleidingserkenningSleutel", count: 0...20, nl: "Erkenningen", en: "Recognitions"), &unit.erkenningen)
      unit.kenmerken.describe(to: &visitor)
    }
    describeKind(isQuery, &visitor)
  }

  private mutating func describeKind<V: FieldVisitor>(_ isQuery: Bool, _ visitor: inout V) {
    let award = Field("waardedocumentsoort", length: 1...70, nl: "Soort waardedocument", en: "Kind of award")
    let level = Field("niveau", length: 1...70, nl: "Niveau", en: "Level")
    switch K.kind {
    case .hoOpleiding:
      visitor.required(award, &unit.waardedocumentsoort)
      visitor.required(level, &unit.niveau)
      if isQuery { describeFrameworks(&visitor) }
      describeField(&visitor)
      if isQuery { visitor.optional(Field("graad", length: 1...70, nl: "Graad", en: "Degree"), &unit.graad) }
    case .hoOnderwijseenheid, .hoOnderwijseenhedencluster: describeField(&visitor)
    case .particuliereOpleiding:
      visitor.optional(award, &unit.waardedocumentsoort)
      visitor.optional(level, &unit.niveau)
      describeFrameworks(&visitor)
    }
  }

  private mutating func describeField<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("ISCED", nl: "Studierichting (ISCED)", en: "Field of education (ISCED)"), &unit.isced)
  }

  private mutating func describeFrameworks<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("eqf", length: 1...1, nl: "Niveau in het EQF", en: "Level in the EQF"), &unit.eqf)
    visitor.optional(Field("nlqf", length: 1...2, nl: "Niveau in het NLQF", en: "Level in the NLQF"), &unit.nlqf)
  }
}

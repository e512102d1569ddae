import Description

/// An offering (*aangeboden opleiding*): one unit that one provider offers. Both contracts in one value.
struct RIOOffering: Sendable, Equatable {
  var kind: RIOOfferingKind
  var aangebodenOpleidingCode = RIOOfferingCode(blank: Blank())
  var onderwijsaanbiedercode = RIOProviderCode(blank: Blank())
  /// The unit; in answers alone.
  var opleidingseenheidcode: RIOUnitCode?
  var onderwijslocatiecode: RIOLocationCode?
  var begindatum = RIODate("")
  var eersteInstroomDatum: RIODate?
  var einddatum: RIODate?
  /// What is offered; in requests alone.
  var reference: RIOReference?
  /// The recognitions of what is offered; in answers alone.
  var erkenningen: [RIORecognitionKey] = []
  /// The recognised subjects that are offered; in answers alone, and not beside recognitions.
  var vakken: [RIOSubjectKey] = []
  var periodes: [RIOOfferingPeriod] = []
  var cohorten: [RIOCohort] = []
  var afwijkendeOpleidingsduur: RIODuration?
  var kenmerken: [RIOKenmerk] = []
  var leertrajectMBO: RIOListed?
  var mboNiveau: RIOListed?
  var toelatingseisen: RIOListed?
  var toegankelijkheid: RIOListed?
  var niveau: RIOListed?

  init(_ kind: RIOOfferingKind) { self.kind = kind }

  /// The key that its owner knows it by.
  static let ownKey = "eigenAangebodenOpleidingSleutel"
}

/// An offering in the order of one contract.
struct RIOOfferingElement<L: RIOLayout>: Choice {
  var offering: RIOOffering

  init(blank: Blank) { offering = RIOOffering(.privateCourse) }
  init(_ offering: RIOOffering) { self.offering = offering }

  static var typeName: StaticString { L.contract == .write ? "RIOOfferingWritten" : "RIOOfferingQueried" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOOfferingElement {
    func option<K: RIOOfferingTag>(_ tag: K.Type) {
      visitor.option(
        Field(K.kind.element, nl: "Aangeboden opleiding", en: "Offering"),
        offering.kind == K.kind ? RIOOfferingRecord<K, L>(offering: offering) : nil
      ) { RIOOfferingElement($0.offering) }
    }
    option(RIOOfferedBO.self)
    option(RIOOfferedHO.self)
    option(RIOOfferedHOPart.self)
    option(RIOOfferedMbo.self)
    option(RIOOfferedMboPart.self)
    option(RIOOfferedPrivate.self)
    option(RIOOfferedSO.self)
    option(RIOOfferedVavo.self)
    option(RIOOfferedVO.self)
    option(RIOOfferedVSO.self)
  }
}

/// The fields of an offering of one kind, in the order of one contract.
struct RIOOfferingRecord<K: RIOOfferingTag, L: RIOLayout>: Record {
  var offering: RIOOffering

  init(blank: Blank) { offering = RIOOffering(K.kind) }
  init(offering: RIOOffering) { self.offering = offering }

  static var typeName: StaticString { K.kind.element }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("aangebodenOpleidingCode", nl: "Code van het aanbod", en: "Code of the offering"),
      &offering.aangebodenOpleidingCode)
    visitor.required(
      Field("onderwijsaanbiedercode", nl: "Aanbieder", en: "Provider"), &offering.onderwijsaanbiedercode)
    if L.contract == .query {
      visitor.required(
        Field("opleidingseenheidcode", nl: "Eenheid die wordt aangeboden", en: "Unit that is offered"),
        &offering.opleidingseenheidcode)
    }
    visitor.optional(Field("onderwijslocatiecode", nl: "Locatie", en: "Location"), &offering.onderwijslocatiecode)
    visitor.required(Field("begindatum", nl: "Eerste dag", en: "First day"), &offering.begindatum)
    visitor.optional(
      Field("eersteInstroomDatum", nl: "Eerste dag van instroom", en: "First day of intake"),
      &offering.eersteInstroomDatum)
    visitor.optional(Field("einddatum", nl: "Eerste dag erna", en: "First day after it"), &offering.einddatum)
    describeReference(&visitor)
    visitor.choices(
      Field("aangebodenOpleidingPeriode", count: 1...999, nl: "Periodes", en: "Periods"), &offering.periodes)
    var cohorts = offering.cohorten.map(RIOCohortElement<L>.init)
    visitor.choices(Field("aangebodenOpleidingCohort", count: 0...999, nl: "Cohorten", en: "Cohorts"), &cohorts)
    offering.cohorten = cohorts.map(\.cohort)
    visitor.optional(
      Field("afwijkendeOpleidingsduur", nl: "Duur, als die afwijkt", en: "Duration, when it deviates"),
      &offering.afwijkendeOpleidingsduur)
    offering.kenmerken.describe(to: &visitor)
    describeKind(&visitor)
  }

  private mutating func describeReference<V: FieldVisitor>(_ visitor: inout V) {
    switch L.contract {
    case .write:
      var reference = offering.reference ?? RIOReference(blank: Blank())
      visitor.oneOf(&reference)
      offering.reference = reference
    case .query:
      visitor.list(
        Field("opleidingserkenningSleutel", count: 0...20, nl: "Erkenningen", en: "Recognitions"),
        &offering.erkenningen)
      visitor.list(
        Field("voVakerkenningSleutel", count: 0...20, nl: "Erkende vakken", en: "Recognised subjects"),
        &offering.vakken)
    }
  }

  private mutating func describeKind<V: FieldVisitor>(_ visitor: inout V) {
    switch K.kind {
    case .mbo:
      visitor.required(
        Field("leertrajectMBO", length: 1...70, nl: "Leertraject", en: "Learning path"), &offering.leertrajectMBO)
      describeLevel(&visitor)
      describeAdmission(&visitor)
    case .mboPart:
      describeLevel(&visitor)
      describeAdmission(&visitor)
    case .vavo: describeAdmission(&visitor)
    case .privateCourse: visitor.optional(Field("niveau", length: 1...70, nl: "Niveau", en: "Level"), &offering.niveau)
    case .ho, .hoPart, .bo, .so, .vo, .vso: break
    }
  }

  private mutating func describeLevel<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("mboNiveau", length: 1...70, nl: "Mbo-niveau", en: "Mbo level"), &offering.mboNiveau)
  }

  private mutating func describeAdmission<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("toelatingseisen", length: 1...70, nl: "Of er toelatingseisen zijn", en: "Whether there are requirements"),
      &offering.toelatingseisen)
    visitor.required(
      Field("toegankelijkheid", length: 1...4, nl: "Voor wie het open staat", en: "Who may take part"),
      &offering.toegankelijkheid)
  }
}

/// How long an offering takes, when that deviates (*afwijkendeOpleidingsduur*).
struct RIODuration: Record {
  var opleidingsduurEenheid = RIOListed("")
  var opleidingsduurOmvang = RIOInteger("")
  init(blank: Blank) {}
  init(_ unit: String, _ size: Int) {
    opleidingsduurEenheid = RIOListed(unit)
    opleidingsduurOmvang = RIOInteger(String(size))
  }
  static var typeName: StaticString { "RIODuration" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("opleidingsduurEenheid", length: 1...70, nl: "Eenheid van de duur", en: "Unit of the duration"),
      &opleidingsduurEenheid)
    visitor.required(
      Field("opleidingsduurOmvang", nl: "Aantal van die eenheid", en: "Number of that unit"), &opleidingsduurOmvang)
  }
}

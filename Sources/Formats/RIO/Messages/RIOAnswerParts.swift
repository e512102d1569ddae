import Description

/// The relations of a unit (*samenhangOpleidingseenheid*).
struct RIORelations: Record {
  var opleidingseenheidcode = RIOUnitCode(blank: Blank())
  var opleidingseenheidtype = RIOListed("")
  var eigenOpleidingseenheidSleutel: RIOKey?
  var gerelateerdeOpleidingseenheid: [RIORelatedUnit] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "RIORelations" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("opleidingseenheidcode", nl: "Code van de eenheid", en: "Code of the unit"), &opleidingseenheidcode)
    visitor.required(
      Field("opleidingseenheidtype", length: 1...70, nl: "Soort eenheid", en: "Kind of unit"), &opleidingseenheidtype)
    visitor.optional(
      Field("eigenOpleidingseenheidSleutel", length: 1...60, nl: "Eigen sleutel", en: "Own key"),
      &eigenOpleidingseenheidSleutel)
    visitor.list(
      Field("gerelateerdeOpleidingseenheid", count: 0...999, nl: "Verwante eenheden", en: "Related units"),
      &gerelateerdeOpleidingseenheid)
  }
}

/// A unit that is related to another (*gerelateerdeOpleidingseenheid*).
struct RIORelatedUnit: Record {
  var opleidingseenheidcode = RIOUnitCode(blank: Blank())
  var eigenOpleidingseenheidSleutel: RIOKey?
  var opleidingseenheidtype = RIOListed("")
  var opleidingsrelatiesoort = RIOListed("")
  var opleidingsrelatieBegindatum = RIODate("")
  var opleidingsrelatieEinddatum: RIODate?

  init(blank: Blank) {}

  static var typeName: StaticString { "RIORelatedUnit" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("opleidingseenheidcode", nl: "Code van de eenheid", en: "Code of the unit"), &opleidingseenheidcode)
    visitor.optional(
      Field("eigenOpleidingseenheidSleutel", length: 1...60, nl: "Eigen sleutel", en: "Own key"),
      &eigenOpleidingseenheidSleutel)
    visitor.required(
      Field("opleidingseenheidtype", length: 1...70, nl: "Soort eenheid", en: "Kind of unit"), &opleidingseenheidtype)
    visitor.required(
      Field("opleidingsrelatiesoort", length: 1...70, nl: "Soort relatie", en: "Kind of relation"),
      &opleidingsrelatiesoort)
    visitor.required(
      Field("opleidingsrelatieBegindatum", nl: "Eerste dag", en: "First day"), &opleidingsrelatieBegindatum)
    visitor.optional(
      Field("opleidingsrelatieEinddatum", nl: "Eerste dag erna", en: "First day after it"),
      &opleidingsrelatieEinddatum)
  }
}

/// An offering that changed (*gewijzigde_AangebodenOpleiding*).
struct RIOChange: Record {
  var aangebodenOpleidingCode = RIOOfferingCode(blank: Blank())
  var soortWijziging = RIOListed("")

  init(blank: Blank) {}

  static var typeName: StaticString { "RIOChange" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(
      Field("aangebodenOpleidingCode", nl: "Code van het aanbod", en: "Code of the offering"), &aangebodenOpleidingCode)
    visitor.required(
      Field("soortWijziging", length: 1...70, nl: "Wat er veranderde", en: "What changed"), &soortWijziging)
  }
}

/// A code in RIO.
enum RIOResolvedCode: Choice {
  case offering(RIOOfferingCode)
  case unit(RIOUnitCode)
  case provider(RIOProviderCode)
  case location(RIOLocationCode)

  init(blank: Blank) { self = .unit(RIOUnitCode(blank: blank)) }

  var offering: RIOOfferingCode? { if case .offering(let value) = self { value } else { nil } }
  var unit: RIOUnitCode? { if case .unit(let value) = self { value } else { nil } }
  var provider: RIOProviderCode? { if case .provider(let value) = self { value } else { nil } }
  var location: RIOLocationCode? { if case .location(let value) = self { value } else { nil } }

  static var typeName: StaticString { "RIOResolvedCode" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOResolvedCode {
    visitor.option(
      Field("aangebodenOpleidingCode", nl: "Code van het aanbod", en: "Code of the offering"), offering,
      RIOResolvedCode.offering)
    visitor.option(
      Field("opleidingseenheidcode", nl: "Code van de eenheid", en: "Code of the unit"), unit, RIOResolvedCode.unit)
    visitor.option(
      Field("onderwijsaanbiedercode", nl: "Code van de aanbieder", en: "Code of the provider"), provider,
      RIOResolvedCode.provider)
    visitor.option(
      Field("onderwijslocatiecode", nl: "Code van de locatie", en: "Code of the location"), location,
      RIOResolvedCode.location)
  }
}

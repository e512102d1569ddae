import Description

/// Delivers one unit (*aanleveren opleidingseenheid*).
struct RIOUnitDelivery: RIOBody {
  var unit: RIOUnit
  init(blank: Blank) { unit = RIOUnit(.particuliereOpleiding) }
  init(_ unit: RIOUnit) { self.unit = unit }
  static var typeName: StaticString { "RIOUnitDelivery" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    var element = RIOUnitElement<RIOWritten>(unit)
    visitor.oneOf(&element)
    unit = element.unit
  }
}

/// Delivers one offering (*aanleveren aangeboden opleiding*).
struct RIOOfferingDelivery: RIOBody {
  var offering: RIOOffering
  init(blank: Blank) { offering = RIOOffering(.privateCourse) }
  init(_ offering: RIOOffering) { self.offering = offering }
  static var typeName: StaticString { "RIOOfferingDelivery" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    var element = RIOOfferingElement<RIOWritten>(offering)
    visitor.oneOf(&element)
    offering = element.offering
  }
}

/// Delivers one relation between two units (*aanleveren opleidingsrelatie*).
struct RIORelationDelivery: RIOBody {
  var opleidingsrelatie = RIORelation(blank: Blank())
  init(blank: Blank) {}
  init(_ relation: RIORelation) { opleidingsrelatie = relation }
  static var typeName: StaticString { "RIORelationDelivery" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.required(Field("opleidingsrelatie", nl: "De relatie", en: "The relation"), &opleidingsrelatie)
  }
}

/// A relation between two units. Its kind and direction are not in the message: RIO derives them.
struct RIORelation: Record {
  var begindatum = RIODate("")
  var einddatum: RIODate?
  var opleidingseenheidcode: [RIOUnitCode] = []

  init(blank: Blank) {}
  init(begin: RIODate, end: RIODate?, units: [RIOUnitCode]) {
    begindatum = begin
    einddatum = end
    opleidingseenheidcode = units
  }

  static var typeName: StaticString { "RIORelation" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("begindatum", nl: "Eerste dag", en: "First day"), &begindatum)
    visitor.optional(Field("einddatum", nl: "Eerste dag erna", en: "First day after it"), &einddatum)
    visitor.list(
      Field("opleidingseenheidcode", count: 2...2, nl: "De twee eenheden", en: "The two units"), &opleidingseenheidcode)
  }
}

/// Deletes a relation (*verwijderen opleidingsrelatie*).
struct RIORelationDeletion: RIOBody {
  var opleidingseenheidcode: [RIOUnitCode] = []
  var begindatum = RIODate("")
  init(blank: Blank) {}
  static var typeName: StaticString { "RIORelationDeletion" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.list(
      Field("opleidingseenheidcode", count: 2...2, nl: "De twee eenheden", en: "The two units"), &opleidingseenheidcode)
    visitor.required(Field("begindatum", nl: "Eerste dag", en: "First day"), &begindatum)
  }
}

/// Names one unit: to delete it, to ask for it, or to ask for its relations.
struct RIOUnitNaming: RIOBody {
  var opleidingseenheidcode = RIOUnitCode(blank: Blank())
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOUnitNaming" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.required(
      Field("opleidingseenheidcode", nl: "Code van de eenheid", en: "Code of the unit"), &opleidingseenheidcode)
  }
}

/// Names one offering: to delete it, or to ask for it.
struct RIOOfferingNaming: RIOBody {
  var aangebodenOpleidingCode = RIOOfferingCode(blank: Blank())
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOOfferingNaming" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.required(
      Field("aangebodenOpleidingCode", nl: "Code van het aanbod", en: "Code of the offering"), &aangebodenOpleidingCode)
  }
}

/// Asks for a page of the units of a board.
struct RIOUnitsQuestion: RIOBody {
  var onderwijsbestuurcode = RIOBoardCode(blank: Blank())
  var pagina = RIOPage("")
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOUnitsQuestion" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.required(Field("onderwijsbestuurcode", nl: "Bestuur", en: "Board"), &onderwijsbestuurcode)
    visitor.required(Field("pagina", nl: "Nummer van de pagina, vanaf 0", en: "Number of the page, from 0"), &pagina)
  }
}

/// Asks for a page of the offerings of a provider or branch.
struct RIOOfferingsQuestion: RIOBody {
  var organisation = RIOOrganisationNaming(blank: Blank())
  var onderwijslocatiecode: RIOLocationCode?
  var peildatum: RIODate?
  var pagina = RIOPage("")
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOOfferingsQuestion" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.oneOf(&organisation)
    visitor.optional(Field("onderwijslocatiecode", nl: "Locatie", en: "Location"), &onderwijslocatiecode)
    visitor.optional(Field("peildatum", nl: "Peildatum", en: "Reference date"), &peildatum)
    visitor.required(Field("pagina", nl: "Nummer van de pagina, vanaf 0", en: "Number of the page, from 0"), &pagina)
  }
}

/// A provider or a recognised branch.
enum RIOOrganisationNaming: Choice {
  case provider(RIOProviderCode)
  case branch(RIOBranchCode)
  init(blank: Blank) { self = .provider(RIOProviderCode(blank: blank)) }
  var provider: RIOProviderCode? { if case .provider(let value) = self { value } else { nil } }
  var branch: RIOBranchCode? { if case .branch(let value) = self { value } else { nil } }
  static var typeName: StaticString { "RIOOrganisationNaming" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOOrganisationNaming {
    visitor.option(
      Field("onderwijsaanbiedercode", nl: "Aanbieder", en: "Provider"), provider, RIOOrganisationNaming.provider)
    visitor.option(
      Field("erkendeVestigingCode", nl: "Erkende vestiging", en: "Recognised branch"), branch,
      RIOOrganisationNaming.branch)
  }
}

/// Asks which offerings of a provider changed since a moment.
struct RIOChangesQuestion: RIOBody {
  var peildatumtijdMutaties = RIODateTime("")
  var onderwijsaanbiederCode = RIOProviderCode(blank: Blank())
  var pagina = RIOPage("")
  init(blank: Blank) {}
  static var typeName: StaticString { "RIOChangesQuestion" }
  mutating func describe<V: FieldVisitor>(to visitor: inout V) {
    visitor.required(
      Field("peildatumtijdMutaties", nl: "Vanaf welk moment", en: "Since which moment"), &peildatumtijdMutaties)
    visitor.required(Field("onderwijsaanbiederCode", nl: "Aanbieder", en: "Provider"), &onderwijsaanbiederCode)
    visitor.required(Field("pagina", nl: "Nummer van de pagina, vanaf 0", en: "Number of the page, from 0"), &pagina)
  }
}

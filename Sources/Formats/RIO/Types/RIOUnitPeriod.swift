import Description

/// The slice of time in which the changeable attributes of a unit have one value (*periode*).
struct RIOUnitPeriod: Choice {
  /// The kind that its element names. It should be that of its unit (rule P02030).
  var kind: RIOUnitKind
  var begindatum = RIODate("")
  var naamLang = RIOToken("")
  var naamKort: RIOToken?
  var internationaleNaam: RIOToken?
  var omschrijving: RawText?
  var kenmerken: [RIOKenmerk] = []
  /// Award; on parts alone, other kinds have it on the unit.
  var waardedocumentsoort: RIOListed?
  var studielast: RIOStudyLoad?
  var studielasteenheid: RIOListed?

  init(blank: Blank) { self.init(.particuliereOpleiding) }
  init(_ kind: RIOUnitKind) { self.kind = kind }

  static var typeName: StaticString { "RIOUnitPeriod" }
  mutating func describe<V: CaseVisitor>(_ visitor: inout V) where V.Union == RIOUnitPeriod {
    func option<K: RIOUnitTag>(_ tag: K.Type) {
      visitor.option(
        Field(K.kind.periodElement, nl: "Periode van de eenheid", en: "Period of the unit"),
        kind == K.kind ? RIOUnitPeriodRecord<K>(period: self) : nil
      ) { $0.period }
    }
    option(RIOClusterTag.self)
    option(RIOCourseTag.self)
    option(RIOProgrammeTag.self)
    option(RIOPrivateTag.self)
  }
}

/// The fields of a period of one kind.
struct RIOUnitPeriodRecord<K: RIOUnitTag>: Record {
  var period: RIOUnitPeriod

  init(blank: Blank) { period = RIOUnitPeriod(K.kind) }
  init(period: RIOUnitPeriod) { self.period = period }

  static var typeName: StaticString { K.kind.periodElement }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.required(Field("begindatum", nl: "Eerste dag", en: "First day"), &period.begindatum)
    visitor.required(Field("naamLang", length: 1...225, nl: "Naam", en: "Name"), &period.naamLang)
    visitor.optional(Field("naamKort", length: 1...40, nl: "Korte naam", en: "Short name"), &period.naamKort)
    visitor.optional(
      Field("internationaleNaam", length: 1...225, nl: "Engelse naam", en: "English name"), &period.internationaleNaam)
    visitor.optional(
      Field("omschrijving", length: 0...3000, nl: "Omschrijving, zonder opmaak", en: "Description, without markup"),
      &period.omschrijving)
    period.kenmerken.describe(to: &visitor)
    if K.kind.isPart {
      visitor.optional(
        Field("waardedocumentsoort", length: 1...70, nl: "Soort waardedocument", en: "Kind of award"),
        &period.waardedocumentsoort)
    }
    visitor.optional(Field("studielast", nl: "Studielast", en: "Study load"), &period.studielast)
    visitor.optional(
      Field("studielasteenheid", length: 1...70, nl: "Eenheid van de studielast", en: "Unit of the study load"),
      &period.studielasteenheid)
  }
}

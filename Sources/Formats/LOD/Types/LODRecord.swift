import Description

/// A record of RIO's open data (LOD API 2.13): a unit, its recognition, or a relation between two units. Which one it is,
/// its members tell; what the curriculum has no use for is kept as it is.
struct LODRecord: Record {
  var id: RawText?
  var type: RawText?
  // Of a unit.
  var opleidingseenheidcode: RIOUnitCode?
  var opleidingsherkomst: RawText?
  var volledigeNaam: RawText?
  var korteNaam: RawText?
  var omschrijving: RawText?
  var begindatum: Day?
  var einddatum: Day?
  var startdatum: Day?
  var opheffingsdatum: Day?
  var opleidingssoort: LODProgrammeType?
  var niveau: RawText?
  var studielast: LODLoad?
  var studielasteenheid: RawText?
  var wetEisendMinisterie: RawText?
  var opleidingserkenning: [LODRecord] = []
  // Of a recognition.
  var erkendeopleidingscode: RawText?
  var erkenner: RawText?
  var opleidingsstelsel: RawText?
  var ingangsdatum: Day?
  var instroomeinddatum: Day?
  var toegestaneLeerweg: [RawText] = []
  // Of a relation.
  var vanOpleidingseenheidId: RawText?
  var vanOpleidingseenheidType: RawText?
  var naarOpleidingseenheidId: RawText?
  var naarOpleidingseenheidType: RawText?
  var soort: RawText?
  /// Members that matter to others, links among them.
  var others: [Tree.Member] = []

  init(blank: Blank) {}

  static var typeName: StaticString { "LODRecord" }
  mutating func describe<V: FieldVisitor>(_ visitor: inout V) {
    visitor.optional(Field("id", length: 1...128, nl: "Id in de open data", en: "Id in the open data"), &id)
    visitor.optional(Field("type", nl: "Soort record", en: "Kind of record"), &type)
    describeUnit(to: &visitor)
    describeRecognition(to: &visitor)
    describeRelation(to: &visitor)
    visitor.open(&others)
  }

  private mutating func describeUnit<V: FieldVisitor>(to visitor: inout V) {
    visitor.optional(
      Field("opleidingseenheidcode", nl: "Code van de eenheid in RIO", en: "Code of the unit in RIO"),
      &opleidingseenheidcode)
    visitor.optional(
      Field("opleidingsherkomst", nl: "Wie over de eenheid gaat", en: "Who is in charge of the unit"),
      &opleidingsherkomst)
    visitor.optional(Field("volledigeNaam", length: 1...225, nl: "Naam", en: "Name"), &volledigeNaam)
    visitor.optional(Field("korteNaam", length: 1...40, nl: "Korte naam", en: "Short name"), &korteNaam)
    visitor.optional(Field("omschrijving", length: 0...3_000, nl: "Omschrijving", en: "Description"), &omschrijving)
    visitor.optional(Field("begindatum", nl: "Eerste dag", en: "First day"), &begindatum)
    visitor.optional(Field("einddatum", nl: "Eerste dag erna", en: "First day after it"), &einddatum)
    visitor.optional(Field("startdatum", nl: "Eerste dag, oude naam", en: "First day, old name"), &startdatum)
    visitor.optional(
      Field("opheffingsdatum", nl: "Eerste dag erna, oude naam", en: "First day after it, old name"), &opheffingsdatum)
    visitor.optional(Field("opleidingssoort", nl: "Soort opleiding", en: "Type of programme"), &opleidingssoort)
    visitor.optional(Field("niveau", nl: "Niveau", en: "Level"), &niveau)
    visitor.optional(Field("studielast", nl: "Studielast", en: "Study load"), &studielast)
    visitor.optional(Field("studielasteenheid", nl: "Eenheid van studielast", en: "Unit of load"), &studielasteenheid)
    visitor.optional(
      Field("wetEisendMinisterie", nl: "Ministerie dat eisen stelt", en: "Ministry with legal requirements"),
      &wetEisendMinisterie)
    visitor.list(
      Field(
        "opleidingserkenning", single: .preferred, nl: "Erkenning, bij de eenheid gezet",
        en: "Recognition, put with the unit"), &opleidingserkenning)
  }

  private mutating func describeRecognition<V: FieldVisitor>(to visitor: inout V) {
    visitor.optional(
      Field("erkendeopleidingscode", length: 1...8, nl: "Landelijke code", en: "National code"),
      &erkendeopleidingscode)
    visitor.optional(Field("erkenner", nl: "Wie erkent", en: "Who recognises"), &erkenner)
    visitor.optional(
      Field("opleidingsstelsel", nl: "Stelsel van de code", en: "System of the code"), &opleidingsstelsel)
    visitor.optional(
      Field("ingangsdatum", nl: "Eerste dag van de erkenning", en: "First day of recognition"), &ingangsdatum)
    visitor.optional(
      Field("instroomeinddatum", nl: "Tot wanneer men kan starten", en: "Until when one can start"), &instroomeinddatum)
    visitor.list(
      Field("toegestaneLeerweg", nl: "Toegestane leerwegen", en: "Learning paths allowed"), &toegestaneLeerweg)
  }

  private mutating func describeRelation<V: FieldVisitor>(to visitor: inout V) {
    visitor.optional(
      Field("vanOpleidingseenheidId", length: 1...128, nl: "Van welke eenheid", en: "From which unit"),
      &vanOpleidingseenheidId)
    visitor.optional(
      Field("vanOpleidingseenheidType", nl: "Soort van die eenheid", en: "Kind of that unit"), &vanOpleidingseenheidType
    )
    visitor.optional(
      Field("naarOpleidingseenheidId", length: 1...128, nl: "Naar welke eenheid", en: "To which unit"),
      &naarOpleidingseenheidId)
    visitor.optional(
      Field("naarOpleidingseenheidType", nl: "Soort van die eenheid", en: "Kind of that unit"),
      &naarOpleidingseenheidType)
    visitor.optional(Field("soort", nl: "Soort relatie", en: "Kind of relation"), &soort)
  }
}

extension LODRecord {
  /// What a record is.
  enum Family: Sendable {
    case unit, recognition, relation, other
  }

  /// The families by the members that others do not have.
  var family: Family {
    if vanOpleidingseenheidId != nil || naarOpleidingseenheidId != nil { return .relation }
    if erkendeopleidingscode != nil || type?.text.hasSuffix("ERKENNING") == true { return .recognition }
    if opleidingseenheidcode != nil || volledigeNaam != nil || opleidingsherkomst != nil { return .unit }
    return .other
  }

  /// Whether nothing in it tells that it is a record of the open data, of whatever kind.
  var isUnknown: Bool {
    family == .other && id == nil && type == nil && !others.contains { LODReading.signs.contains($0.name) }
  }

  /// The members that the contract asks of such a record and that are absent.
  var missing: [StaticString] {
    let asked: [(StaticString, Bool)]
    switch family {
    case .unit:
      let isQualification = LODKind.qualifications.contains(type?.text ?? "")
      asked = [
        ("id", id != nil), ("type", type != nil), ("opleidingseenheidcode", opleidingseenheidcode != nil),
        ("opleidingsherkomst", opleidingsherkomst != nil), ("volledigeNaam", volledigeNaam != nil),
        ("begindatum", begindatum != nil), ("opleidingssoort", !isQualification || opleidingssoort != nil),
        ("studielast", !isQualification || studielast != nil),
        ("studielasteenheid", !isQualification || studielasteenheid != nil),
      ]
    case .recognition:
      asked = [
        ("id", id != nil), ("type", type != nil), ("erkendeopleidingscode", erkendeopleidingscode != nil),
        ("erkenner", erkenner != nil), ("ingangsdatum", ingangsdatum != nil),
        ("opleidingsstelsel", opleidingsstelsel != nil),
      ]
    case .relation:
      asked = [
        ("vanOpleidingseenheidId", vanOpleidingseenheidId != nil),
        ("vanOpleidingseenheidType", vanOpleidingseenheidType != nil),
        ("naarOpleidingseenheidId", naarOpleidingseenheidId != nil),
        ("naarOpleidingseenheidType", naarOpleidingseenheidType != nil), ("soort", soort != nil),
        ("begindatum", begindatum != nil),
      ]
    case .other: asked = []
    }
    return asked.filter { !$0.1 }.map(\.0)
  }
}

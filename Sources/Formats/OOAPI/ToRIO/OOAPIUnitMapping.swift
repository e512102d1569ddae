import Description

/// Makes a unit of an education specification, as the mapper of SURF eduhub does.
struct OOAPIUnitMapping {
  private let entity: OOAPIEntity<OOAPISpecificationFields>
  private(set) var notes: [OOAPINote] = []

  init(_ entity: OOAPIEntity<OOAPISpecificationFields>) { self.entity = entity }

  private var isVariant: Bool {
    kind == .hoOpleiding
      && OOAPIForRIO(entity.fields.consumers)?.text("educationSpecificationSubType") == "variant"
  }

  private var kind: RIOUnitKind {
    switch entity.fields.educationSpecificationType?.text {
    case "course": .hoOnderwijseenheid
    case "cluster": .hoOnderwijseenhedencluster
    case "privateProgram": .particuliereOpleiding
    default: .hoOpleiding
    }
  }

  /// The unit. With notes that are errors it is not to be sent.
  mutating func unit(code: RIOUnitCode?) -> RIOUnit {
    let fields = entity.fields
    var unit = RIOUnit(kind)
    unit.opleidingseenheidcode = code
    let times = OOAPITimes(entity)
    unit.begindatum = times.begin
    unit.einddatum = times.end
    unit.kenmerken = kenmerken()
    unit.periodes = [period(entity.validFrom, fields, [])]
    for (number, override) in entity.timelineOverrides.enumerated() {
      unit.periodes.append(
        period(override.validFrom, override.changed.fields, ["timelineOverrides", .item(number)]))
    }
    if !kind.isPart { unit.waardedocumentsoort = award(fields) }
    if kind == .hoOpleiding || kind == .particuliereOpleiding {
      unit.niveau = OOAPIWordsInRIO.level(fields.level?.text, fields.sector?.text).map { RIOListed($0) }
    }
    if kind == .hoOpleiding {
      if unit.waardedocumentsoort == nil { missing(["formalDocument"], "waardedocumentsoort") }
      if unit.niveau == nil { missing(["level"], "niveau") }
    }
    if kind != .particuliereOpleiding {
      unit.isced = fields.fieldsOfStudy.flatMap { RIOField(wire: String($0.text.prefix(3))) }
    }
    if !times.isComplete { missing(["validFrom"], "begindatum") }
    return unit
  }

  private func award(_ fields: OOAPISpecificationFields) -> RIOListed? {
    fields.formalDocument.flatMap { OOAPIWordsInRIO.awards[$0.text] }.map { RIOListed($0) }
  }

  private func kenmerken() -> [RIOKenmerk] {
    var kenmerken = [RIOKenmerk(RIOUnit.ownKey, .tekst(RawText(entity.id.text.lowercased())))]
    switch kind {
    case .hoOpleiding:
      kenmerken.append(RIOKenmerk("soort", .enumeratie(RIOEnumerated(isVariant ? "VARIANT" : "OPLEIDING"))))
    case .hoOnderwijseenhedencluster: kenmerken.append(RIOKenmerk("soort", .enumeratie(RIOEnumerated("HOEC"))))
    case .particuliereOpleiding:
      for word in OOAPIForRIO(entity.fields.consumers)?.texts("category") ?? [] {
        guard let value = OOAPIWordsInRIO.categories[word] else { continue }
        kenmerken.append(RIOKenmerk("categorie", .enumeratie(RIOEnumerated(value))))
      }
    case .hoOnderwijseenheid: break
    }
    return kenmerken
  }

  private mutating func period(_ begin: Day?, _ fields: OOAPISpecificationFields, _ path: Path) -> RIOUnitPeriod {
    var period = RIOUnitPeriod(kind)
    period.begindatum = begin.map(RIODate.init) ?? RIODate("")
    let inner = path.steps.isEmpty ? path : path + ["educationSpecification"]
    if let name = fields.name.dutch {
      period.naamLang = RIOToken(cut(name, 225, inner + ["name"]))
    } else {
      missing(inner + ["name"], "naamLang")
    }
    period.internationaleNaam = fields.name.in("en").map { RIOToken(cut($0, 225, inner + ["name"])) }
    period.naamKort = fields.abbreviation.map { RIOToken(cut($0.text, 40, inner + ["abbreviation"])) }
    period.omschrijving = fields.description.dutch.map { RawText(cut($0, 3_000, inner + ["description"])) }
    if kind.isPart { period.waardedocumentsoort = award(fields) }
    if let load = fields.studyLoad {
      if !isVariant, let value = load.value {
        period.studielast = RIOStudyLoad(wire: value.text)
        if period.studielast == nil { missing(inner + ["studyLoad", "value"], "studielast") }
      }
      period.studielasteenheid = load.studyLoadUnit.flatMap { OOAPIWordsInRIO.loadUnits[$0.text] }.map { RIOListed($0) }
    }
    return period
  }

  private mutating func cut(_ text: String, _ most: Int, _ path: Path) -> String {
    let (text, note) = OOAPINote.cut(text, most, path)
    if let note { notes.append(note) }
    return text
  }

  private mutating func missing(_ path: Path, _ target: String) { notes.append(.missing(path, target)) }
}

/// When an object and its overrides are valid.
struct OOAPITimes {
  let begin: RIODate
  let end: RIODate?
  /// Whether every period has a begin.
  let isComplete: Bool

  init<F: OOAPIFields>(_ entity: OOAPIEntity<F>) {
    let begins = [entity.validFrom] + entity.timelineOverrides.map(\.validFrom)
    begin = begins.compactMap { $0 }.min().map(RIODate.init) ?? RIODate("")
    end = ([entity.validTo] + entity.timelineOverrides.map(\.validTo)).compactMap { $0 }.max().map(RIODate.init)
    isComplete = begins.allSatisfy { $0 != nil }
  }
}

/// Something that a mapping has to say about a place in an object.
struct OOAPINote {
  let path: Path
  let severity: Severity
  let message: Phrase

  /// Something that RIO asks and that is not there, or has no counterpart.
  static func missing(_ path: Path, _ target: String) -> OOAPINote {
    OOAPINote(
      path: path, severity: .error,
      message: Phrase(
        nl: "RIO vraagt \(target), en daarvoor staat hier niets bruikbaars. Vul \(path) in.",
        en: "RIO asks \(target), and there is nothing here to make it of. Fill in \(path)."))
  }

  /// A text of at most so many characters, with a note when it was cut.
  static func cut(_ text: String, _ most: Int, _ path: Path) -> (String, OOAPINote?) {
    let scalars = text.unicodeScalars
    guard scalars.count > most else { return (text, nil) }
    let note = OOAPINote(
      path: path, severity: .warning,
      message: Phrase(
        nl: "RIO neemt hier \(most) tekens; er zijn er \(scalars.count). Het eind valt weg: kort de tekst in.",
        en: "RIO takes \(most) characters here; there are \(scalars.count). The end is cut: shorten the text."))
    return (String(String.UnicodeScalarView(scalars.prefix(most))), note)
  }
}

extension [OOAPIText] {
  /// The text for a Dutch register: nl-NL, else Dutch, else English, else the first.
  var dutch: String? {
    let exact = first { $0.language?.text == "nl-NL" }?.value?.text
    return exact ?? self.in("nl") ?? self.in("en") ?? first?.value?.text
  }

  /// The first text in a language, of whatever country.
  func `in`(_ language: String) -> String? {
    first { $0.language.map { $0.text == language || $0.text.hasPrefix(language + "-") } ?? false }?.value?.text
  }
}

import Curriculum
import Description

/// Makes a module of a private unit.
struct RIOModuleImport {
  private let unit: RIOUnit
  private let period: RIOUnitPeriod
  private let title: Line

  /// Nil for a unit without a name or begin that can be read.
  init?(_ unit: RIOUnit) {
    let periods = unit.periodes.sorted { ($0.begindatum.day?.text ?? "") < ($1.begindatum.day?.text ?? "") }
    guard let period = periods.last, let title = Line(collapsing: period.naamLang.text) else { return nil }
    self.unit = unit
    self.period = period
    self.title = title
  }

  func module(owner: OrganisationID) -> FlexibleModule {
    let key = unit.kenmerken.text(RIOUnit.ownKey)
    let id =
      key.flatMap { ModuleID($0) } ?? unit.opleidingseenheidcode.flatMap { ModuleID(slug: $0.text) }
      ?? ModuleID(slug: title.text) ?? ModuleID(checked: Checked("module"))
    let (summary, outcomes) = description
    var module = FlexibleModule(
      imported: id, title, owner: owner, load: load, level: level, outcomes: outcomes,
      absent: ["version", "status", "owner", "audience"], note: FieldNote.fromRIO)
    module.shortTitle = period.naamKort.flatMap { Line(collapsing: $0.text) }
    module.summary = summary
    module.validFrom = unit.begindatum.day
    module.validUntil = unit.einddatum?.day.flatMap(\.previous)
    if unit.waardedocumentsoort?.text == "CERTIFICAAT" { module.credentials = [ModuleCredential(kind: .certificate)] }
    return module
  }

  /// The description without the outcomes that an export put at its end, and those outcomes.
  private var description: (summary: Text?, outcomes: [Text]) {
    guard let text = period.omschrijving?.text else { return (nil, []) }
    let head = RIOUnitMapping.outcomesHeading + "\n"
    guard let place = text.hasPrefix(head) ? text.startIndex..<text.startIndex : text.firstRange(of: "\n\n" + head)
    else { return (Text(trimming: text), []) }
    let lines = text[place.lowerBound...].split(separator: "\n").drop { $0 != RIOUnitMapping.outcomesHeading }
      .dropFirst()
    guard lines.allSatisfy({ $0.hasPrefix("- ") }) else { return (Text(trimming: text), []) }
    return (
      Text(trimming: String(text[..<place.lowerBound])), lines.compactMap { Text(trimming: String($0.dropFirst(2))) }
    )
  }

  private var load: StudyLoad? {
    guard let value = period.studielast.flatMap({ Int($0.text) }), value > 0 else { return nil }
    switch period.studielasteenheid?.text {
    case "SBU": return StudyLoad(value: value, unit: .studyHours)
    case "UUR": return StudyLoad(value: value, unit: .clockHours)
    case "ECTS_PUNT": return StudyLoad(value: value, unit: .credits)
    default: return nil
    }
  }

  private var level: Int? { unit.niveau.flatMap { Int(rioLevel: $0.text) } }

  /// What the module has no place for.
  var losses: LossList {
    var losses = LossList()
    func lose(_ field: String, _ count: Int, _ reason: Phrase = .notInThisCurriculum) {
      losses.add("particuliereOpleiding.\(field)", count, reason)
    }
    lose("opleidingseenheidcode", unit.opleidingseenheidcode.occurrences, .atOffering)
    lose("herkomstOpleiding", unit.herkomstOpleiding.occurrences)
    lose("periodes", unit.periodes.count - 1, .lastPeriod)
    lose("opleidingserkenningSleutel", unit.erkenningen.count)
    lose("internationaleNaam", period.internationaleNaam.occurrences)
    lose("studielast", load == nil ? period.studielast.occurrences : 0)
    lose("niveau", level == nil ? unit.niveau.occurrences : 0)
    lose("eqf", unit.eqf.occurrences, .fromLevel)
    lose("nlqf", unit.nlqf.occurrences, .fromLevel)
    for kenmerk in unit.kenmerken where kenmerk.naam.text != RIOUnit.ownKey { lose(kenmerk.naam.text, 1) }
    return losses
  }
}

extension Int {
  /// The level of mbo that a code of RIO says, from 1 to 4: `MBO-3`; nil for a code that says none.
  init?(rioLevel code: String) {
    guard code.hasPrefix("MBO-"), let level = Int(code.dropFirst(4)), (1...4).contains(level) else { return nil }
    self = level
  }
}

extension Day {
  /// The day before; nil for the first day of all.
  var previous: Day? {
    if let day = Day(year: year, month: month, day: dayOfMonth - 1) { return day }
    for last in [31, 30, 29, 28] {
      if let day = month > 1
        ? Day(year: year, month: month - 1, day: last) : Day(year: year - 1, month: 12, day: last)
      {
        return day
      }
    }
    return nil
  }
}

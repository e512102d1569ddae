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
    var module = FlexibleModule(
      id: id, version: SemanticVersion(checked: Checked("1.0.0")), status: .draft, title: title, owner: owner,
      studyLoad: load ?? StudyLoad(value: 1, unit: .studyHours), level: level ?? 1,
      learningOutcomes: outcomes(of: id), audience: .both)
    module.shortTitle = period.naamKort.flatMap { Line(collapsing: $0.text) }
    module.summary = description.summary
    module.validFrom = unit.begindatum.day
    module.validUntil = unit.einddatum?.day.flatMap(\.previous)
    if unit.waardedocumentsoort?.text == "CERTIFICAAT" { module.credentials = [ModuleCredential(kind: .certificate)] }
    module.fieldNotes = ["version", "status", "owner", "audience"].map(FieldNote.fromRIO)
    if description.outcomes.isEmpty { module.fieldNotes.append(.fromRIO("learningOutcomes")) }
    if load == nil { module.fieldNotes.append(.fromRIO("studyLoad")) }
    if level == nil { module.fieldNotes.append(.fromRIO("level")) }
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

  /// The outcomes, with ids of the module and a number; one to fill in when RIO has none, since a module needs one.
  private func outcomes(of id: ModuleID) -> [LearningOutcome] {
    let statements = description.outcomes
    let texts = statements.isEmpty ? [Text(checked: Checked("Nog te beschrijven."))] : statements
    return texts.enumerated().map { number, statement in
      let text = "\(id.text.prefix(55))-\(number + 1)"
      return LearningOutcome(
        id: OutcomeID(text) ?? OutcomeID(checked: Checked("uitkomst-\(number + 1)")), statement: statement)
    }
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

  private var level: Int? {
    guard let text = unit.niveau?.text, text.hasPrefix("MBO-") else { return nil }
    return Int(text.dropFirst(4)).flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// What the module has no place for.
  var losses: [RIOLoss] {
    var losses: [RIOLoss] = []
    func lose(_ field: String, _ isThere: Bool, _ reason: RIOLoss.Reason = .notInCurriculum) {
      if isThere { losses.append(RIOLoss("particuliereOpleiding.\(field)", 1, reason)) }
    }
    lose("opleidingseenheidcode", unit.opleidingseenheidcode != nil, .atOffering)
    lose("herkomstOpleiding", unit.herkomstOpleiding != nil)
    if unit.periodes.count > 1 {
      losses.append(RIOLoss("particuliereOpleiding.periodes", unit.periodes.count - 1, .lastPeriod))
    }
    if !unit.erkenningen.isEmpty {
      losses.append(
        RIOLoss("particuliereOpleiding.opleidingserkenningSleutel", unit.erkenningen.count, .notInCurriculum))
    }
    lose("internationaleNaam", period.internationaleNaam != nil)
    lose("studielast", period.studielast != nil && load == nil)
    lose("niveau", unit.niveau != nil && level == nil)
    lose("eqf", unit.eqf != nil, .fromLevel)
    lose("nlqf", unit.nlqf != nil, .fromLevel)
    for kenmerk in unit.kenmerken where kenmerk.naam.text != RIOUnit.ownKey {
      lose(kenmerk.naam.text, true)
    }
    return losses
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

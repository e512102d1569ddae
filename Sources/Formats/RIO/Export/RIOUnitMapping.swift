import Curriculum
import Description
import Rules

/// Makes the unit of a module that has no recognised code: a private course (*particuliere opleiding*), the one kind of
/// unit that an mbo school can write. A convention on what the contract and DUO's pages allow.
struct RIOUnitMapping {
  private let module: Placed<FlexibleModule>
  private let begin: Day
  private let code: RIOUnitCode?
  private(set) var obstacles: [FormatExport.Obstacle] = []
  private(set) var losses = LossList()

  /// - Parameters:
  ///   - begin: the first day of what is offered, for a module whose own first day is not known.
  ///   - code: the code in RIO of a unit that is there already.
  init(_ module: Placed<FlexibleModule>, begin: Day, code: RIOUnitCode?) {
    self.module = module
    self.begin = begin
    self.code = code
  }

  /// The unit. With errors among the obstacles it is not to be sent.
  mutating func unit() -> RIOUnit {
    let value = module.value
    var unit = RIOUnit(.particuliereOpleiding)
    unit.opleidingseenheidcode = code
    unit.begindatum = RIODate(value.validFrom ?? begin)
    unit.einddatum = value.validUntil.map { RIODate($0.next) }
    unit.kenmerken = [RIOKenmerk(RIOUnit.ownKey, .tekst(RawText(value.id.text)))]
    unit.periodes = [period(unit.begindatum)]
    let isCertified = value.credentials.contains { $0.kind == .certificate }
    unit.waardedocumentsoort = RIOListed(isCertified ? "CERTIFICAAT" : "GEEN_OFFICIEEL_DOCUMENT")
    if (1...4).contains(value.level) {
      unit.niveau = RIOListed("MBO-\(value.level)")
      unit.eqf = RIOListed(String(value.level))
      unit.nlqf = RIOListed(String(value.level))
    }
    noteLosses()
    return unit
  }

  private mutating func period(_ begin: RIODate) -> RIOUnitPeriod {
    let value = module.value
    var period = RIOUnitPeriod(.particuliereOpleiding)
    period.begindatum = begin
    period.naamLang = RIOToken(cut(value.title.text, 225, "title"))
    let short = value.abbreviation ?? value.shortTitle
    if let short, short.text.unicodeScalars.count <= 40 { period.naamKort = RIOToken(short.text) }
    period.omschrijving = description.map { RawText(cut($0, 3_000, "learningOutcomes")) }
    if value.studyLoad.value > 99_999 {
      obstacle(
        "studyLoad", found: String(value.studyLoad.value),
        accepted: Phrase(nl: "ten hoogste vijf cijfers", en: "at most five digits"),
        Phrase(
          nl: "RIO neemt een studielast van ten hoogste vijf cijfers. Verdeel de module.",
          en: "RIO takes a study load of at most five digits. Split the module."))
    }
    period.studielast = RIOStudyLoad(String(value.studyLoad.value))
    period.studielasteenheid = RIOListed(value.studyLoad.unit.rioCode)
    return period
  }

  /// What stands above the outcomes in a description.
  static let outcomesHeading = "Leeruitkomsten:"

  /// The summary, and the outcomes as plain text.
  private var description: String? {
    let value = module.value
    var parts: [String] = []
    if let summary = value.summary { parts.append(summary.text) }
    if !value.learningOutcomes.isEmpty {
      let lines = value.learningOutcomes.map {
        "- " + $0.statement.text.split(whereSeparator: \.isNewline).joined(separator: " ")
      }
      parts.append(([Self.outcomesHeading] + lines).joined(separator: "\n"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  private mutating func cut(_ text: String, _ most: Int, _ field: Path.Step) -> String {
    obstacles.cut(text, most, field, of: module.origin)
  }

  private mutating func obstacle(_ field: Path.Step, found: String, accepted: Phrase, _ message: Phrase) {
    obstacles.append(
      .rio(.rio10, module.origin, [field], severity: .error, found: found, accepted: accepted, message))
  }

  // MARK: What RIO has no place for

  private mutating func noteLosses() {
    let value = module.value
    func lose(_ field: String, _ count: Int, _ reason: Phrase = .noRIOPlace) {
      losses.add("module.\(field)", count, reason)
    }
    losses.add(
      restOf: value, at: "module",
      carried: [
        "id", "title", "shortTitle", "abbreviation", "summary", "studyLoad", "level", "credentials", "participation",
        "validFrom", "validUntil",
      ], reasons: ["learningOutcomes": .asText], .noRIOPlace)
    lose("mappings.qualifications", value.mappings.reduce(0) { $0 + $1.qualifications.count })
    lose("credentials", value.credentials.count { $0.kind != .certificate })
    lose("participation", value.participation.count - 1, .oneForm)
    if let short = value.abbreviation ?? value.shortTitle, short.text.unicodeScalars.count > 40 {
      lose(value.abbreviation == nil ? "shortTitle" : "abbreviation", 1)
    } else if value.abbreviation != nil {
      lose("shortTitle", value.shortTitle.occurrences)
    }
  }
}

extension LoadUnit {
  /// The code in RIO's list of units of study load.
  var rioCode: String {
    switch self {
    case .studyHours: "SBU"
    case .credits: "ECTS_PUNT"
    case .clockHours: "UUR"
    }
  }
}

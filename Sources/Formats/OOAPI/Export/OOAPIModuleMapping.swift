import Curriculum
import Description

/// Makes an education specification of a module: a private programme, the one kind that goes on to RIO without a
/// recognised code. A convention, as for messages to RIO.
struct OOAPIModuleMapping {
  private let module: FlexibleModule
  /// The first day of what is offered, for a module whose own first day is not known.
  private let begin: Day?

  init(_ module: FlexibleModule, begin: Day?) {
    self.module = module
    self.begin = begin
  }

  func specification() -> OOAPIEntity<OOAPISpecificationFields> {
    var entity = OOAPIEntity<OOAPISpecificationFields>(blank: Blank())
    entity.id = OOAPIID.specification(of: module)
    var fields = OOAPISpecificationFields(blank: Blank())
    fields.primaryCode = OOAPICode("identifier", module.id.text)
    fields.otherCodes = codes
    fields.educationSpecificationType = OOAPISpecificationType("privateProgram")
    fields.name = [.dutch(module.title.text)]
    fields.abbreviation = module.nameForOOAPI.map { RawText($0) }
    fields.description = module.summary.map { [.dutch($0.text)] } ?? []
    let isCertified = module.credentials.contains { $0.kind == .certificate }
    fields.formalDocument = OOAPIFormalDocument(isCertified ? "certificate" : "no official document")
    fields.level = OOAPILevel(mbo: module.level)
    fields.sector = .mbo
    fields.levelOfQualification = OOAPIQualificationLevel(String(module.level))
    fields.studyLoad = OOAPILoad(module.studyLoad)
    fields.learningOutcomes = module.outcomesForOOAPI
    fields.organization = .id(OOAPIID.organization(module.owner))
    entity.validFrom = module.validFrom ?? begin
    entity.validTo = module.validUntil?.next
    if entity.validFrom != nil { fields.consumers = [OOAPIConsumer("rio", [])] }
    entity.fields = fields
    return entity
  }

  /// What the module maps to. A receiver that knows these codes can look them up; what we do not read back is a loss.
  private var codes: [OOAPICode] {
    var codes: [OOAPICode] = []
    func add(_ type: String, _ code: String) {
      if !codes.contains(where: { $0.codeType.text == type && $0.code.text == code }) {
        codes.append(OOAPICode(type, code))
      }
    }
    for target in module.mappings.map(\.target) {
      switch target.scope {
      case .file(let file): if let task = target.task { add("x-fim-task", "\(file)/\(task)") }
      case .elective(let code): add("nationalEducationCode", code.text)
      case .certificate(let code): add("nationalEducationCode", code.text)
      }
    }
    return codes
  }

  /// What an education specification has no place for.
  func note(_ losses: inout LossList) {
    func lose(_ field: String, _ count: Int, _ reason: Phrase = .noOOAPIPlace) {
      losses.add("module.\(field)", count, reason)
    }
    losses.add(
      restOf: module, at: "module",
      carried: [
        "id", "title", "shortTitle", "abbreviation", "summary", "owner", "studyLoad", "level", "credentials",
        "validFrom", "validUntil", "sourceRefs",
      ], reasons: ["learningOutcomes": .textAlone, "assessment": .textAlone, "mappings": .codeAlone], .noOOAPIPlace)
    lose("credentials", module.credentials.count { $0.kind != .certificate || $0.code != nil })
    lose("sourceRefs", module.sourceRefs.count { !$0.text.hasPrefix(OOAPIID.prefix) })
    let names = module.abbreviation.occurrences + module.shortTitle.occurrences
    lose("shortTitle", names - module.nameForOOAPI.occurrences)
  }
}

extension FlexibleModule {
  /// The short name that RIO takes as well: at most 40 characters.
  var nameForOOAPI: String? {
    [abbreviation, shortTitle].lazy.compactMap { $0?.text }.first { $0.unicodeScalars.count <= 40 }
  }

  /// The outcomes as text.
  var outcomesForOOAPI: [OOAPIOutcome] { learningOutcomes.map { OOAPIOutcome([.dutch($0.statement.text)]) } }
}

extension OOAPIText {
  /// A Dutch text. Our texts do not say their language; that they are Dutch is a convention.
  static func dutch(_ text: String) -> OOAPIText { OOAPIText("nl-NL", text) }
}

extension OOAPISector {
  static let mbo = OOAPISector("secondary vocational education")
}

extension OOAPILevel {
  /// A level of mbo; the sector alone where the level is not known.
  init(mbo level: Int?) {
    self.init("secondary vocational education" + (level.map { " \($0)" } ?? ""))
  }

  /// The level of mbo, from 1 to 4; nil for another one.
  var mbo: Int? {
    let words = text.split(separator: " ")
    return words.count == 4 ? Int(words[3]).flatMap { (1...4).contains($0) ? $0 : nil } : nil
  }

  /// Whether it is one of mbo.
  var isMbo: Bool { text.hasPrefix("secondary vocational education") }
}

extension OOAPILoad {
  init(_ load: StudyLoad) {
    switch load.unit {
    case .studyHours: self.init("sbu", load.value)
    case .credits: self.init("ects", load.value)
    case .clockHours: self.init("hour", load.value)
    }
  }

  /// The load; nil for a unit that modules do not have, and for no whole number above zero.
  var load: StudyLoad? {
    let units: [String: LoadUnit] = ["sbu": .studyHours, "ects": .credits, "hour": .clockHours]
    guard let unit = studyLoadUnit.flatMap({ units[$0.text] }), let value = value?.value?.integer,
      Bounds.load.contains(value)
    else { return nil }
    return StudyLoad(value: value, unit: unit)
  }
}

import Curriculum
import Description

extension Rule {
  /// FIM-08: the level is not above the highest level of the mapped qualifications.
  static let fim08 = Rule(
    "FIM-08", .warning, .convention,
    title: Phrase(
      nl: "Het niveau van een module is niet hoger dan dat van de kwalificaties waar zij aan bijdraagt.",
      en: "The level of a module is not above that of the qualifications that it contributes to."),
    explanation: Phrase(
      nl:
        "Een module van niveau 4 die alleen bij een opleiding van niveau 2 hoort, vraagt te veel of heeft een verkeerd "
        + "niveau. Dit is een afspraak van dit project. Het hoogste niveau telt van alle kwalificaties waar de "
        + "koppelingen bij horen, ook via een keuzedeel of certificaat.",
      en:
        "A module of level 4 that belongs to a programme of level 2 alone asks too much or has a wrong level. This is "
        + "a convention of this project. What counts is the highest level of all qualifications that the mappings "
        + "belong to, by way of an elective or certificate too."),
    remedy: Phrase(
      nl: "Verlaag het niveau van de module, of koppel haar aan een taak van een hogere kwalificatie.",
      en: "Lower the level of the module, or map it to a task of a higher qualification."),
    example: #"{"level": 4, "mappings": [{"target": {"file": "timmeren", "task": "B1-K1-W5"}, "#
      + #""coverage": "volledig", "qualifications": ["25829"]}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        var levels = MappedLevels()
        for (index, mapping) in module.mappings.enumerated() {
          levels.add(mapping, index, context)
          if levels.highest >= module.level { return }
        }
        if let unknown = levels.unknown { return report.notJudged(unknown) }
        levels.addListing(module.mappings, context.catalogue)
        guard (1..<module.level).contains(levels.highest) else { return }
        report(
          ["level"], found: String(module.level),
          accepted: Phrase(nl: "\(levels.highest) of lager", en: "\(levels.highest) or lower"),
          .tooHigh(module.level, levels.highest))
      }
    ])
}

/// The levels of the qualifications that mappings belong to.
private struct MappedLevels {
  /// The highest that is known; 0 when none is.
  var highest = 0
  /// The place of the first mapping whose qualifications are not all known.
  var unknown: Path?

  mutating func add(_ mapping: Mapping, _ index: Int, _ context: RuleContext) {
    let catalogue = context.catalogue
    if !mapping.qualifications.isEmpty {
      let file = mapping.target.scope.file.flatMap { catalogue.file($0) }
      return add(
        mapping.qualifications, in: file, context, or: ["mappings", .item(index), "qualifications"])
    }
    switch mapping.target.scope {
    case .file(let id):
      guard let file = catalogue.file(id), let task = mapping.target.task else { break }
      for qualification in file.file.value.qualifications where qualification.level > highest {
        if file.reaches(qualification, with: task) { highest = qualification.level }
      }
      return
    case .elective(let code):
      let coupled = catalogue.electives(code).flatMap(\.value.coupledTo)
      if !coupled.isEmpty { return add(coupled, context, or: ["mappings", .item(index), "target"]) }
    case .certificate(let code):
      let named = catalogue.certificates(code).flatMap(\.value.qualifications)
      if !named.isEmpty { return add(named, context, or: ["mappings", .item(index), "target"]) }
    }
    unknown = unknown ?? ["mappings", .item(index), "target"]
  }

  /// Adds the qualifications that list the electives and certificates of mappings themselves. It looks at all files, so
  /// it is for when a finding is near.
  mutating func addListing(_ mappings: [Mapping], _ catalogue: Catalogue) {
    let scopes = mappings.filter(\.qualifications.isEmpty).map(\.target.scope)
    let electives = scopes.compactMap(\.elective)
    let certificates = scopes.compactMap(\.certificate)
    guard !electives.isEmpty || !certificates.isEmpty else { return }
    for qualification in catalogue.allFiles.flatMap(\.file.value.qualifications) where qualification.level > highest {
      if qualification.electives.contains(where: electives.contains)
        || qualification.certificates.contains(where: certificates.contains)
      {
        highest = qualification.level
      }
    }
  }

  /// Adds qualifications: those of the file where it has them, so that the edition is the right one.
  private mutating func add(
    _ codes: [QualificationCode], in file: FileIndex? = nil, _ context: RuleContext, or path: @autoclosure () -> Path
  ) {
    for code in codes {
      if let qualifications = file?.file.value.qualifications,
        let own = qualifications.firstIndex(where: { $0.code == code })
      {
        highest = max(highest, qualifications[own].level)
        continue
      }
      switch context.catalogue.qualification(code, on: context.referenceDate) {
      case .found(let place): highest = max(highest, place.qualification.level)
      case .ambiguous(let places): highest = max(highest, places.map(\.qualification.level).max() ?? 0)
      case .notFound, .wrongKind: unknown = unknown ?? path()
      }
    }
  }
}

extension Phrase {
  fileprivate static func tooHigh(_ level: Int, _ highest: Int) -> Phrase {
    Phrase(
      nl: "De module is van niveau \(level), maar draagt alleen bij aan kwalificaties tot en met niveau \(highest). "
        + "Verlaag het niveau, of koppel de module aan een hogere kwalificatie.",
      en: "The module is of level \(level), but contributes to qualifications up to level \(highest) alone. Lower the "
        + "level, or map the module to a higher qualification.")
  }
}

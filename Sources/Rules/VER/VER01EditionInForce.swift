import Curriculum
import Description

extension Rule {
  /// VER-01: the edition that a mapping names is in force.
  static let ver01 = Rule(
    "VER-01", .warning, .sourced, [.web("7.2.4")],
    title: Phrase(
      nl: "De uitgave van het dossier waar een module aan is gekoppeld, geldt op de peildatum.",
      en: "The edition of the qualification file that a module is mapped to is in force on the reference date."),
    explanation: Phrase(
      nl: "Een student leert volgens de uitgave die geldt als de opleiding begint (WEB, tekst van omstreeks 2015). Een "
        + "module bij een uitgave die niet meer of nog niet geldt, past niet bij nieuwe studenten. De uitgave geldt "
        + "van validFrom tot en met programmeEnd, of tot en met intakeEnd als programmeEnd er niet staat. Is de eerste "
        + "dag niet bekend en is er geen einde voorbij, dan spreekt de regel niet. Ingetrokken modules blijven buiten "
        + "beschouwing. Vraagt VER-05 al om een nieuwe blik, dan zwijgt deze regel.",
      en: "A student learns by the edition that is in force when the programme begins (WEB, text of about 2015). A "
        + "module for an edition that is no longer or not yet in force does not suit new students. An edition is in "
        + "force from validFrom to programmeEnd, or to intakeEnd where programmeEnd is absent. When the first day is "
        + "not known and no end has passed, the rule is silent. Withdrawn modules are left aside. When VER-05 asks for "
        + "a new look already, this rule is silent."),
    remedy: Phrase(
      nl: "Koppel de module aan de uitgave die nu geldt, of verbeter de datums van het dossier.",
      en: "Map the module to the edition that is in force now, or correct the dates of the qualification file."),
    example: #"{"qualificationFile": {"id": "oud", "validFrom": "2012-08-01", "programmeEnd": "2019-07-31"}}"#,
    checks: [
      .scope { context, report in
        var editions = NamedEditions(context)
        for module in context.catalogue.holdings.modules where module.value.isLive {
          editions.judge(module, &report)
        }
      }
    ])
}

/// The editions that mappings name, each judged once.
private struct NamedEditions {
  private struct Key: Hashable {
    let file: FileID
    let qualifications: [QualificationCode]
  }

  private let context: RuleContext
  private let successors: Successors
  private var judged: [Key: EditionInForce] = [:]
  private var changes: [FileID: Set<WorkProcessCode>] = [:]
  private var unjudged: Set<FileID> = []

  init(_ context: RuleContext) {
    self.context = context
    successors = Successors(context.catalogue)
  }

  mutating func judge(_ module: Placed<FlexibleModule>, _ report: inout Report) {
    var last: Key?
    var told: [FileID] = []
    for (index, mapping) in module.value.mappings.enumerated() {
      guard case .file(let id) = mapping.target.scope else { continue }
      if last?.file == id, last?.qualifications == mapping.qualifications { continue }
      let key = Key(file: id, qualifications: mapping.qualifications)
      last = key
      guard let file = context.catalogue.file(id) else { continue }
      switch verdict(key, file) {
      case .yes, .contradictory: continue
      case .unknown:
        if unjudged.insert(id).inserted { report.notJudged(at: file.file.origin, ["validFrom"]) }
      case .no:
        guard !told.contains(id), !asksForReview(module.value, of: file) else { continue }
        told.append(id)
        report(
          at: module.origin, ["mappings", .item(index), "target", "file"], found: id.text,
          .notInForce(file, context.referenceDate, successors.after(id).first?.id))
      }
    }
  }

  private mutating func verdict(_ key: Key, _ file: FileIndex) -> EditionInForce {
    if let known = judged[key] { return known }
    let verdicts = file.places(of: key.qualifications).map { $0.inForce(on: context.referenceDate) }
    // One qualification in force is enough; where the file has none of those named, other rules speak.
    let verdict: EditionInForce =
      verdicts.isEmpty || verdicts.contains(.yes)
      ? .yes : verdicts.contains(.contradictory) ? .contradictory : verdicts.contains(.unknown) ? .unknown : .no
    judged[key] = verdict
    return verdict
  }

  /// Whether VER-05 speaks of a mapping of the module to the same edition.
  private mutating func asksForReview(_ module: FlexibleModule, of file: FileIndex) -> Bool {
    if successors.isEmpty { return false }
    let changed = changes[file.id] ?? Set(successors.changes(of: file).keys)
    changes[file.id] = changed
    return module.mappings.contains { mapping in
      mapping.reviewMark == nil && mapping.target.scope.file == file.id
        && mapping.target.task.flatMap(file.workProcesses)?.contains(where: changed.contains) == true
    }
  }
}

extension Phrase {
  fileprivate static func notInForce(_ file: FileIndex, _ day: Day, _ successor: FileID?) -> Phrase {
    let value = file.file.value
    let name = value.edition.map { "“\(file.id)” (\($0))" } ?? "“\(file.id)”"
    let other =
      successor.map {
        Phrase(nl: "de opvolger “\($0)”", en: "its successor “\($0)”")
      } ?? Phrase(nl: "de uitgave die nu geldt", en: "the edition that is in force now")
    return Phrase(
      nl: "Dossier \(name) geldt niet op de peildatum \(day). Koppel de module aan \(other.nl), of verbeter de datums "
        + "van het dossier.",
      en: "Qualification file \(name) is not in force on the reference date \(day). Map the module to \(other.en), or "
        + "correct the dates of the qualification file.")
  }
}

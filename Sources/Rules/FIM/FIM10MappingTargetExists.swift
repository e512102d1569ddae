import Curriculum
import Description

extension Rule {
  /// FIM-10: the target of a mapping exists in what is held under its reference.
  static let fim10 = Rule(
    "FIM-10", .error, .derived,
    title: Phrase(
      nl: "De taak waar een module aan is gekoppeld, bestaat.", en: "The task that a module is mapped to exists."),
    explanation: Phrase(
      nl: "Een koppeling aan een taak die niet bestaat, telt nergens mee: de dekking klopt dan niet. Dit volgt uit de "
        + "gegevens zelf. Staat het dossier, keuzedeel of certificaat niet in de bestanden, dan spreekt REF-02.",
      en:
        "A mapping to a task that does not exist counts for nothing: the coverage is then wrong. This follows from the "
        + "data themselves. When the qualification file, elective or certificate is not in the files, REF-02 speaks."),
    remedy: Phrase(
      nl: "Kies een taak die het dossier of keuzedeel heeft. Een koppeling aan een certificaat heeft geen taak.",
      en: "Choose a task that the qualification file or elective has. A mapping to a certificate has no task."),
    example: #"{"mappings": [{"target": {"file": "timmeren", "task": "B1-K1-W9"}, "coverage": "volledig"}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        for index in module.mappings.indices {
          let target = module.mappings[index].target
          switch (target.scope, target.task) {
          case (.file(let id), let task?):
            guard let file = context.catalogue.file(id), file.workProcesses(of: task) == nil else { continue }
            MappingTarget.missing(task, of: file, index, &report)
          case (.file(let id), nil):
            guard context.catalogue.file(id) != nil else { continue }
            report(["mappings", .item(index), "target", "task"], .noTask(id))
          case (.elective(let code), let task?):
            guard let elective = context.catalogue.elective(code) else { continue }
            MappingTarget.check(task, of: elective, index, &report)
          case (.certificate(let code), let task?):
            report(["mappings", .item(index), "target", "task"], found: task.text, .taskOfCertificate(code, task))
          case (.elective, nil), (.certificate, nil): continue
          }
        }
      }
    ])
}

private enum MappingTarget {
  /// Reports a task that a file lacks, unless the file does not say its tasks.
  static func missing(_ task: TaskCode, of file: FileIndex, _ index: Int, _ report: inout Report) {
    let value = file.file.value
    let coreTasks: [CoreTask]
    if let number = task.profileNumber {
      coreTasks = value.profiles.filter { $0.number == number }.flatMap(\.coreTasks)
    } else {
      coreTasks = value.coreTasks
    }
    if coreTasks.isEmpty, value.coreTasks.isEmpty {
      return report.notJudged(at: file.file.origin, ["coreTasks"])
    }
    let siblings = coreTasks.first { $0.code.text == task.coreTask.text }?.workProcesses.map(\.code.text)
    let all = (value.coreTasks + value.profiles.flatMap(\.coreTasks)).map(\.code.text)
    let known = (siblings ?? all).shownList(most: 12)
    report(
      ["mappings", .item(index), "target", "task"], found: task.text, accepted: Phrase(nl: known, en: known),
      .noSuchTask(task, of: value.id, known: known))
  }

  /// Reports a task that an elective lacks, unless the elective does not say its tasks.
  static func check(_ task: TaskCode, of elective: Placed<Elective>, _ index: Int, _ report: inout Report) {
    let coreTasks = elective.value.coreTasks
    guard !coreTasks.isEmpty else { return report.notJudged(at: elective.origin, ["coreTasks"]) }
    guard
      !coreTasks.contains(where: { coreTask in
        coreTask.code.text == task.text || coreTask.workProcesses.contains { $0.code.text == task.text }
      })
    else { return }
    let known = coreTasks.flatMap { [$0.code.text] + $0.workProcesses.map(\.code.text) }.shownList(most: 12)
    report(
      ["mappings", .item(index), "target", "task"], found: task.text, accepted: Phrase(nl: known, en: known),
      .noSuchTask(task, of: elective.value.code, known: known))
  }
}

extension Phrase {
  fileprivate static func noTask(_ id: FileID) -> Phrase {
    Phrase(
      nl: "De koppeling noemt dossier “\(id)”, maar geen taak. Vul in task een kerntaak of werkproces in.",
      en: "The mapping names qualification file “\(id)”, but no task. Fill in a core task or work process in task.")
  }

  fileprivate static func noSuchTask(_ task: TaskCode, of id: FileID, known: String) -> Phrase {
    Phrase(
      nl: "Taak \(task) bestaat niet in dossier “\(id)”. Kies uit: \(known).",
      en: "Task \(task) does not exist in qualification file “\(id)”. Choose from: \(known).")
  }

  fileprivate static func noSuchTask(_ task: TaskCode, of code: ElectiveCode, known: String) -> Phrase {
    Phrase(
      nl: "Taak \(task) bestaat niet in keuzedeel \(code). Kies uit: \(known).",
      en: "Task \(task) does not exist in elective \(code). Choose from: \(known).")
  }

  fileprivate static func taskOfCertificate(_ code: CertificateCode, _ task: TaskCode) -> Phrase {
    Phrase(
      nl:
        "De koppeling aan certificaat \(code) noemt taak \(task). Haal task weg, of koppel aan de taak in het dossier.",
      en: "The mapping to certificate \(code) names task \(task). Remove task, or map to the task in the qualification "
        + "file.")
  }
}

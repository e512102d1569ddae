import Curriculum
import Description

extension Rule {
  /// FIM-12: a mapping does not name a qualification that the applicability of its work process excludes.
  static let fim12 = Rule(
    "FIM-12", .error, .derived, [.oerT],
    title: Phrase(
      nl: "Een koppeling noemt alleen kwalificaties waar het werkproces bij hoort.",
      en: "A mapping names only qualifications that the work process belongs to."),
    explanation: Phrase(
      nl: "Sommige werkprocessen gelden maar voor één kwalificatie van het dossier: een examenplan (Talland College, "
        + "2025-2026) toetst een werkproces van het basisdeel alleen op niveau 3. Een werkproces van een profiel hoort "
        + "alleen bij de kwalificaties met dat profiel. Een koppeling voor een andere kwalificatie telt niet; dat is "
        + "hieruit afgeleid. Bij een hele kerntaak is één passend werkproces genoeg.",
      en: "Some work processes hold for one qualification of the file only: an exam plan (Talland College, 2025-2026) "
        + "examines one work process of the base part at level 3 alone. A work process of a profile belongs to the "
        + "qualifications with that profile alone. A mapping for another qualification does not count; that is derived "
        + "from this. For a whole core task one fitting work process is enough."),
    remedy: Phrase(
      nl: "Haal de kwalificatie weg uit qualifications, of koppel aan een werkproces dat erbij hoort.",
      en: "Remove the qualification from qualifications, or map to a work process that belongs to it."),
    example:
      #"{"target": {"file": "timmeren", "task": "B1-K1-W3"}, "coverage": "volledig", "qualifications": ["25829"]}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        for index in module.mappings.indices where !module.mappings[index].qualifications.isEmpty {
          let target = module.mappings[index].target
          guard let id = target.scope.file, let task = target.task,
            let file = context.catalogue.file(id), let processes = file.workProcesses(of: task)
          else { continue }
          let known = file.file.value.qualifications
          let isOpen = task.profileNumber == nil && file.isForAll(processes)
          for (position, code) in module.mappings[index].qualifications.enumerated() {
            guard let number = known.firstIndex(where: { $0.code == code }) else {
              guard context.catalogue.qualification(code, on: context.referenceDate).value != nil else { continue }
              report(
                ["mappings", .item(index), "qualifications", .item(position)], found: code.text, .otherFile(code, id))
              continue
            }
            if isOpen || file.reaches(known[number], with: task) { continue }
            if task.profileNumber != nil, known[number].profileNumber == nil {
              report.notJudged(at: file.file.origin, ["qualifications", .item(number), "profileNumber"])
            } else {
              let fitting = known.filter { file.reaches($0, with: task) }.map(\.code.text).shownList()
              report(
                ["mappings", .item(index), "qualifications", .item(position)], found: code.text,
                accepted: fitting.isEmpty ? nil : Phrase(nl: fitting, en: fitting),
                .notReached(task, known[number], fitting: fitting))
            }
          }
        }
      }
    ])
}

extension FileIndex {
  /// Whether one of these work processes is for all qualifications that its code reaches.
  fileprivate func isForAll(_ processes: [WorkProcessCode]) -> Bool {
    processes.contains { applicability(of: $0).isEmpty }
  }
}

extension Phrase {
  fileprivate static func otherFile(_ code: QualificationCode, _ id: FileID) -> Phrase {
    Phrase(
      nl:
        "Kwalificatie \(code) hoort niet bij dossier “\(id)”. Koppel aan een taak in het dossier van die kwalificatie, "
        + "of haal haar hier weg.",
      en: "Qualification \(code) does not belong to qualification file “\(id)”. Map to a task in the file of that "
        + "qualification, or remove it here.")
  }

  fileprivate static func notReached(_ task: TaskCode, _ qualification: Qualification, fitting: String) -> Phrase {
    Phrase(
      nl: "\(task) hoort niet bij kwalificatie \(qualification.code) (\(qualification.title))"
        + (fitting.isEmpty ? "" : ", wel bij \(fitting)") + ". Haal \(qualification.code) hier weg.",
      en: "\(task) does not belong to qualification \(qualification.code) (\(qualification.title))"
        + (fitting.isEmpty ? "" : ", but to \(fitting)") + ". Remove \(qualification.code) here.")
  }
}

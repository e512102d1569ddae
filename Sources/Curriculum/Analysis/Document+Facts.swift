public import Description

extension Document {
  /// The id or code of the object, for file names; nil where the type has none.
  public var id: String? {
    switch self {
    case .curriculum(let value): value.id.text
    case .educationDomain(let value): value.code.text
    case .qualificationFile(let value): value.id.text
    case .elective(let value): value.code.text
    case .certificate(let value): value.code.text
    case .organisation(let value): value.id.text
    case .module(let value): value.id.text
    case .microcredential(let value): value.id.text
    case .examPlan(let value): value.id.text
    case .persona(let value): value.id.text
    case .regionalisedQualification, .crossoverQualification, .qualityCard, .learningRoute: nil
    }
  }

  /// What the object is and how much is in it, in a few words.
  public var summary: Phrase {
    switch self {
    case .qualificationFile(let file): file.summary
    case .curriculum(let value):
      Phrase(
        nl: "curriculum, \(counted(value.modules.count, "module", "modules")), "
          + counted(value.qualificationFiles.count, "dossier", "dossiers"),
        en: "curriculum, \(counted(value.modules.count, "module", "modules")), "
          + counted(value.qualificationFiles.count, "qualification file", "qualification files"))
    case .educationDomain: Phrase(nl: "opleidingsdomein", en: "education domain")
    case .elective: Phrase(nl: "keuzedeel", en: "elective")
    case .certificate: Phrase(nl: "certificaat", en: "certificate")
    case .organisation: Phrase(nl: "organisatie", en: "organisation")
    case .module(let module):
      Phrase(
        nl: "module, \(counted(module.learningOutcomes.count, "leeruitkomst", "leeruitkomsten")), "
          + counted(module.mappings.count, "koppeling", "koppelingen"),
        en: "module, \(counted(module.learningOutcomes.count, "outcome", "outcomes")), "
          + counted(module.mappings.count, "mapping", "mappings"))
    case .microcredential: Phrase(nl: "microcredential", en: "microcredential")
    case .examPlan(let plan):
      Phrase(
        nl: "examenplan, " + counted(plan.components.count, "onderdeel", "onderdelen"),
        en: "exam plan, " + counted(plan.components.count, "component", "components"))
    case .regionalisedQualification:
      Phrase(nl: "geregionaliseerde kwalificatie", en: "regionalised qualification")
    case .crossoverQualification: Phrase(nl: "cross-over kwalificatie", en: "cross-over qualification")
    case .qualityCard: Phrase(nl: "kwaliteitskaart", en: "quality card")
    case .persona(let persona):
      Phrase(
        nl: "persona, " + counted(persona.questions.count, "leervraag", "leervragen"),
        en: "persona, " + counted(persona.questions.count, "learning question", "learning questions"))
    case .learningRoute: Phrase(nl: "leerroute", en: "learning route")
    }
  }
}

extension QualificationFile {
  /// The size of the file: qualifications, core tasks (base + profiles) and work processes.
  public var summary: Phrase {
    let own = profiles.flatMap(\.coreTasks)
    let tasks = profiles.isEmpty ? "\(coreTasks.count)" : "\(coreTasks.count) + \(own.count)"
    let processes = (coreTasks + own).reduce(0) { $0 + $1.workProcesses.count }
    let code = code.map { " \($0)" } ?? ""
    return Phrase(
      nl: "dossier\(code), \(counted(qualifications.count, "kwalificatie", "kwalificaties")), \(tasks) kerntaken, "
        + counted(processes, "werkproces", "werkprocessen"),
      en: "qualification file\(code), \(counted(qualifications.count, "qualification", "qualifications")), "
        + "\(tasks) core tasks, " + counted(processes, "work process", "work processes"))
  }
}

/// A number with its noun.
private func counted(_ count: Int, _ one: String, _ more: String) -> String { "\(count) \(count == 1 ? one : more)" }

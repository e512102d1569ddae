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
        nl: "curriculum, \(value.modules.count) modules, \(value.qualificationFiles.count) dossiers",
        en: "curriculum, \(value.modules.count) modules, \(value.qualificationFiles.count) qualification files")
    case .educationDomain: Phrase(nl: "opleidingsdomein", en: "education domain")
    case .elective: Phrase(nl: "keuzedeel", en: "elective")
    case .certificate: Phrase(nl: "certificaat", en: "certificate")
    case .organisation: Phrase(nl: "organisatie", en: "organisation")
    case .module(let module):
      Phrase(
        nl: "module, \(module.learningOutcomes.count) leeruitkomsten, \(module.mappings.count) koppelingen",
        en: "module, \(module.learningOutcomes.count) outcomes, \(module.mappings.count) mappings")
    case .microcredential: Phrase(nl: "microcredential", en: "microcredential")
    case .examPlan(let plan):
      Phrase(
        nl: "examenplan, \(plan.components.count) onderdelen", en: "exam plan, \(plan.components.count) components")
    case .regionalisedQualification:
      Phrase(nl: "geregionaliseerde kwalificatie", en: "regionalised qualification")
    case .crossoverQualification: Phrase(nl: "cross-over kwalificatie", en: "cross-over qualification")
    case .qualityCard: Phrase(nl: "kwaliteitskaart", en: "quality card")
    case .persona(let persona):
      Phrase(
        nl: "persona, \(persona.questions.count) leervragen",
        en: "persona, \(persona.questions.count) learning questions")
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
      nl: "dossier\(code), \(qualifications.count) kwalificaties, \(tasks) kerntaken, \(processes) werkprocessen",
      en: "qualification file\(code), \(qualifications.count) qualifications, \(tasks) core tasks, "
        + "\(processes) work processes")
  }
}

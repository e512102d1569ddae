import Curriculum
import Description

extension StartingFile {
  static let module = StartingFile(
    "module", Phrase(nl: "een flexibel inzetbare module", en: "a flexible module"),
    \.module, Document.module,
    """
    {"module": {
      "id": "nieuwe-module", "version": "0.1.0", "status": "concept", "title": "Nieuwe module",
      "owner": "vul-de-eigenaar-in", "studyLoad": {"value": 40, "unit": "SBU"}, "level": 2,
      "learningOutcomes": [{
        "id": "uitkomst-1", "statement": "Doet wat iemand na de module kan; begin met een werkwoord.",
        "context": "Waar en waarmee, met welke mate van zelfstandigheid."
      }],
      "assessment": [{
        "id": "toets-1", "title": "Naam van de toets", "form": "opdracht", "outcomes": ["uitkomst-1"]
      }],
      "audience": "initieel", "learningPaths": ["BOL"],
      "fieldNotes": [
        {"field": "owner", "state": "fictief", "note": "Nog invullen: de id van de organisatie die de module beheert."},
        {"field": "studyLoad", "state": "fictief", "note": "Nog invullen: de omvang in SBU."},
        {"field": "learningOutcomes", "state": "fictief", "note": "Nog invullen: de leeruitkomsten."},
        {"field": "assessment", "state": "fictief", "note": "Nog invullen: hoe de uitkomsten worden beoordeeld."}
      ]
    }}
    """
  ) { module, start in
    if let title = start.title {
      module.title = title
      module.id = ModuleID(slug: title.text) ?? module.id
    }
    if let school = start.school {
      module.owner = school.id
      module.fieldNotes.removeAll { $0.field.text == "owner" }
    }
    if let place = start.place { module.start(for: place) }
  }

  static let persona = StartingFile(
    "persona", Phrase(nl: "een persona met een leervraag", en: "a persona with a learning question"),
    \.persona, Document.persona,
    """
    {"persona": {
      "id": "nieuwe-persona", "name": "Naam (verzonnen)", "position": "doorstarter",
      "situation": "Wat doet deze persoon nu, en wat kan hij of zij al?",
      "goal": "Wat wil deze persoon bereiken?",
      "questions": [{
        "id": "vraag-1", "statement": "Wat wil ik leren?", "purpose": "opscholen", "size": "maanden"
      }],
      "fieldNotes": [
        {"field": "name", "state": "fictief", "note": "Een persona is een verzonnen type; gebruik nooit echte namen."}
      ]
    }}
    """
  ) { persona, start in
    if let title = start.title {
      persona.name = title
      persona.id = ObjectID(slug: title.text) ?? persona.id
    }
    guard let code = start.place?.qualification.code else { return }
    for index in persona.questions.indices { persona.questions[index].qualification = code }
  }

  static let organisation = StartingFile(
    "organisation", Organisation.noun.indefinite,
    \.organisation, Document.organisation,
    """
    {"organisation": {"id": "nieuwe-organisatie", "name": "Naam van de organisatie", "kind": "school"}}
    """
  ) { organisation, start in
    guard let title = start.title else { return }
    organisation.name = title
    organisation.id = OrganisationID(slug: title.text) ?? organisation.id
  }

  static let examPlan = StartingFile(
    "examPlan", ExamPlan.noun.indefinite,
    \.examPlan, Document.examPlan,
    """
    {"examPlan": {
      "id": "nieuw-examenplan", "qualification": "vul-de-code-in", "cohort": "2026-2027",
      "components": [{
        "code": "examen-1", "title": "Naam van het examen", "kind": "kerntaak", "coreTask": "B1-K1",
        "workProcesses": ["B1-K1-W1"], "form": "PvB", "weight": "100", "route": "1", "state": "concept"
      }],
      "compensationBetweenCoreTasks": false,
      "fieldNotes": [
        {"field": "cohort", "state": "fictief", "note": "Nog invullen: het cohort."},
        {"field": "components", "state": "fictief", "note": "Nog invullen: de examens met hun gewicht en werkprocessen."}
      ]
    }}
    """
  ) { plan, start in
    if let place = start.place { plan.start(for: place) }
    if let title = start.title { plan.id = ObjectID(slug: title.text) ?? plan.id }
  }

  static let curriculum = StartingFile(
    "curriculum", Phrase(nl: "een curriculum met wat het wil dekken", en: "a curriculum with what it means to cover"),
    \.curriculum, Document.curriculum,
    """
    {"curriculum": {"id": "nieuw-curriculum", "title": "Nieuw curriculum"}}
    """
  ) { curriculum, start in
    if let title = start.title {
      curriculum.title = title
      curriculum.id = ObjectID(slug: title.text) ?? curriculum.id
    }
    guard let code = start.place?.qualification.code else { return }
    curriculum.coverageClaims = [CoverageClaim(subject: .qualification(code), claim: .underConstruction)]
  }

  static let qualityCard = StartingFile(
    "qualityCard", QualityCard.noun.indefinite,
    \.qualityCard, Document.qualityCard,
    """
    {"qualityCard": {
      "subject": "Waar gaat deze kaart over?", "practice": "Zo werken wij, kort en in gewone woorden.",
      "attentionPoints": ["Waar letten wij op?"], "reviewMonths": [1, 6]
    }}
    """
  ) { card, start in
    if let title = start.title { card.subject = title }
  }
}

extension FlexibleModule {
  /// Sets the level and lists the work processes to choose from, each with its title.
  fileprivate mutating func start(for place: QualificationPlace) {
    level = place.qualification.level
    mappings = place.targetSet.map { key in
      var mapping = Mapping(
        target: TaskReference(file: key.file, task: TaskCode(key.code)), coverage: .partial)
      mapping.qualifications = [place.qualification.code]
      let title = place.index.workProcess(key.code)?.title.text ?? ""
      mapping.note = Text(trimming: "Kies: \(title). Laat staan wat past (volledig of gedeeltelijk), haal de rest weg.")
      return mapping
    }
  }
}

extension ExamPlan {
  /// Makes one component of each core task, with all its work processes.
  fileprivate mutating func start(for place: QualificationPlace) {
    scope = .qualification(place.qualification.code)
    id = ObjectID(slug: "examenplan \(place.qualification.code)") ?? id
    let example = components
    components = place.coreTasks.enumerated().flatMap { number, task in
      example.map { component in
        var component = component
        component.code = AnyCode("examen-\(number + 1)") ?? component.code
        component.title = task.title
        component.coreTask = TaskCode(task.code)
        component.workProcesses = task.workProcesses.map { TaskCode($0) }
        return component
      }
    }
  }
}

import Curriculum
import Description

/// Makes a module of an education specification.
struct OOAPIModuleImport {
  private let entity: OOAPIEntity<OOAPISpecificationFields>
  private var fields: OOAPISpecificationFields { entity.fields }

  init(_ entity: OOAPIEntity<OOAPISpecificationFields>) { self.entity = entity }

  /// Whether it is a module of an mbo school: a private programme, or another kind with a level of mbo.
  var isModule: Bool { fields.educationSpecificationType?.text == "privateProgram" || fields.isMbo }
  var title: Line? { fields.name.dutch.flatMap { Line(collapsing: $0) } }

  func module(_ id: ModuleID, _ title: Line, owner: OrganisationID) -> FlexibleModule {
    let load = fields.studyLoad?.load
    var module = FlexibleModule(
      id: id, version: SemanticVersion(checked: Checked("1.0.0")), status: .draft, title: title, owner: owner,
      studyLoad: load ?? StudyLoad(value: 1, unit: .studyHours), level: level ?? 1, learningOutcomes: outcomes(of: id),
      audience: .both)
    module.abbreviation = fields.abbreviation.flatMap { Line(collapsing: $0.text) }
    module.summary = fields.description.dutch.flatMap { Text(trimming: $0) }
    module.validFrom = entity.validFrom
    module.validUntil = entity.validTo?.previous
    if fields.formalDocument?.text == "certificate" { module.credentials = [ModuleCredential(kind: .certificate)] }
    if entity.idText != OOAPIID.made(specification: id, of: owner).text, entity.idText != id.text {
      module.sourceRefs = [Line(checked: Checked(OOAPIID.prefix + entity.idText))]
    }
    module.fieldNotes = ["version", "status", "audience"].map(FieldNote.fromOOAPI)
    if statements.isEmpty { module.fieldNotes.append(.fromOOAPI("learningOutcomes")) }
    if load == nil { module.fieldNotes.append(.fromOOAPI("studyLoad")) }
    if level == nil { module.fieldNotes.append(.fromOOAPI("level")) }
    if fields.organization == nil { module.fieldNotes.append(.fromOOAPI("owner")) }
    return module
  }

  private var level: Int? {
    fields.level?.mbo
      ?? fields.levelOfQualification.flatMap { Int($0.text) }.flatMap { (1...4).contains($0) ? $0 : nil }
  }

  private var statements: [Text] {
    fields.learningOutcomes.compactMap { outcome in outcome.texts.dutch.flatMap { Text(trimming: $0) } }
  }

  /// The outcomes, with ids of the module and a number; one to fill in when there is none, since a module needs one.
  private func outcomes(of id: ModuleID) -> [LearningOutcome] {
    let texts = statements.isEmpty ? [Text(checked: Checked("Nog te beschrijven."))] : statements
    return texts.enumerated().map { number, statement in
      LearningOutcome(
        id: OutcomeID("\(id.text.prefix(55))-\(number + 1)") ?? OutcomeID(checked: Checked("uitkomst-\(number + 1)")),
        statement: statement)
    }
  }

  /// What a module has no place for.
  func note(_ losses: inout LossList) {
    func lose(_ field: String, _ count: Int) {
      losses.add("educationSpecification.\(field)", count, .notInThisCurriculum)
    }
    lose("otherCodes", fields.otherCodes.count)
    lose("fieldsOfStudy", fields.fieldsOfStudy == nil ? 0 : 1)
    lose("link", fields.link == nil ? 0 : 1)
    lose("parent", fields.parent == nil ? 0 : 1)
    lose("children", fields.children.count)
    lose("name", max(0, fields.name.count - 1))
    lose("description", max(0, fields.description.count - 1))
    lose("studyLoad", fields.studyLoad != nil && fields.studyLoad?.load == nil ? 1 : 0)
    lose("level", fields.level != nil && level == nil ? 1 : 0)
    lose("timelineOverrides", entity.timelineOverrides.count)
    lose("ext", fields.ext == nil ? 0 : 1)
    let awards = ["certificate", "no official document"]
    lose("formalDocument", fields.formalDocument.map { awards.contains($0.text) ? 0 : 1 } ?? 0)
    for consumer in fields.consumers {
      lose("consumers.\(consumer.consumerKey.text)", consumer.others.count)
    }
  }
}

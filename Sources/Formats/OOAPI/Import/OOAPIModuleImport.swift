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
    var module = FlexibleModule(
      imported: id, title, owner: owner, load: fields.studyLoad?.load, level: level, outcomes: statements,
      absent: ["version", "status", "audience"], note: FieldNote.fromOOAPI)
    module.abbreviation = fields.abbreviation.flatMap { Line(collapsing: $0.text) }
    module.summary = fields.description.dutch.flatMap { Text(trimming: $0) }
    module.validFrom = entity.validFrom
    module.validUntil = entity.validTo?.previous
    if fields.formalDocument?.text == "certificate" { module.credentials = [ModuleCredential(kind: .certificate)] }
    if entity.idText != OOAPIID.made(specification: id, of: owner).text, entity.idText != id.text {
      module.sourceRefs = [Line(checked: Checked(OOAPIID.prefix + entity.idText))]
    }
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

  /// What a module has no place for.
  func note(_ losses: inout LossList) {
    func lose(_ field: String, _ count: Int) {
      losses.add("educationSpecification.\(field)", count, .notInThisCurriculum)
    }
    lose("otherCodes", fields.otherCodes.count)
    lose("fieldsOfStudy", fields.fieldsOfStudy.occurrences)
    lose("link", fields.link.occurrences)
    lose("parent", fields.parent.occurrences)
    lose("children", fields.children.count)
    lose("name", fields.name.count - 1)
    lose("description", fields.description.count - 1)
    lose("studyLoad", fields.studyLoad != nil && fields.studyLoad?.load == nil ? 1 : 0)
    lose("level", fields.level != nil && level == nil ? 1 : 0)
    lose("timelineOverrides", entity.timelineOverrides.count)
    lose("ext", fields.ext.occurrences)
    let awards = ["certificate", "no official document"]
    lose("formalDocument", fields.formalDocument.map { awards.contains($0.text) ? 0 : 1 } ?? 0)
    losses.add(fields.consumers, of: "educationSpecification", keeping: [])
  }
}

import Curriculum
import Description

// What objects of the offer layer refer to.
extension ReferenceWalk {
  mutating func look(into module: FlexibleModule, _ report: inout Report) {
    look(for: module.owner, ["owner"], &report)
    for (index, partner) in module.partners.enumerated() {
      look(for: partner.organisation, ["partners", .item(index), "organisation"], &report)
    }
    // By index, since the parts of a module are dear to copy.
    for index in module.mappings.indices {
      // Tasks that a held file lacks: FIM-10.
      look(for: module.mappings[index].target, withTask: false, ["mappings", .item(index), "target"], &report)
      for (number, code) in module.mappings[index].qualifications.enumerated() {
        look(for: code, ["mappings", .item(index), "qualifications", .item(number)], &report)
      }
    }
    // Prerequisites: FIM-16.
    for index in module.learningOutcomes.indices {
      guard let parent = module.learningOutcomes[index].parent else { continue }
      look(for: parent, among: module.learningOutcomes, ["learningOutcomes", .item(index), "parent"], &report)
    }
    for index in module.assessment.indices {
      for (number, outcome) in module.assessment[index].outcomes.enumerated() {
        look(
          for: outcome, among: module.learningOutcomes, ["assessment", .item(index), "outcomes", .item(number)],
          &report)
      }
    }
    for (index, credential) in module.credentials.enumerated() where credential.kind != .diploma {
      guard let code = credential.code else { continue }
      look(for: code, as: credential.kind, ["credentials", .item(index), "code"], &report)
    }
    if let value = module.labourMarketValue {
      for (index, id) in value.endorsedBy.enumerated() {
        look(for: id, ["labourMarketValue", "endorsedBy", .item(index)], &report)
      }
    }
    for (index, id) in module.parts.enumerated() { look(for: id, ["parts", .item(index)], &report) }
    for (index, id) in module.variants.enumerated() { look(for: id, ["variants", .item(index)], &report) }
    if let id = module.replaces { look(for: id, ["replaces"], &report) }
    if let id = module.replacedBy { look(for: id, ["replacedBy"], &report) }
  }

  mutating func look(into microcredential: Microcredential, _ report: inout Report) {
    if let id = microcredential.issuer.organisation { look(for: id, ["issuer", "organisation"], &report) }
    for (index, id) in microcredential.builtFrom.enumerated() { look(for: id, ["builtFrom", .item(index)], &report) }
    for (index, code) in microcredential.stackability.enumerated() where CodeKind(form: code.text) == .qualification {
      guard let code = QualificationCode(code.text) else { continue }
      look(for: code, ["stackability", .item(index)], &report)
    }
    // Outcomes: MIC-04; electives and certificates that it stacks to: MIC-08.
  }

  mutating func look(into plan: ExamPlan, _ report: inout Report) {
    switch plan.scope {
    case .qualification(let code): look(for: code, ["qualification"], &report)
    case .certificate(let code): look(for: code, ["certificate"], &report)
    case .elective(let code): look(for: code, ["elective"], &report)
    }
    for (index, component) in plan.components.enumerated() {
      guard let code = component.elective else { continue }
      look(for: code, ["components", .item(index), "elective"], &report)
    }
    // Core tasks and work processes: EXA-03.
  }

  mutating func look(into value: RegionalisedQualification, _ report: inout Report) {
    look(for: value.basedOn, ["basedOn"], &report)
    // Tasks that a held file lacks: REG-11.
    for (index, task) in value.national.coreTasks.enumerated() {
      look(for: task, withTask: false, ["national", "coreTasks", .item(index)], &report)
    }
    for (index, id) in value.national.schools.enumerated() {
      look(for: id, ["national", "schools", .item(index)], &report)
    }
    look(for: value.regional.school, ["regional", "school"], &report)
    for (index, id) in value.regional.companies.enumerated() {
      look(for: id, ["regional", "companies", .item(index)], &report)
    }
    for (index, code) in value.electives.enumerated() { look(for: code, ["electives", .item(index)], &report) }
    for (index, partner) in value.application.companies.enumerated() {
      look(for: partner.organisation, ["application", "companies", .item(index), "organisation"], &report)
    }
  }

  mutating func look(into value: CrossoverQualification, _ report: inout Report) {
    for (index, part) in value.parts.enumerated() {
      look(for: part.qualification, ["parts", .item(index), "qualification"], &report)
    }
    look(for: value.school, ["school"], &report)
  }

  mutating func look(into claim: CoverageClaim, _ report: inout Report) {
    switch claim.subject {
    case .qualification(let code): look(for: code, ["qualification"], &report)
    case .certificate(let code): look(for: code, ["certificate"], &report)
    }
    for (index, id) in claim.modules.enumerated() { look(for: id, ["modules", .item(index)], &report) }
  }

  mutating func look(into offering: Offering, _ report: inout Report) {
    switch offering.unit {
    case .module(let id): look(for: id, ["module"], &report)
    case .qualification(let code): look(for: code, ["qualification"], &report)
    case .elective(let code): look(for: code, ["elective"], &report)
    case .certificate(let code): look(for: code, ["certificate"], &report)
    }
    look(for: offering.provider, ["provider"], &report)
    for (index, id) in offering.partners.enumerated() { look(for: id, ["partners", .item(index)], &report) }
  }
}

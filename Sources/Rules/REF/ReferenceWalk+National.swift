import Curriculum
import Description

// What objects of the national layer refer to.
extension ReferenceWalk {
  mutating func look(into file: QualificationFile, _ report: inout Report) {
    if let predecessor = file.predecessor { look(for: predecessor, ["predecessor"], &report) }
    for (number, qualification) in file.qualifications.enumerated() {
      for (index, code) in qualification.electives.enumerated() {
        look(for: code, ["qualifications", .item(number), "electives", .item(index)], &report)
      }
      for (index, code) in qualification.certificates.enumerated() {
        look(for: code, ["qualifications", .item(number), "certificates", .item(index)], &report)
      }
    }
    // Applicability: QUA-22.
  }

  mutating func look(into elective: Elective, _ report: inout Report) {
    for (index, code) in elective.coupledTo.enumerated() { look(for: code, ["coupledTo", .item(index)], &report) }
    if let certificate = elective.certificate { look(for: certificate, ["certificate"], &report) }
  }

  mutating func look(into certificate: MboCertificate, _ report: inout Report) {
    if let elective = certificate.elective { look(for: elective, ["elective"], &report) }
    for (index, code) in certificate.qualifications.enumerated() {
      look(for: code, ["qualifications", .item(index)], &report)
    }
    // Tasks that a held file lacks: CER-03.
    for (index, task) in certificate.workProcesses.enumerated() {
      look(for: task, withTask: false, ["workProcesses", .item(index)], &report)
    }
    for (number, own) in certificate.ownTasks.enumerated() {
      for (index, task) in own.workProcesses.enumerated() {
        look(for: task, withTask: true, ["ownTasks", .item(number), "workProcesses", .item(index)], &report)
      }
    }
  }
}

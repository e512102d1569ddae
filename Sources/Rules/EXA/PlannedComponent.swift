import Curriculum
import Description

/// A component of an exam plan with its place in the plan.
struct PlannedComponent {
  let plan: ExamPlan
  let component: ExamComponent
  let index: Int

  /// The path of the component in the plan.
  var path: Path { ["components", .item(index)] }

  /// The path of a field of the component.
  func path(_ fields: Path.Step...) -> Path { fields.reduce(path) { $0.appending($1) } }

  /// Code and title, as sentences name it.
  var name: String { "\(component.code) \(component.title.quoted)" }

  /// Whether the exam is called valid, with or without a reservation: only then its evidence is judged.
  var isCalledValid: Bool { component.state == .valid || component.state == .validUnderReservation }

  /// Whether a field note of the component or of the plan says that a field is not known.
  func saysUnknown(_ field: String) -> Bool {
    component.saysUnknown(field) || plan.saysUnknown("components." + field)
  }

  /// Whether a field note says that a field of the evidence is not known.
  func saysEvidenceUnknown(_ field: String) -> Bool {
    component.evidence?.saysUnknown(field) ?? false || saysUnknown("evidence." + field)
  }
}

extension ExamPlan {
  /// The components with their places.
  var planned: [PlannedComponent] {
    components.enumerated().map { PlannedComponent(plan: self, component: $0.element, index: $0.offset) }
  }

  /// The components of a route whose exams are called valid.
  func calledValid(on route: ExamRoute) -> [PlannedComponent] {
    planned.filter { $0.component.route == route && $0.isCalledValid }
  }
}

/// What a route asks for, and what of it is missing.
struct EvidenceList {
  private let planned: PlannedComponent
  private(set) var missing: [Phrase] = []
  private var firstMissing: Path?
  private var unknown: [Path] = []

  init(_ planned: PlannedComponent) { self.planned = planned }

  /// Asks for a field of the evidence.
  mutating func ask(_ isThere: Bool, _ field: String, _ words: Phrase) {
    guard !isThere else { return }
    let path = planned.path("evidence", .field(field))
    if planned.saysEvidenceUnknown(field) {
      if !unknown.contains(path) { unknown.append(path) }
    } else {
      missing.append(words)
      firstMissing = firstMissing ?? path
    }
  }

  /// Reports once what is missing, and what could not be judged.
  func tell(_ report: inout Report, _ message: (String, Phrase) -> Phrase) {
    for path in unknown { report.notJudged(path) }
    guard let firstMissing else { return }
    report(firstMissing, message(planned.name, missing.inWords()))
  }
}

import Curriculum
import Description

extension Rule {
  /// EXA-03: a component names work processes of its core task only, and they exist.
  static let exa03 = Rule(
    "EXA-03", .error, .derived, [.oerT],
    title: Phrase(
      nl: "Een examenonderdeel noemt alleen werkprocessen van zijn eigen kerntaak, en die bestaan.",
      en: "An exam component names work processes of its own core task only, and these exist."),
    explanation: Phrase(
      nl: "In de examenplannen van het Talland College (2025-2026) hoort elk onderdeel bij één kerntaak; de regel "
        + "is daaruit afgeleid. De kerntaak hoort bij het basisdeel of bij het profiel van de kwalificatie. In "
        + "een plan voor een certificaat moeten de werkprocessen bij het certificaat horen, in een plan voor een "
        + "keuzedeel bij het keuzedeel. Is niet bekend waar een certificaat of keuzedeel uit bestaat, dan zwijgt "
        + "de regel. Of een werkproces ook voor deze kwalificatie bedoeld is (applicability), beoordeelt zij niet.",
      en: "In the exam plans of Talland College (2025-2026) each component belongs to one core task; the rule is "
        + "derived from that. The core task belongs to the base part or to the profile of the qualification. In "
        + "a plan for a certificate the work processes must belong to the certificate, in a plan for an elective "
        + "to the elective. When it is not known what a certificate or elective consists of, the rule is silent. "
        + "Whether a work process is meant for this qualification (applicability) it does not judge."),
    remedy: Phrase(
      nl: "Verbeter de code, of splits het onderdeel: één onderdeel voor elke kerntaak.",
      en: "Correct the code, or split the component: one component for each core task."),
    example: #"{"components": [{"coreTask": "B1-K1", "workProcesses": ["B1-K1-W1", "P2-K1-W1"]}]}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        var known: [String: KnownTasks?] = [:]
        for planned in plan.planned where planned.component.kind != .generic {
          let key = KnownTasks.key(of: planned)
          let tasks = known[key] ?? KnownTasks(for: planned, context, &report)
          known[key] = .some(tasks)
          tasks?.judge(planned, &report)
        }
      }
    ])
}

/// The tasks that a component can name.
private struct KnownTasks {
  /// What has the tasks, in words.
  let holder: Phrase
  /// The codes of core tasks and work processes.
  let codes: Set<String>
  /// The codes of another profile of the same file.
  var others: Set<String> = []
  /// Whether the tasks of a component must be of its core task.
  var asksCoreTask = true
  /// Whether a certificate has tasks of its own that are not written down.
  var lacksOwnTasks = false

  /// What components that have the same tasks share.
  static func key(of planned: PlannedComponent) -> String {
    guard case .qualification = planned.plan.scope else { return "" }
    return planned.component.kind == .elective
      ? planned.component.elective?.text ?? "" : planned.component.kind.rawValue
  }

  /// Nil when that is not known, or when nothing is held to judge by.
  init?(for planned: PlannedComponent, _ context: RuleContext, _ report: inout Report) {
    let catalogue = context.catalogue
    switch (planned.plan.scope, planned.component.kind) {
    case (.qualification(let code), .coreTask):
      guard let place = catalogue.qualification(code, on: context.referenceDate).value else { return nil }
      self.init(place)
      guard codes.isEmpty else { return }
      report.notJudged(at: place.index.file.origin, ["coreTasks"])
      return nil
    case (.certificate(let code), _):
      guard let certificate = catalogue.certificate(code) else { return nil }
      self.init(certificate.value, catalogue)
      guard codes.isEmpty else { return }
      report.notJudged(at: certificate.origin, ["workProcesses"])
      return nil
    case (.elective(let code), _):
      self.init(code, catalogue, &report)
    case (.qualification, .elective):
      guard let code = planned.component.elective else { return nil }
      self.init(code, catalogue, &report)
    case (.qualification, .certificate), (.qualification, .generic): return nil
    }
  }

  private init(_ place: QualificationPlace) {
    let file = place.index.file.value
    holder = Phrase(
      nl: "kwalificatie \(place.qualification.code)", en: "qualification \(place.qualification.code)")
    let mine = file.profiles.filter { $0.number == place.qualification.profileNumber }
    codes = Self.codes(file.coreTasks + mine.flatMap(\.coreTasks))
    others = Self.codes(file.profiles.flatMap(\.coreTasks)).subtracting(codes)
  }

  private init(_ certificate: MboCertificate, _ catalogue: Catalogue) {
    holder = Phrase(nl: "certificaat \(certificate.code)", en: "certificate \(certificate.code)")
    var codes: Set<String> = []
    for reference in certificate.workProcesses + certificate.ownTasks.flatMap(\.workProcesses) {
      guard let task = reference.task else { continue }
      codes.insert(task.text)
      guard let file = reference.scope.file.flatMap({ catalogue.file($0) }) else { continue }
      codes.formUnion((file.workProcesses(of: task) ?? []).map(\.text))
    }
    if !codes.isEmpty { codes.formUnion(certificate.ownTasks.map(\.code.text)) }
    self.codes = codes
    asksCoreTask = false
    lacksOwnTasks = certificate.ownTasks.isEmpty
  }

  private init?(_ code: ElectiveCode, _ catalogue: Catalogue, _ report: inout Report) {
    guard let elective = catalogue.elective(code) else { return nil }
    holder = Phrase(nl: "keuzedeel \(code)", en: "elective \(code)")
    codes = Set(elective.value.coreTasks.flatMap { [$0.code.text] + $0.workProcesses.map(\.code.text) })
    guard codes.isEmpty else { return }
    report.notJudged(at: elective.origin, ["coreTasks"])
    return nil
  }

  private static func codes(_ coreTasks: [CoreTask]) -> Set<String> {
    Set(coreTasks.flatMap { [$0.code.text] + $0.workProcesses.map(\.code.text) })
  }

  func judge(_ planned: PlannedComponent, _ report: inout Report) {
    let component = planned.component
    if component.workProcesses.isEmpty { report.notJudged(planned.path("workProcesses")) }
    if asksCoreTask, component.coreTask == nil { report.notJudged(planned.path("coreTask")) }
    let coreTask = asksCoreTask ? component.coreTask : nil
    if let coreTask, !codes.contains(coreTask.text) {
      return report(
        planned.path("coreTask"), found: coreTask.text,
        others.contains(coreTask.text)
          ? .ofOtherProfile(planned.name, coreTask, holder) : .missing(planned.name, coreTask, holder))
    }
    if let coreTask, coreTask.isWorkProcess {
      return report(
        planned.path("coreTask"), found: coreTask.text,
        accepted: Phrase(nl: coreTask.coreTask.text, en: coreTask.coreTask.text), .noCoreTask(planned.name, coreTask))
    }
    for (index, task) in component.workProcesses.enumerated() {
      let path = planned.path("workProcesses", .item(index))
      if let coreTask, task.coreTask != coreTask {
        report(path, found: task.text, .ofOtherCoreTask(planned.name, task, coreTask))
      } else if others.contains(task.text) {
        report(path, found: task.text, .ofOtherProfile(planned.name, task, holder))
      } else if !codes.contains(task.text), !(lacksOwnTasks && task.text.hasPrefix("C1-")) {
        report(path, found: task.text, .missing(planned.name, task, holder))
      }
    }
  }
}

extension Phrase {
  fileprivate static func missing(_ name: String, _ task: TaskCode, _ holder: Phrase) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) noemt \(task), maar \(holder.nl) heeft die taak niet. Verbeter de code.",
      en: "Exam component \(name) names \(task), but \(holder.en) does not have that task. Correct the code.")
  }

  fileprivate static func ofOtherProfile(_ name: String, _ task: TaskCode, _ holder: Phrase) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) noemt \(task) van een ander profiel dan dat van \(holder.nl). Verbeter de code.",
      en: "Exam component \(name) names \(task) of another profile than that of \(holder.en). Correct the code.")
  }

  fileprivate static func noCoreTask(_ name: String, _ task: TaskCode) -> Phrase {
    Phrase(
      nl: "Bij examenonderdeel \(name) staat werkproces \(task) als kerntaak. Vul \(task.coreTask) in.",
      en: "Exam component \(name) has work process \(task) as its core task. Fill in \(task.coreTask).")
  }

  fileprivate static func ofOtherCoreTask(_ name: String, _ task: TaskCode, _ coreTask: TaskCode) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) is van kerntaak \(coreTask), maar noemt \(task) van kerntaak \(task.coreTask). "
        + "Verbeter de code, of maak er twee onderdelen van.",
      en: "Exam component \(name) is of core task \(coreTask), but names \(task) of core task \(task.coreTask). "
        + "Correct the code, or make two components of it.")
  }
}

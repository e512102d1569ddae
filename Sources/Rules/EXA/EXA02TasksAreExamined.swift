import Curriculum
import Description

extension Rule {
  /// EXA-02: every work process of a qualification is in a component.
  static let exa02 = Rule(
    "EXA-02", .error, .derived, [.oerT, .mtk],
    title: Phrase(
      nl: "Elk werkproces van de kwalificatie staat in ten minste één examenonderdeel.",
      en: "Every work process of the qualification is in at least one exam component."),
    explanation: Phrase(
      nl: "Een diploma staat voor alle kerntaken, en een kerntaak bestaat uit haar werkprocessen (toetsingskader "
        + "van 2014; examenplannen van het Talland College, 2025-2026). Daaruit is afgeleid dat een examenplan "
        + "elk werkproces noemt. Het gaat om het basisdeel en het profiel van de kwalificatie, zonder "
        + "werkprocessen die voor een ander bedoeld zijn (applicability). Een kerntaak in de lijst staat voor al "
        + "haar werkprocessen. De regel beoordeelt alleen plannen voor een kwalificatie; weet een onderdeel niet "
        + "welke werkprocessen het heeft, dan zwijgt zij.",
      en: "A diploma stands for all core tasks, and a core task consists of its work processes (assessment frame "
        + "of 2014; exam plans of Talland College, 2025-2026). From that it is derived that an exam plan names "
        + "every work process. It is about the base part and the profile of the qualification, without work "
        + "processes that are meant for another (applicability). A core task in the list stands for all its work "
        + "processes. The rule judges plans for a qualification only; when a component does not know its work "
        + "processes, it is silent."),
    remedy: Phrase(
      nl: "Noem het werkproces bij een onderdeel waarin het wordt geëxamineerd, of voeg een onderdeel toe.",
      en: "Name the work process at a component that examines it, or add a component."),
    example: #"{"qualification": "25829", "components": [{"coreTask": "B1-K1", "workProcesses": ["B1-K1-W1"]}]}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        guard let code = plan.scope.qualification,
          let place = context.catalogue.qualification(code, on: context.referenceDate).value
        else { return }
        let targets = place.index.targetSet(of: place.qualification)
        guard !targets.isEmpty else { return report.notJudged(at: place.index.file.origin, ["coreTasks"]) }
        let examined = Set(
          plan.components.flatMap(\.workProcesses).flatMap { place.index.workProcesses(of: $0) ?? [] })
        let open = targets.filter { !examined.contains($0) }
        guard !open.isEmpty else { return }
        let unsaid = plan.planned.first { $0.component.kind == .coreTask && $0.component.workProcesses.isEmpty }
        if let unsaid { return report.notJudged(unsaid.path("workProcesses")) }
        let first = open.first.flatMap { place.index.workProcess($0)?.title }
        report(
          ["components"], found: open.map(\.text).shownList(), .notExamined(open, first, place.qualification))
      }
    ])
}

extension Phrase {
  fileprivate static func notExamined(
    _ codes: [WorkProcessCode], _ title: Line?, _ qualification: Qualification
  ) -> Phrase {
    let name = "\(qualification.code) \(qualification.title.quoted)"
    guard codes.count > 1 else {
      let process = codes.map(\.text).joined() + (title.map { " \($0.quoted)" } ?? "")
      return Phrase(
        nl: "Werkproces \(process) van kwalificatie \(name) staat in geen enkel examenonderdeel. Noem het bij een "
          + "onderdeel.",
        en: "Work process \(process) of qualification \(name) is in no exam component. Name it at a component.")
    }
    let list = codes.map(\.text).shownList()
    return Phrase(
      nl: "\(codes.count) werkprocessen van kwalificatie \(name) staan in geen enkel examenonderdeel: \(list). "
        + "Noem ze bij een onderdeel.",
      en: "\(codes.count) work processes of qualification \(name) are in no exam component: \(list). Name them at "
        + "a component.")
  }
}

import Curriculum
import Description

extension Rule {
  /// VRA-11: wanted work processes that no module maps are listed.
  static let vra11 = Rule(
    "VRA-11", .info, .derived, [.s4],
    title: Phrase(
      nl: "Gewenste werkprocessen waar geen module voor is, worden genoemd.",
      en: "Wanted work processes for which there is no module are listed."),
    explanation: Phrase(
      nl: "Of een leervraag binnen het aanbod te beantwoorden is, was de tweede vraag bij het werk met persona's "
        + "(voortgang Doorpakken, begin 2022); deze lijst is daaruit afgeleid. Elke module in de bestanden telt, welke "
        + "status of welk niveau zij ook heeft, en ook als zij maar een deel dekt. Een kerntaak staat voor haar "
        + "werkprocessen in de kwalificatie van de vraag. Er is één melding per vraag.",
      en: "Whether a learning question can be answered with what is offered was the second question in the work with "
        + "personas (progress of Doorpakken, early 2022); this list is derived from that. Every module in the files "
        + "counts, whatever its status or level, and also when it covers a part only. A core task stands for its work "
        + "processes in the qualification of the question. There is one finding per question."),
    remedy: Phrase(
      nl: "Maak een module voor deze werkprocessen, of noem een antwoord van een andere aanbieder.",
      en: "Make a module for these work processes, or name an answer of another provider."),
    example: #"{"questions": [{"targetTasks": [{"file": "timmeren", "task": "P2-K1-W4"}]}]}"#,
    checks: [
      .scope { context, report in
        let personas = context.catalogue.holdings.personas
        guard personas.contains(where: { $0.value.questions.contains { !$0.targetTasks.isEmpty } }) else { return }
        let mapped = Set(
          context.catalogue.allModules.flatMap { context.catalogue.workProcesses(of: $0.value.mappings.map(\.target)) })
        for persona in personas {
          for (question, path) in persona.value.questionsWithPaths where !question.targetTasks.isEmpty {
            let wanted = WantedTasks(question, in: context.catalogue, on: context.referenceDate)
            let gap = wanted.workProcesses.filter { !mapped.contains($0) }
            guard let first = gap.first else { continue }
            report(
              at: persona.origin, path + ["targetTasks"], found: first.code.text,
              .noModule(gap.map { ($0.code, context.catalogue.title(of: $0)) }))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noModule(_ gap: [(code: WorkProcessCode, title: Line?)]) -> Phrase {
    let list = gap.lazy.map { gap in gap.title.map { "\(gap.code) \($0.quoted)" } ?? gap.code.text }.shownList()
    let nl = gap.count == 1 ? "Voor dit gewenste werkproces" : "Voor deze gewenste werkprocessen"
    let en = gap.count == 1 ? "this wanted work process" : "these wanted work processes"
    return Phrase(
      nl: "\(nl) is er geen module: \(list). Maak er een, of zoek een andere aanbieder.",
      en: "There is no module for \(en): \(list). Make one, or look for another provider.")
  }
}

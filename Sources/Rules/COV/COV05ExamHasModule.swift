import Curriculum
import Description

extension Rule {
  /// COV-05: each exam component of a claimed qualification has a module.
  static let cov05 = Rule(
    "COV-05", .warning, .convention,
    title: Phrase(
      nl: "Voor elk examenonderdeel van een geclaimde kwalificatie is er een module.",
      en: "For each exam component of a claimed qualification there is a module."),
    explanation: Phrase(
      nl: "Een examen over werkprocessen waar geen enkele module aan werkt, bereidt niemand voor. Dit is een afspraak "
        + "van dit project. Alleen onderdelen van een kerntaak tellen, en alleen modules die de claim noemt (noemt hij "
        + "er geen, dan alle). Hoe volledig een werkproces is gedekt, zegt COV-01.",
      en: "Nobody prepares for an exam on work processes that no module works at. This is a convention of this "
        + "project. Only components of a core task count, and only modules that the claim names (when it names none: "
        + "all). How fully a work process is covered is for COV-01 to say."),
    remedy: Phrase(
      nl: "Koppel een module aan een werkproces van het examenonderdeel, of kijk of het onderdeel de goede "
        + "werkprocessen noemt.",
      en: "Map a module to a work process of the component, or see whether the component names the right work "
        + "processes."),
    example: #"{"components": [{"code": "25828-B1-K1-8", "coreTask": "B1-K1", "workProcesses": ["B1-K1-W3"]}]}"#,
    checks: [
      .scope { context, report in
        for claimed in context.claimedQualifications {
          for plan in claimed.coverage.examPlans {
            for component in plan.components {
              let path: Path = ["components", .item(component.number), "workProcesses"]
              switch component.state(.agreed) {
              case .full, .partial: continue
              case .unknown: report.notJudged(at: plan.origin, path)
              case .open:
                report(
                  at: plan.origin, path, found: component.code.text,
                  .examWithoutModule(component, claimed.qualification.code))
              }
            }
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func examWithoutModule(_ component: ExamComponentCoverage, _ code: QualificationCode) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(component.code) \(component.title.quoted) van kwalificatie \(code) heeft geen module: aan "
        + "geen van zijn werkprocessen is er een gekoppeld. Koppel een module, of pas het onderdeel aan.",
      en: "Exam component \(component.code) \(component.title.quoted) of qualification \(code) has no module: none is "
        + "mapped to any of its work processes. Map a module, or change the component.")
  }
}

import Curriculum
import Description

extension Rule {
  /// EXA-14: a core task is passed at 6 or voldoende.
  static let exa14 = Rule(
    "EXA-14", .error, .sourced, [.ekb("17")],
    title: Phrase(
      nl: "Een kerntaak is gehaald bij ten minste een 6, of voldoende.",
      en: "A core task is passed at 6 or higher, or voldoende."),
    explanation: Phrase(
      nl: "Voor het diploma is elk beroepsgericht deel voldoende: een 6 of “voldoende” (Examen- en "
        + "kwalificatiebesluit, wijzigingen van 1 augustus 2022). Een onderdeel van een kerntaak mag een andere "
        + "grens hebben, zoals 5.5; dat staat bij het onderdeel (passMark) en niet bij de kerntaak. Rondt u het "
        + "eindcijfer af, schrijf dan hier de 6 en bij rounding hoe.",
      en: "For the diploma each occupational part is sufficient: 6 or “voldoende” (decree on exams, changes of 1 "
        + "August 2022). A component of a core task may have another mark, such as 5.5; that stands at the "
        + "component (passMark) and not at the core task. When you round the final grade, write the 6 here and "
        + "how you round in rounding."),
    remedy: Phrase(
      nl: "Vul bij coreTaskResults een 6 of hoger in, of voldoende of goed.",
      en: "Fill in 6 or higher in coreTaskResults, or voldoende or goed."),
    example: #"{"coreTaskResults": [{"coreTask": "B1-K1", "passMark": "5.5"}]}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for (index, result) in plan.coreTaskResults.enumerated() where !result.passMark.isSufficient {
          report(
            ["coreTaskResults", .item(index), "passMark"], found: result.passMark.text,
            accepted: Phrase(nl: "6 of hoger, voldoende, goed", en: "6 or higher, voldoende, goed"),
            .tooLow(result.coreTask, result.passMark))
        }
      }
    ])
}

extension Grade {
  /// Whether it is 6 or higher, voldoende or goed (EKB 17).
  var isSufficient: Bool { tenths.map { $0 >= 60 } ?? (text == "voldoende" || text == "goed") }
}

extension Phrase {
  fileprivate static func tooLow(_ coreTask: TaskCode, _ mark: Grade) -> Phrase {
    Phrase(
      nl: "Kerntaak \(coreTask) is hier gehaald bij \(mark); dat moet ten minste een 6 of voldoende zijn. Vul 6 in.",
      en: "Core task \(coreTask) is passed at \(mark) here; it must be at least 6 or voldoende. Fill in 6.")
  }
}

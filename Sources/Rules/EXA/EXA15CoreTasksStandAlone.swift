import Curriculum
import Description

extension Rule {
  /// EXA-15: one core task does not make up for another.
  static let exa15 = Rule(
    "EXA-15", .warning, .derived, [.ekb("17")],
    title: Phrase(
      nl: "De ene kerntaak maakt de andere niet goed.", en: "One core task does not make up for another."),
    explanation: Phrase(
      nl: "Elk beroepsgericht deel moet voldoende zijn (Examen- en kwalificatiebesluit, wijzigingen van 1 "
        + "augustus 2022). Daaruit is afgeleid dat een hoog cijfer voor de ene kerntaak een laag cijfer voor de "
        + "andere niet goedmaakt. Binnen een kerntaak kan de school dat wel afspreken.",
      en: "Each occupational part must be sufficient (decree on exams, changes of 1 August 2022). From that it "
        + "is derived that a high grade for one core task does not make up for a low grade for another. Within a "
        + "core task the school can agree so."),
    remedy: Phrase(
      nl: "Zet compensationBetweenCoreTasks op false, of laat het veld weg.",
      en: "Set compensationBetweenCoreTasks to false, or leave the field out."),
    example: #"{"examPlan": {"qualification": "25828", "compensationBetweenCoreTasks": true}}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        guard plan.compensationBetweenCoreTasks == true else { return }
        report(
          ["compensationBetweenCoreTasks"], found: "true", accepted: Phrase(nl: "false", en: "false"), .compensates)
      }
    ])
}

extension Phrase {
  fileprivate static let compensates = Phrase(
    nl: "In dit plan maakt de ene kerntaak de andere goed; elke kerntaak moet zelf voldoende zijn. Zet "
      + "compensationBetweenCoreTasks op false.",
    en: "In this plan one core task makes up for another; each core task must be sufficient by itself. Set "
      + "compensationBetweenCoreTasks to false.")
}

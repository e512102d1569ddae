import Curriculum
import Description

extension Rule {
  /// REG-07: the regional part has own core tasks at the level of the national part.
  static let reg07 = Rule(
    "REG-07", .warning, .sourced, [.stb],
    title: Phrase(
      nl: "Het regionale deel heeft eigen kerntaken, op het niveau van het landelijk deel.",
      en: "The regional part has core tasks of its own, at the level of the national part."),
    explanation: Phrase(
      nl: "Het regionale deel bouwt voort op het landelijk deel, met kerntaken op hetzelfde niveau (Stb. 2019, 2; "
        + "hoofdlijnen). Het niveau van het landelijk deel is dat van de kwalificatie waarop het is gebaseerd.",
      en: "The regional part builds on the national part, with core tasks at the same level (Stb. 2019, 2; main "
        + "lines). The level of the national part is that of the qualification that it is based on."),
    remedy: Phrase(
      nl: "Noem in regional.coreTasks de eigen kerntaken, en geef ze het niveau van de kwalificatie.",
      en: "Name the own core tasks in regional.coreTasks, and give them the level of the qualification."),
    example:
      #"{"basedOn": "25828", "regional": {"level": 3, "coreTasks": [{"title": "Voorbeeldkerntaak", "level": 2}]}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        if value.regional.coreTasks.isEmpty {
          if value.saysUnknown("regional.coreTasks") {
            report.notJudged(["regional", "coreTasks"])
          } else {
            report(["regional", "coreTasks"], .noTasks)
          }
        }
        guard let qualification = value.basis(context)?.qualification else { return }
        let accepted = Phrase(nl: "niveau \(qualification.level)", en: "level \(qualification.level)")
        if value.regional.level != qualification.level {
          report(
            ["regional", "level"], found: String(value.regional.level), accepted: accepted,
            .otherLevel(Phrase(nl: "Het regionale deel", en: "The regional part"), value.regional.level, qualification))
        }
        for (index, task) in value.regional.coreTasks.enumerated() {
          // A task without a level has that of its part.
          guard let level = task.level, level != qualification.level, level != value.regional.level else { continue }
          let name = Phrase(
            nl: "Regionale kerntaak \(task.title.quoted)", en: "Regional core task \(task.title.quoted)")
          report(
            ["regional", "coreTasks", .item(index), "level"], found: String(level), accepted: accepted,
            .otherLevel(name, level, qualification))
        }
      }
    ])
}

extension Phrase {
  fileprivate static let noTasks = Phrase(
    nl: "Het regionale deel heeft geen eigen kerntaak. Noem in regional.coreTasks ten minste één kerntaak.",
    en: "The regional part has no core task of its own. Name at least one in regional.coreTasks.")

  fileprivate static func otherLevel(_ name: Phrase, _ level: Int, _ qualification: Qualification) -> Phrase {
    Phrase(
      nl: "\(name.nl) heeft niveau \(level), maar kwalificatie \(qualification.code) "
        + "\(qualification.title.quoted) heeft niveau \(qualification.level). Maak het niveau gelijk.",
      en: "\(name.en) has level \(level), but qualification \(qualification.code) \(qualification.title.quoted) "
        + "has level \(qualification.level). Make the levels equal.")
  }
}

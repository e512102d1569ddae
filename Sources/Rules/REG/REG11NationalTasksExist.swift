import Curriculum
import Description

extension Rule {
  /// REG-11: the national part takes its tasks from existing material.
  static let reg11 = Rule(
    "REG-11", .warning, .sourced, [.s1],
    title: Phrase(
      nl: "Het landelijk deel bestaat uit taken die er al zijn.",
      en: "The national part consists of tasks that exist already."),
    explanation: Phrase(
      nl: "Een landelijk deel kiest uit bestaande kerntaken en werkprocessen; nieuwe taken horen in het regionale "
        + "deel (publicatie van eind 2019). De regel kijkt of elke taak bestaat in het dossier of keuzedeel dat "
        + "erbij staat. Staat dat niet in de bestanden, dan spreekt REF-02.",
      en: "A national part chooses from existing core tasks and work processes; new tasks belong in the regional "
        + "part (publication of the end of 2019). The rule sees whether each task exists in the qualification file "
        + "or elective that is named. When that is not in the files, REF-02 speaks."),
    remedy: Phrase(
      nl: "Verbeter de code, of zet de nieuwe taak in regional.coreTasks.",
      en: "Correct the code, or put the new task in regional.coreTasks."),
    example: #"{"national": {"share": 60, "coreTasks": [{"file": "timmeren", "task": "B1-K9"}]}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        if value.national.coreTasks.isEmpty { return report.notJudged(["national", "coreTasks"]) }
        for (index, reference) in value.national.coreTasks.enumerated() {
          let path: Path = ["national", "coreTasks", .item(index), "task"]
          switch context.catalogue.meaning(of: reference) {
          case .workProcesses, .purpose, .notHeld: continue
          case .incomplete: report(path, found: reference.task?.text, .noTask(reference.holder, reference.task))
          case .noSuchTask(let known):
            if known.isEmpty, let file = reference.scope.file.flatMap({ context.catalogue.file($0) }) {
              report.notJudged(at: file.file.origin, ["coreTasks"])
              continue
            }
            let shown = known.shownList(most: 12)
            report(
              path, found: reference.task?.text, accepted: Phrase(nl: shown, en: shown),
              .newTask(reference.task?.text ?? "", reference.holder))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func newTask(_ task: String, _ holder: Phrase) -> Phrase {
    Phrase(
      nl: "Taak \(task) van het landelijk deel bestaat niet in \(holder.nl). Verbeter de code, of zet een nieuwe "
        + "taak in het regionale deel.",
      en: "Task \(task) of the national part does not exist in \(holder.en). Correct the code, or put a new task "
        + "in the regional part.")
  }

  fileprivate static func noTask(_ holder: Phrase, _ task: TaskCode?) -> Phrase {
    guard let task else {
      return Phrase(
        nl: "Het landelijk deel noemt \(holder.nl), maar geen taak. Vul in task een kerntaak of werkproces in.",
        en: "The national part names \(holder.en), but no task. Fill in a core task or work process in task.")
    }
    return Phrase(
      nl: "Het landelijk deel noemt taak \(task) van \(holder.nl); een certificaat heeft hier geen taak. Noem de "
        + "taak van het dossier.",
      en: "The national part names task \(task) of \(holder.en); a certificate has no task here. Name the task of "
        + "the qualification file.")
  }
}

import Curriculum
import Description

extension Rule {
  /// QUA-13: the code of a task begins with that of what it stands in.
  static let qua13 = Rule(
    "QUA-13", .error, .derived, [.sbbx],
    title: Phrase(
      nl: "Een taakcode begint met de code van het deel waar de taak in staat.",
      en: "A task code begins with the code of the part that the task stands in."),
    explanation: Phrase(
      nl: "Een werkproces van B1-K2 heet B1-K2-W1; een kerntaak van het basisdeel begint met B1, die van profiel 2 met "
        + "P2. Zo staan de codes in de XML-bestanden van SBB (dossiers 2015 en 2016). Klopt dit niet, dan wijst een "
        + "koppeling naar een andere taak dan de lezer denkt.",
      en: "A work process of B1-K2 is called B1-K2-W1; a core task of the base part begins with B1, one of profile 2 "
        + "with P2. The codes stand so in the XML files of SBB (files of 2015 and 2016). If this is not right, a mapping "
        + "points to another task than the reader thinks."),
    remedy: Phrase(
      nl: "Verbeter de code, of zet de taak op haar eigen plaats.",
      en: "Correct the code, or put the task in its own place."),
    example:
      #"{"coreTasks": [{"code": "B1-K1", "workProcesses": [{"code": "B1-K2-W1", "title": "Richt werkplek in"}]}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for place in file.coreTaskPlaces {
          let (coreTask, profile) = (place.coreTask, place.profile)
          if TaskCode(coreTask.code).profileNumber != profile {
            report(place.path + ["code"], found: coreTask.code.text, .wrongPart(coreTask.code, profile))
          }
          for inside in place.workProcesses where inside.process.code.coreTask != coreTask.code.text {
            report(
              inside.path + ["code"], found: inside.process.code.text,
              accepted: Phrase(nl: "\(coreTask.code)-W…", en: "\(coreTask.code)-W…"),
              .wrongCoreTask(inside.process, in: coreTask))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func wrongPart(_ code: CoreTaskCode, _ profile: Int?) -> Phrase {
    guard let profile else {
      return Phrase(
        nl:
          "Kerntaak \(code) staat in het basisdeel; daar begint een code met B1. Verbeter de code, of zet de kerntaak "
          + "in haar profiel.",
        en: "Core task \(code) stands in the base part; a code begins with B1 there. Correct the code, or put the core "
          + "task in its profile.")
    }
    return Phrase(
      nl:
        "Kerntaak \(code) staat in profiel \(profile); daar begint een code met P\(profile). Verbeter de code, of zet "
        + "de kerntaak op haar eigen plaats.",
      en: "Core task \(code) stands in profile \(profile); a code begins with P\(profile) there. Correct the code, or "
        + "put the core task in its own place.")
  }

  fileprivate static func wrongCoreTask(_ process: WorkProcess, in coreTask: CoreTask) -> Phrase {
    Phrase(
      nl: "Werkproces \(process.code) “\(process.title)” staat onder kerntaak \(coreTask.code). Geef het een code die "
        + "met \(coreTask.code) begint, of zet het onder \(process.code.coreTask).",
      en:
        "Work process \(process.code) “\(process.title)” stands under core task \(coreTask.code). Give it a code that "
        + "begins with \(coreTask.code), or put it under \(process.code.coreTask).")
  }
}

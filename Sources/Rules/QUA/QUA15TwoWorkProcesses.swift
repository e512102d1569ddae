import Curriculum
import Description

extension Rule {
  /// QUA-15: a core task of a file has two work processes or more.
  static let qua15 = Rule(
    "QUA-15", .warning, .sourced, [.sbb],
    title: Phrase(
      nl: "Een kerntaak van een dossier heeft ten minste twee werkprocessen.",
      en: "A core task of a qualification file has at least two work processes."),
    explanation: Phrase(
      nl: "SBB vraagt dat in haar aanwijzingen voor schrijvers van dossiers (pagina's van 2020 tot 2025). Voor "
        + "keuzedelen geldt dit niet: daar mag een kerntaak één werkproces hebben, of alleen kennis.",
      en:
        "SBB asks so in its guidance for writers of qualification files (pages of 2020 to 2025). It does not hold for "
        + "electives: a core task there may have one work process, or knowledge only."),
    remedy: Phrase(
      nl: "Kijk in het dossier of er een werkproces ontbreekt, en voeg het toe.",
      en: "Look in the qualification file whether a work process is missing, and add it."),
    example: #"{"coreTasks": [{"code": "B1-K2", "workProcesses": [{"code": "B1-K2-W1"}]}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for place in file.coreTaskPlaces where place.coreTask.workProcesses.count < 2 {
          report(
            place.path + ["workProcesses"], found: String(place.coreTask.workProcesses.count),
            accepted: Phrase(nl: "2 of meer", en: "2 or more"), .tooFew(place.coreTask))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func tooFew(_ coreTask: CoreTask) -> Phrase {
    Phrase(
      nl: "Kerntaak \(coreTask.code) “\(coreTask.title)” heeft één werkproces; twee of meer is gewoon. Ontbreekt er "
        + "één? Voeg het toe.",
      en: "Core task \(coreTask.code) “\(coreTask.title)” has one work process; two or more is usual. Is one missing? "
        + "Add it.")
  }
}

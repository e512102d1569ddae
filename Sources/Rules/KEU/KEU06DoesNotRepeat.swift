import Curriculum
import Description

extension Rule {
  /// KEU-06: a coupled elective repeats no work process of the qualification.
  static let keu06 = Rule(
    "KEU-06", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een keuzedeel herhaalt geen werkproces van de kwalificatie waaraan het gekoppeld is.",
      en: "An elective repeats no work process of the qualification that it is coupled to."),
    explanation: Phrase(
      nl: "Een keuzedeel verrijkt een kwalificatie en mag haar niet overlappen (toetsingskader van 2014). Deze regel "
        + "vergelijkt alleen de namen van werkprocessen; dezelfde inhoud onder een andere naam ziet zij niet.",
      en:
        "An elective enriches a qualification and may not overlap it (assessment frame of 2014). This rule compares the "
        + "titles of work processes only; the same content under another title it does not see."),
    remedy: Phrase(
      nl: "Haal de koppeling weg, of kijk de naam van het werkproces na.",
      en: "Remove the coupling, or check the title of the work process."),
    example: #"{"elective": {"coreTasks": [{"code": "D1-K1", "workProcesses": [{"title": "Richt werkplek in"}]}]}}"#,
    checks: Coupling.checks(unknown: { $0.coreTasks.isEmpty ? "coreTasks" : nil }) { coupling, _, report in
      guard let elective = coupling.elective else { return }
      if coupling.file.coreTasks.isEmpty, coupling.file.profiles.allSatisfy({ $0.coreTasks.isEmpty }) { return }
      guard let (mine, theirs) = coupling.repeated(in: elective) else { return }
      report(coupling.path, found: coupling.shown, .sameTitle(coupling, mine, theirs))
    })
}

extension Coupling {
  /// The first work process of the elective that the qualification has under the same title.
  fileprivate func repeated(in elective: Elective) -> (ElectiveWorkProcess, WorkProcess)? {
    for process in elective.coreTasks.lazy.flatMap(\.workProcesses) {
      if let same = same(as: process.title, in: file.coreTasks) { return (process, same) }
      for profile in file.profiles where profile.number == qualification.profileNumber {
        if let same = same(as: process.title, in: profile.coreTasks) { return (process, same) }
      }
    }
    return nil
  }

  private func same(as title: Line, in coreTasks: [CoreTask]) -> WorkProcess? {
    for coreTask in coreTasks {
      for process in coreTask.workProcesses
      where process.title == title
        && (process.applicability.isEmpty || process.applicability.contains(qualification.code))
      {
        return process
      }
    }
    return nil
  }
}

extension Phrase {
  fileprivate static func sameTitle(
    _ coupling: Coupling, _ mine: ElectiveWorkProcess, _ theirs: WorkProcess
  ) -> Phrase {
    Phrase(
      nl: "Werkproces \(mine.code) van keuzedeel \(coupling.code) heet “\(mine.title)”, net als \(theirs.code) van "
        + "kwalificatie \(coupling.qualification.code). Een keuzedeel voegt iets toe: haal de koppeling weg, of kijk de "
        + "naam na.",
      en: "Work process \(mine.code) of elective \(coupling.code) is called “\(mine.title)”, as is \(theirs.code) of "
        + "qualification \(coupling.qualification.code). An elective adds something: remove the coupling, or check the "
        + "title.")
  }
}

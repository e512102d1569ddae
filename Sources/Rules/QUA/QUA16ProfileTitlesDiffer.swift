import Curriculum
import Description

extension Rule {
  /// QUA-16: a core task of a profile has another title than those of the base part.
  static let qua16 = Rule(
    "QUA-16", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een kerntaak van een profiel heet anders dan de kerntaken van het basisdeel.",
      en: "A core task of a profile has another title than the core tasks of the base part."),
    explanation: Phrase(
      nl:
        "Een profiel voegt iets toe aan het basisdeel; herhalen hoort niet (toetsingskader van 2014). Dezelfde naam in "
        + "twee profielen is wel gewoon.",
      en:
        "A profile adds something to the base part; it is not to repeat it (assessment frame of 2014). The same title "
        + "in two profiles is normal."),
    remedy: Phrase(
      nl: "Kijk na of de kerntaak in het basisdeel of in het profiel hoort, en haal de andere weg.",
      en: "Check whether the core task belongs to the base part or to the profile, and remove the other."),
    example:
      #"{"coreTasks": [{"code": "B1-K1", "title": "Kookt"}], "profiles": [{"coreTasks": [{"code": "P1-K1", "title": "Kookt"}]}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (number, profile) in file.profiles.enumerated() {
          for (index, coreTask) in profile.coreTasks.enumerated() {
            guard let base = file.coreTasks.first(where: { $0.title == coreTask.title }) else { continue }
            report(
              ["profiles", .item(number), "coreTasks", .item(index), "title"], found: coreTask.title.text,
              .sameTitle(coreTask, base))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func sameTitle(_ coreTask: CoreTask, _ base: CoreTask) -> Phrase {
    Phrase(
      nl:
        "Kerntaak \(coreTask.code) heet “\(coreTask.title)”, net als \(base.code) in het basisdeel. Een profiel voegt "
        + "iets anders toe: kijk de naam na.",
      en:
        "Core task \(coreTask.code) is called “\(coreTask.title)”, as is \(base.code) in the base part. A profile adds "
        + "something else: check the title.")
  }
}

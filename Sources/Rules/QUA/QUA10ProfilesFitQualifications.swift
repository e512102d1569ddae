import Curriculum
import Description

extension Rule {
  /// QUA-10: one qualification has no profile; of several each points to one.
  static let qua10 = Rule(
    "QUA-10", .warning, .sourced, [.sbb],
    title: Phrase(
      nl: "Een dossier met één kwalificatie heeft geen profiel; bij meer kwalificaties hoort elke bij een profiel.",
      en: "A file with one qualification has no profile; with more, each points to a profile."),
    explanation: Phrase(
      nl:
        "Een profiel is wat de ene kwalificatie van een dossier van de andere onderscheidt. Is er maar één, dan staat "
        + "alles in het basisdeel (pagina's van SBB, 2020 tot 2025). Een kwalificatie zonder profiel telt alleen het "
        + "basisdeel mee.",
      en:
        "A profile is what tells one qualification of a file from another. If there is only one, everything is in the "
        + "base part (pages of SBB, 2020 to 2025). A qualification without profile counts the base part only."),
    remedy: Phrase(
      nl: "Vul bij elke kwalificatie profileNumber in, of zet de taken in het basisdeel als er één kwalificatie is.",
      en: "Fill in profileNumber with each qualification, or put the tasks in the base part if there is one."),
    example: #"{"qualifications": [{"code": "25128", "level": 2}, {"code": "25118", "level": 3}], "profiles": []}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        guard file.qualifications.count > 1 else {
          if let profile = file.profiles.first { report(["profiles"], .profileOfOne(profile, of: file)) }
          return
        }
        if file.coreTasks.isEmpty, file.profiles.isEmpty { return report.notJudged(["coreTasks"]) }
        for (index, qualification) in file.qualifications.enumerated() where qualification.profileNumber == nil {
          let path: Path = ["qualifications", .item(index), "profileNumber"]
          if qualification.saysUnknown("profileNumber") {
            report.notJudged(path)
          } else {
            report(path, .noProfile(qualification, count: file.qualifications.count))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func profileOfOne(_ profile: Profile, of file: QualificationFile) -> Phrase {
    Phrase(
      nl: "Dossier “\(file.id)” heeft één kwalificatie en toch profiel \(profile.number) “\(profile.title)”. Zet de "
        + "taken in het basisdeel, of voeg de andere kwalificaties toe.",
      en: "File “\(file.id)” has one qualification and still profile \(profile.number) “\(profile.title)”. Put the "
        + "tasks in the base part, or add the other qualifications.")
  }

  fileprivate static func noProfile(_ qualification: Qualification, count: Int) -> Phrase {
    Phrase(
      nl: "Kwalificatie \(qualification.code) “\(qualification.title)” noemt geen profiel, terwijl het dossier "
        + "\(count) kwalificaties heeft. Vul profileNumber in.",
      en: "Qualification \(qualification.code) “\(qualification.title)” names no profile, though the file has "
        + "\(count) qualifications. Fill in profileNumber.")
  }
}

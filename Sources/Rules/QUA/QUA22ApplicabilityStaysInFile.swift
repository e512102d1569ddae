import Curriculum
import Description

extension Rule {
  /// QUA-22: applicability names qualifications of the same file.
  static let qua22 = Rule(
    "QUA-22", .error, .convention,
    title: Phrase(
      nl: "Een werkproces geldt alleen voor kwalificaties van hetzelfde dossier.",
      en: "A work process applies to qualifications of the same file only."),
    explanation: Phrase(
      nl: "Met applicability zegt u dat een werkproces niet bij alle kwalificaties van het dossier hoort. Dat veld is "
        + "een afspraak van dit project. Een kwalificatie van een ander dossier heeft dit werkproces nooit.",
      en:
        "With applicability you say that a work process does not belong to all qualifications of the file. That field "
        + "is a convention of this project. A qualification of another file never has this work process."),
    remedy: Phrase(
      nl: "Noem een kwalificatie van dit dossier. Een lege lijst betekent: alle kwalificaties.",
      en: "Name a qualification of this file. An empty list means: all qualifications."),
    example: #"{"workProcesses": [{"code": "B1-K1-W3", "applicability": ["25125"]}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        let known = file.qualifications.map(\.code)
        for place in file.workProcessPlaces {
          for (number, code) in place.process.applicability.enumerated() where !known.contains(code) {
            let shown = known.map(\.text).shownList()
            report(
              place.path + ["applicability", .item(number)], found: code.text, accepted: Phrase(nl: shown, en: shown),
              .foreign(code, place.process, shown))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func foreign(_ code: QualificationCode, _ process: WorkProcess, _ known: String) -> Phrase {
    Phrase(
      nl:
        "Werkproces \(process.code) “\(process.title)” noemt kwalificatie \(code), maar die staat niet in dit dossier. "
        + "Kies uit: \(known).",
      en: "Work process \(process.code) “\(process.title)” names qualification \(code), but that is not in this file. "
        + "Choose from: \(known).")
  }
}

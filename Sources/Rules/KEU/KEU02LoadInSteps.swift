import Curriculum
import Description

extension Rule {
  /// KEU-02: the study load of an elective is a multiple of 240.
  static let keu02 = Rule(
    "KEU-02", .error, .sourced, [.mtk],
    title: Phrase(
      nl: "De studielast van een keuzedeel is een veelvoud van 240 SBU.",
      en: "The study load of an elective is a multiple of 240 hours."),
    explanation: Phrase(
      nl: "Het toetsingskader van 2014 kent keuzedelen van 240, 480, 720 en 960 uur. Door die vaste maat tellen "
        + "keuzedelen altijd op tot de keuzedeelverplichting.",
      en: "The assessment frame of 2014 knows electives of 240, 480, 720 and 960 hours. With that fixed size electives "
        + "always add up to the elective obligation."),
    remedy: Phrase(
      nl: "Neem de studielast over uit het keuzedeel bij SBB.", en: "Take the study load over from the elective at SBB."
    ),
    example: #"{"elective": {"code": "K9001", "studyLoadHours": 300}}"#,
    checks: [
      .of(Elective.self) { elective, _, report in
        let step = NationalNumbers.electiveStep
        guard let load = elective.studyLoadHours else { return report.notJudged(["studyLoadHours"]) }
        guard load == 0 || !load.isMultiple(of: step) else { return }
        report(
          ["studyLoadHours"], found: String(load),
          accepted: Phrase(nl: "een veelvoud van \(step)", en: "a multiple of \(step)"), .offStep(elective, load, step))
      }
    ])
}

extension Phrase {
  fileprivate static func offStep(_ elective: Elective, _ load: Int, _ step: Int) -> Phrase {
    let below = load / step * step
    let nl = below == 0 ? "\(step)" : "\(below) of \(below + step)"
    let en = below == 0 ? "\(step)" : "\(below) or \(below + step)"
    return Phrase(
      nl: "Keuzedeel \(elective.code) “\(elective.title)” heeft een studielast van \(load) SBU; dat moet een veelvoud "
        + "van \(step) zijn, zoals \(nl). Kijk het getal na.",
      en: "Elective \(elective.code) “\(elective.title)” has a study load of \(load) hours; it must be a multiple of "
        + "\(step), such as \(en). Check the number.")
  }
}

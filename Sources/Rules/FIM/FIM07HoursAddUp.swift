import Curriculum
import Description

extension Rule {
  /// FIM-07: divided hours add up to the study load.
  static let fim07 = Rule(
    "FIM-07", .error, .derived, [.okx],
    title: Phrase(
      nl: "Verdeelde uren tellen samen op tot de studielast.", en: "Divided hours add up to the study load."),
    explanation: Phrase(
      nl:
        "De studielast is alle tijd die de lerende nodig heeft: met begeleiding, in het leerbedrijf en in zelfstudie. "
        + "Volgens OKx (werkversie 2026) tellen delen op tot het geheel. De geplande lesuren van een school kunnen "
        + "minder zijn; die horen hier niet.",
      en: "The study load is all time that the learner needs: with guidance, in the training company and in "
        + "self-study. According to OKx (draft of 2026) parts add up to the whole. The planned teaching hours of a "
        + "school may be fewer; they do not belong here."),
    remedy: Phrase(
      nl: "Verbeter de uren of de studielast, zodat de som klopt.",
      en: "Correct the hours or the study load, so that the sum is right."),
    example:
      #"{"studyLoad": {"value": 400, "unit": "SBU"}, "hours": {"guided": 60, "workPlacement": 320, "selfStudy": 30}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        guard let hours = module.hours, module.studyLoad.unit == .studyHours else { return }
        let sum = hours.guided + hours.workPlacement + hours.selfStudy
        let load = module.studyLoad.value
        guard sum != load else { return }
        report(
          ["hours"], found: String(sum), accepted: Phrase(nl: String(load), en: String(load)),
          .hoursDiffer(hours, sum: sum, load: load))
      }
    ])
}

extension Phrase {
  fileprivate static func hoursDiffer(_ hours: LearningHours, sum: Int, load: Int) -> Phrase {
    let terms = "\(hours.guided) + \(hours.workPlacement) + \(hours.selfStudy) = \(sum)"
    return Phrase(
      nl: "De uren zijn samen \(terms), maar de studielast is \(load) SBU. Maak ze gelijk.",
      en: "The hours are \(terms) in all, but the study load is \(load) SBU. Make them equal.")
  }
}

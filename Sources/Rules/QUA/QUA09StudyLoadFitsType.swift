import Curriculum
import Description

extension Rule {
  /// QUA-09: the study load lies in the range of the programme type.
  static let qua09 = Rule(
    "QUA-09", .warning, .derived, [.web("7.2.4a")],
    title: Phrase(
      nl: "De studielast past bij het soort opleiding.", en: "The study load fits the type of programme."),
    explanation: Phrase(
      nl: "De wet noemt hoeveel jaar een opleiding duurt: entree en specialist 1, basisberoeps 1 tot 2, vak 2 tot 3, "
        + "middenkader 3 jaar en bij uitzondering 4 (WEB 7.2.4a, tekst van omstreeks 2015). Maal 1600 uur per jaar geeft "
        + "dat de grenzen; de regel is zo afgeleid.",
      en: "The law says how many years a programme takes: entree and specialist 1, basisberoeps 1 to 2, vak 2 to 3, "
        + "middenkader 3 years and by exception 4 (WEB 7.2.4a, text of about 2015). Times 1600 hours a year that gives "
        + "the limits; the rule is derived so."),
    remedy: Phrase(
      nl: "Verbeter de studielast of het soort opleiding.", en: "Correct the study load or the type of programme."),
    example: #"{"qualifications": [{"level": 2, "programmeType": "basisberoeps", "studyLoadHours": 4800}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (index, qualification) in file.qualifications.enumerated() {
          guard let load = qualification.studyLoadHours else {
            report.notJudged(["qualifications", .item(index), "studyLoadHours"])
            continue
          }
          guard let type = qualification.knownType else {
            report.notJudged(["qualifications", .item(index), "programmeType"])
            continue
          }
          let range = type.studyLoadRange
          guard !range.contains(load) else { continue }
          let accepted =
            range.count == 1
            ? Phrase(nl: "\(range.lowerBound)", en: "\(range.lowerBound)")
            : Phrase(
              nl: "\(range.lowerBound) tot en met \(range.upperBound)", en: "\(range.lowerBound) to \(range.upperBound)"
            )
          report(
            ["qualifications", .item(index), "studyLoadHours"], found: String(load), accepted: accepted,
            .outOfRange(qualification, load, type, accepted))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func outOfRange(
    _ qualification: Qualification, _ load: Int, _ type: ProgrammeType, _ accepted: Phrase
  ) -> Phrase {
    Phrase(
      nl: "Kwalificatie \(qualification.code) heeft een studielast van \(load) SBU; bij soort “\(type.rawValue)” past "
        + "\(accepted.nl). Verbeter de studielast of het soort.",
      en: "Qualification \(qualification.code) has a study load of \(load) hours; type “\(type.rawValue)” goes with "
        + "\(accepted.en). Correct the study load or the type.")
  }
}

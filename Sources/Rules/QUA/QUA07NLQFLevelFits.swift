import Curriculum
import Description

extension Rule {
  /// QUA-07: a stated NLQF level fits the mbo level.
  static let qua07 = Rule(
    "QUA-07", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een ingevuld NLQF-niveau past bij het mbo-niveau.", en: "A stated NLQF level fits the level in mbo."),
    explanation: Phrase(
      nl: "Mbo-niveau 1 tot en met 4 is NLQF-niveau 1 tot en met 4; 4+ past bij niveau 4 (toetsingskader van 2014). "
        + "Landelijke bestanden noemen geen NLQF-niveau. Zonder dit veld is er dus niets mis.",
      en:
        "Levels 1 to 4 in mbo are NLQF levels 1 to 4; 4+ fits level 4 (assessment frame of 2014). National files name "
        + "no NLQF level. So nothing is wrong without this field."),
    remedy: Phrase(
      nl: "Haal nlqfLevel weg, dan wordt het afgeleid, of vul hetzelfde niveau in als bij level.",
      en: "Remove nlqfLevel, then it is derived, or fill in the same level as in level."),
    example: #"{"qualifications": [{"code": "25118", "title": "Allround timmerman", "level": 3, "nlqfLevel": "4"}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (index, qualification) in file.qualifications.enumerated() {
          guard let nlqf = qualification.nlqfLevel, nlqf.level != qualification.level else { continue }
          let right = NLQFLevel.allCases.filter { $0.level == qualification.level }.map(\.rawValue)
          let accepted = Phrase(nl: right.joined(separator: " of "), en: right.joined(separator: " or "))
          report(
            ["qualifications", .item(index), "nlqfLevel"], found: nlqf.rawValue, accepted: accepted,
            .wrongLevel(qualification, nlqf, accepted))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func wrongLevel(_ qualification: Qualification, _ nlqf: NLQFLevel, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "Kwalificatie \(qualification.code) heeft mbo-niveau \(qualification.level), maar NLQF-niveau "
        + "\(nlqf.rawValue). Vul \(accepted.nl) in, of laat nlqfLevel weg.",
      en: "Qualification \(qualification.code) has level \(qualification.level) in mbo, but NLQF level "
        + "\(nlqf.rawValue). Fill in \(accepted.en), or leave nlqfLevel out.")
  }
}

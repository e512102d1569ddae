import Curriculum
import Description

extension Rule {
  /// QUA-06: the programme type fits the level.
  static let qua06 = Rule(
    "QUA-06", .error, .sourced, [.web("7.2.2")],
    title: Phrase(nl: "Het soort opleiding past bij het niveau.", en: "The type of programme fits the level."),
    explanation: Phrase(
      nl: "Niveau 1 is entree, 2 basisberoeps, 3 vak, en 4 middenkader of specialist (WEB 7.2.2, tekst van omstreeks "
        + "2015). Van het soort hangen de studielast en de keuzedelen af.",
      en: "Level 1 is entree, 2 basisberoeps, 3 vak, and 4 middenkader or specialist (WEB 7.2.2, text of about 2015). "
        + "Study load and electives depend on the type."),
    remedy: Phrase(
      nl: "Verbeter het soort opleiding of het niveau. In het dossier staan ze bij elkaar.",
      en: "Correct the type of programme or the level. The qualification file has them side by side."),
    example: #"{"qualifications": [{"code": "25128", "title": "Timmerman", "level": 2, "programmeType": "vak"}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (index, qualification) in file.qualifications.enumerated() {
          guard let type = qualification.programmeType else {
            report.notJudged(["qualifications", .item(index), "programmeType"])
            continue
          }
          guard type.level != qualification.level else { continue }
          let right = ProgrammeType.types(at: qualification.level).map(\.rawValue)
          let accepted = Phrase(nl: right.joined(separator: " of "), en: right.joined(separator: " or "))
          report(
            ["qualifications", .item(index), "programmeType"], found: type.rawValue, accepted: accepted,
            .wrongType(qualification, type, accepted))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func wrongType(
    _ qualification: Qualification, _ type: ProgrammeType, _ accepted: Phrase
  ) -> Phrase {
    let level = qualification.level
    return Phrase(
      nl: "Kwalificatie \(qualification.code) heeft niveau \(level), maar soort “\(type.rawValue)” hoort bij niveau "
        + "\(type.level). Bij niveau \(level) hoort \(accepted.nl).",
      en: "Qualification \(qualification.code) has level \(level), but type “\(type.rawValue)” belongs to level "
        + "\(type.level). Level \(level) goes with \(accepted.en).")
  }
}

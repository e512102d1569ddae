import Curriculum
import Description

extension Rule {
  /// QUA-19: specialists have files of their own.
  static let qua19 = Rule(
    "QUA-19", .warning, .sourced, [.mtk],
    title: Phrase(
      nl: "Een specialist staat alleen met andere specialisten in een dossier.",
      en: "A specialist stands in a file with other specialists only."),
    explanation: Phrase(
      nl: "Specialistenopleidingen hebben eigen dossiers en worden niet samengevoegd met andere opleidingen "
        + "(toetsingskader van 2014).",
      en: "Specialist programmes have files of their own and are not put together with other programmes (assessment "
        + "frame of 2014)."),
    remedy: Phrase(
      nl: "Kijk het soort opleiding na, of zet de specialist in een eigen dossier.",
      en: "Check the type of programme, or put the specialist in a file of its own."),
    example:
      #"{"qualifications": [{"level": 2, "programmeType": "basisberoeps"}, {"level": 4, "programmeType": "specialist"}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        let qualifications = file.qualifications
        guard qualifications.count > 1 else { return }
        let others = qualifications.first { $0.knownType.map { $0 != .specialist } ?? false }
        let specialist = qualifications.firstIndex { $0.knownType == .specialist }
        if let others, let specialist {
          report(
            ["qualifications", .item(specialist), "programmeType"], found: ProgrammeType.specialist.rawValue,
            .mixed(qualifications[specialist], others))
        } else if let unknown = qualifications.firstIndex(where: { $0.knownType == nil }) {
          report.notJudged(["qualifications", .item(unknown), "programmeType"])
        }
      }
    ])
}

extension Phrase {
  fileprivate static func mixed(_ specialist: Qualification, _ other: Qualification) -> Phrase {
    Phrase(
      nl: "Specialist \(specialist.code) “\(specialist.title)” staat in één dossier met \(other.code) “\(other.title)” "
        + "van niveau \(other.level). Kijk het soort na, of zet de specialist in een eigen dossier.",
      en: "Specialist \(specialist.code) “\(specialist.title)” stands in one file with \(other.code) “\(other.title)” "
        + "of level \(other.level). Check the type, or put the specialist in a file of its own.")
  }
}

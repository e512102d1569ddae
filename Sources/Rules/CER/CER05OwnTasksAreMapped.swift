import Curriculum
import Description

extension Rule {
  /// CER-05: own tasks of a certificate stand for work processes of a file.
  static let cer05 = Rule(
    "CER-05", .warning, .derived, [.oerT],
    title: Phrase(
      nl: "Bij elke eigen taak van een certificaat staat voor welk werkproces zij staat, of waarom er geen is.",
      en: "Every own task of a certificate says which work process it stands for, or why there is none."),
    explanation: Phrase(
      nl: "Scholen geven de taken van een certificaat eigen codes, als C1-K1-W2 (Talland College, cohort 2025-2026). "
        + "Zonder verwijzing naar het dossier is niet te zien welk deel van de kwalificatie het certificaat dekt. Deze "
        + "regel is daaruit afgeleid. Een kerntaak waar eigen werkprocessen onder staan, hoeft zelf niets te noemen.",
      en: "Schools give the tasks of a certificate codes of their own, such as C1-K1-W2 (Talland College, cohort "
        + "2025-2026). Without a reference to the qualification file one cannot see which part of the qualification the "
        + "certificate covers. The rule is derived from that. A core task with own work processes under it need name "
        + "nothing itself."),
    remedy: Phrase(
      nl: "Noem in workProcesses het werkproces uit het dossier, of schrijf in note waarom er geen is.",
      en: "Name the work process of the qualification file in workProcesses, or write in note why there is none."),
    example: #"{"certificate": {"ownTasks": [{"code": "C1-K1-W2", "title": "Voorbeeldtaak"}]}}"#,
    checks: [
      .of(MboCertificate.self) { certificate, _, report in
        for (index, task) in certificate.ownTasks.enumerated() where task.workProcesses.isEmpty && task.note == nil {
          let isHeading = certificate.ownTasks.contains { $0.code.text.hasPrefix(task.code.text + "-") }
          if !isHeading {
            report(["ownTasks", .item(index), "workProcesses"], .notMapped(task, of: certificate))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func notMapped(_ task: CertificateTask, of certificate: MboCertificate) -> Phrase {
    Phrase(
      nl:
        "Taak \(task.code) van certificaat \(certificate.code) noemt geen werkproces van een dossier. Vul workProcesses "
        + "in, of zeg in note waarom er geen is.",
      en: "Task \(task.code) of certificate \(certificate.code) names no work process of a qualification file. Fill in "
        + "workProcesses, or say in note why there is none.")
  }
}

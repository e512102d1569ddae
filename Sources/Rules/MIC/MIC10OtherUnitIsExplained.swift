import Curriculum
import Description

extension Rule {
  /// MIC-10: a workload in another unit than the modules has a note.
  static let mic10 = Rule(
    "MIC-10", .warning, .derived, [.web("7.2.4a"), .edub],
    title: Phrase(
      nl: "Een omvang in een andere eenheid dan de modules heeft een toelichting.",
      en: "A workload in another unit than the modules has a note."),
    explanation: Phrase(
      nl:
        "EC en SBU zijn niet zomaar om te rekenen: het hoger onderwijs en edubadges (februari 2024) rekenen 28 uur per EC, "
        + "terwijl 1600 SBU (WEB, tekst van omstreeks 2015) gedeeld door 60 EC nog geen 27 is. Wie omrekent, zegt daarom "
        + "hoe. Dit is uit die getallen afgeleid.",
      en:
        "EC and SBU cannot simply be converted: higher education and edubadges (February 2024) reckon 28 hours for an EC, "
        + "while 1600 SBU (WEB, text of about 2015) divided by 60 EC is not even 27. So who converts says how. This is "
        + "derived from these numbers."),
    remedy: Phrase(
      nl: "Schrijf in note hoe de omvang is bepaald, of gebruik de eenheid van de modules.",
      en: "Write in note how the workload was determined, or use the unit of the modules."),
    example: #"{"workload": {"value": "10", "unit": "EC"}, "builtFrom": ["dakwerk"]}"#,
    checks: [
      .of(Microcredential.self) { microcredential, context, report in
        let workload = microcredential.workload
        guard workload.note == nil else { return }
        let built = BuiltFrom(microcredential, in: context.catalogue)
        guard let other = built.modules.first(where: { $0.value.studyLoad.unit != workload.unit }) else {
          if let unknown = built.unknown, workload.unit != .studyHours { report.notJudged(unknown) }
          return
        }
        report(
          ["workload", "unit"], found: workload.unit.rawValue,
          .otherUnit(workload, other.value.studyLoad, of: other.value.id))
      }
    ])
}

extension Phrase {
  fileprivate static func otherUnit(_ workload: Workload, _ load: StudyLoad, of module: ModuleID) -> Phrase {
    Phrase(
      nl: "De omvang is \(workload.value) \(workload.unit.rawValue), maar module “\(module)” rekent in "
        + "\(load.unit.rawValue). Schrijf in note hoe u omrekende.",
      en: "The workload is \(workload.value) \(workload.unit.rawValue), but module “\(module)” reckons in "
        + "\(load.unit.rawValue). Write in note how you converted.")
  }
}

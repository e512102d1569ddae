import Description
import Rules

extension Rule {
  /// EDU-03: a badge has one kind of study load.
  static let edu03 = Rule(
    "EDU-03", .error, .sourced, [.edubadges, .edubadgesForms],
    title: Phrase(
      nl: "Een badge heeft één soort studielast: SBU in het mbo, EC of tijd in het ho.",
      en: "A badge has one kind of study load: SBU in mbo, EC or time in higher education."),
    explanation: Phrase(
      nl: "In het mbo rekent edubadges in SBU en nooit in EC. Een microcredential in het ho heeft studiepunten of "
        + "tijdsbesteding, niet beide en niet geen van beide. Een omrekening van SBU naar EC die voor iedereen geldt, "
        + "bestaat niet.",
      en: "In mbo edubadges reckons in SBU and never in EC. A microcredential in higher education has credits or time "
        + "spent, not both and not neither. There is no conversion of SBU to EC that holds for all."),
    remedy: Phrase(nl: "Laat één soort studielast staan.", en: "Keep one kind of study load."),
    example: #"{"extensions:StudyLoadExtension": {"StudyLoad": 240}, "extensions:ECTSExtension": {"ECTS": 3}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge else { return }
        let has = badge.extensions
        let isMicro = badge.expanded.typeBadgeClass == .microcredential
        if has.studyLoad != nil, has.ects != nil {
          report(path + ["extensions:ECTSExtension"], stage: BadgeStage.edubadges.name, .hoursAndCredits)
        } else if isMicro, has.ects != nil, has.timeInvestment != nil {
          report(path + ["extensions:TimeInvestmentExtension"], stage: BadgeStage.edubadges.name, .creditsAndTime)
        } else if isMicro, has.ects == nil, has.timeInvestment == nil, has.studyLoad == nil {
          report(path, stage: BadgeStage.edubadges.name, .noLoad)
        }
      }
    ])
}

extension Phrase {
  fileprivate static let hoursAndCredits = Phrase(
    nl: "Deze badge heeft studielast in SBU (mbo) en in EC (ho). Laat er één staan.",
    en: "This badge has a study load in SBU (mbo) and in EC (higher education). Keep one.")
  fileprivate static let creditsAndTime = Phrase(
    nl: "Een microcredential heeft studiepunten of tijdsbesteding, niet beide. Laat er één staan.",
    en: "A microcredential has credits or time spent, not both. Keep one.")
  fileprivate static let noLoad = Phrase(
    nl: "Deze microcredential heeft geen studielast. Vul SBU in (mbo), of EC of tijdsbesteding (ho).",
    en: "This microcredential has no study load. Fill in SBU (mbo), or EC or time spent (higher education).")
}

import Curriculum
import Description

extension Rule {
  /// FIM-04: the study load is greater than 0 and in study load hours.
  static let fim04 = Rule(
    "FIM-04", .error, .derived, [.okx, .rio],
    title: Phrase(
      nl: "De studielast van een module is groter dan 0 en staat in SBU.",
      en: "The study load of a module is greater than 0 and in study load hours (SBU)."),
    explanation: Phrase(
      nl: "Modules tellen samen op tot een opleiding, en die rekent in studiebelastingsuren. OKx (werkversie 2026) "
        + "noemt SBU als maat in het mbo; RIO (2026) kent ook andere eenheden. EC en klokuren horen bij "
        + "microcredentials en bij wat van elders komt. Een omrekening die voor iedereen geldt, bestaat niet.",
      en: "Modules add up to a programme, and that counts in study load hours. OKx (draft of 2026) names SBU as the "
        + "measure in mbo; RIO (2026) knows other units too. EC and clock hours belong to microcredentials and to what "
        + "comes from elsewhere. There is no conversion that holds for all."),
    remedy: Phrase(
      nl:
        "Schat hoeveel uren een gemiddelde lerende nodig heeft, met begeleiding, stage en zelfstudie samen, en vul dat "
        + "in met eenheid SBU.",
      en:
        "Estimate how many hours an average learner needs, guidance, placement and self-study together, and fill that "
        + "in with unit SBU."),
    example: #"{"module": {"id": "dakwerk", "studyLoad": {"value": 0, "unit": "SBU"}}}"#,
    claims: [Claim(type: "StudyLoad", fields: ["value"], .range)],
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        let unit = module.studyLoad.unit
        guard unit != .studyHours else { return }
        report(["studyLoad", "unit"], found: unit.rawValue, accepted: Phrase(nl: "SBU", en: "SBU"), .otherUnit(unit))
      }
    ])
}

extension Phrase {
  fileprivate static func otherUnit(_ unit: LoadUnit) -> Phrase {
    Phrase(
      nl: "De studielast staat in \(unit.rawValue); van een module staat zij in SBU. Vul het aantal SBU in.",
      en: "The study load is in \(unit.rawValue); that of a module is in SBU. Fill in the number of SBU.")
  }
}

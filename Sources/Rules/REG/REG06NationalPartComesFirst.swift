import Curriculum
import Description

extension Rule {
  /// REG-06: the regional part is established after the national part.
  static let reg06 = Rule(
    "REG-06", .error, .sourced, [.stb, .s1],
    title: Phrase(
      nl: "Een regionaal deel wordt pas vastgesteld na het landelijk deel.",
      en: "A regional part is established only after the national part."),
    explanation: Phrase(
      nl: "Eerst wordt het landelijk deel vastgesteld, daarna kan het regionale deel erop bouwen (Stb. 2019, 2, "
        + "hoofdlijnen; publicatie van eind 2019). De regel vergelijkt de twee dagen. Zonder dag voor het regionale "
        + "deel is dat nog niet vastgesteld, en is er niets te beoordelen.",
      en: "The national part is established first, then the regional part can build on it (Stb. 2019, 2, main "
        + "lines; publication of the end of 2019). The rule compares the two days. Without a day for the regional "
        + "part it is not established yet, and there is nothing to judge."),
    remedy: Phrase(
      nl: "Vul in national.establishedOn een eerdere dag in, of haal regional.establishedOn weg.",
      en: "Fill in an earlier day in national.establishedOn, or remove regional.establishedOn."),
    example: #"{"national": {"establishedOn": "2021-06-01"}, "regional": {"establishedOn": "2020-06-01"}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, _, report in
        guard let regional = value.regional.establishedOn else { return }
        guard let national = value.national.establishedOn else {
          if value.saysUnknown("national.establishedOn") { return report.notJudged(["national", "establishedOn"]) }
          return report(["regional", "establishedOn"], found: regional.text, .noNational(regional))
        }
        guard regional <= national else { return }
        report(
          ["regional", "establishedOn"], found: regional.text,
          accepted: Phrase(nl: "na \(national)", en: "after \(national)"), .tooEarly(regional, national))
      }
    ])
}

extension Phrase {
  fileprivate static func noNational(_ regional: Day) -> Phrase {
    Phrase(
      nl: "Het regionale deel is vastgesteld op \(regional), maar het landelijk deel nog niet. Vul "
        + "national.establishedOn in, of haal de dag bij het regionale deel weg.",
      en: "The regional part was established on \(regional), but the national part has not been. Fill in "
        + "national.establishedOn, or remove the day of the regional part.")
  }

  fileprivate static func tooEarly(_ regional: Day, _ national: Day) -> Phrase {
    Phrase(
      nl: "Het regionale deel is vastgesteld op \(regional), niet na het landelijk deel (\(national)). Verbeter "
        + "een van de twee dagen.",
      en: "The regional part was established on \(regional), not after the national part (\(national)). Correct "
        + "one of the two days.")
  }
}

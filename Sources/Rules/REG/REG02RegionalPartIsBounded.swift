import Curriculum
import Description

extension Rule {
  /// REG-02: the regional part is at most 25%.
  static let reg02 = Rule(
    "REG-02", .error, .sourced, [.stb],
    title: Phrase(
      nl: "Het regionale deel van een geregionaliseerde kwalificatie is hoogstens 25%.",
      en: "The regional part of a regionalised qualification is at most 25%."),
    explanation: Phrase(
      nl: "Het regionale deel is hoogstens 25% van de studielast (Stb. 2019, 2; hoofdlijnen). Keuzedelen tellen "
        + "hier niet bij mee; die hebben hun eigen aandeel.",
      en: "The regional part is at most 25% of the study load (Stb. 2019, 2; main lines). Electives do not count "
        + "in it; they have their own share."),
    remedy: Phrase(
      nl: "Maak het regionale deel kleiner, of breng een stuk onder in een regionaal keuzedeel.",
      en: "Make the regional part smaller, or move a piece to a regional elective."),
    example: #"{"regionalisedQualification": {"regional": {"share": 30, "level": 2}}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        guard let most = RegionalShares.shares(on: context.referenceDate)?.greatestRegional,
          value.regional.share > most
        else { return }
        report(
          ["regional", "share"], found: "\(value.regional.share)%",
          accepted: Phrase(nl: "hoogstens \(most)%", en: "at most \(most)%"), .tooLarge(value.regional.share, most))
      }
    ])
}

extension Phrase {
  fileprivate static func tooLarge(_ share: Int, _ most: Int) -> Phrase {
    Phrase(
      nl: "Het regionale deel is \(share)% van de studielast; het mag hoogstens \(most)% zijn. Maak het kleiner.",
      en: "The regional part is \(share)% of the study load; it may be at most \(most)%. Make it smaller.")
  }
}

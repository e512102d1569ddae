import Curriculum
import Description

extension Rule {
  /// REG-01: the national part is at least 60%.
  static let reg01 = Rule(
    "REG-01", .error, .sourced, [.stb],
    title: Phrase(
      nl: "Het landelijk deel van een geregionaliseerde kwalificatie is ten minste 60%.",
      en: "The national part of a regionalised qualification is at least 60%."),
    explanation: Phrase(
      nl: "Het landelijk deel is ten minste 60% van de studielast, zodat het diploma overal hetzelfde betekent "
        + "(Stb. 2019, 2; hoofdlijnen). Staat er een aantal uren, dan rekent de regel met de studielast van de "
        + "kwalificatie waarop het deel is gebaseerd; is die niet bekend, dan zwijgt zij.",
      en: "The national part is at least 60% of the study load, so that the diploma means the same everywhere "
        + "(Stb. 2019, 2; main lines). When it is given in hours, the rule reckons with the study load of the "
        + "qualification that it is based on; when that is not known, it is silent."),
    remedy: Phrase(
      nl: "Maak het landelijk deel groter, of het regionale deel kleiner.",
      en: "Make the national part larger, or the regional part smaller."),
    example: #"{"regionalisedQualification": {"basedOn": "25829", "national": {"share": 55}}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        guard let least = RegionalShares.shares(on: context.referenceDate)?.leastNational else { return }
        let field: Path.Step = value.national.size.load == nil ? "share" : "load"
        var studyLoad: Int?
        if value.national.size.load != nil {
          guard let place = value.basis(context) else { return }
          studyLoad = place.qualification.studyLoadHours
          if studyLoad == nil { return report.notJudged(at: place.origin, ["studyLoadHours"]) }
        }
        guard let size = value.national.size.hundredths(of: studyLoad), size < least * 100 else { return }
        let percent = DecimalNumber.text(tenThousandths: size * 100)
        report(
          ["national", field], found: "\(percent)%", accepted: Phrase(nl: "\(least)% of meer", en: "\(least)% or more"),
          .tooSmall(percent, least))
      }
    ])
}

extension Phrase {
  fileprivate static func tooSmall(_ percent: String, _ least: Int) -> Phrase {
    Phrase(
      nl: "Het landelijk deel is \(percent)% van de studielast; het moet ten minste \(least)% zijn. Maak het groter.",
      en: "The national part is \(percent)% of the study load; it must be at least \(least)%. Make it larger.")
  }
}

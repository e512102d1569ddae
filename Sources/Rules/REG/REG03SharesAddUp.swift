import Curriculum
import Description

extension Rule {
  /// REG-03: national part, regional part and electives add up to 100%.
  static let reg03 = Rule(
    "REG-03", .error, .derived, [.stb],
    title: Phrase(
      nl: "Landelijk deel, regionaal deel en keuzedelen zijn samen 100%.",
      en: "National part, regional part and electives are 100% together."),
    explanation: Phrase(
      nl: "Een geregionaliseerde kwalificatie heeft deze drie delen (Stb. 2019, 2; hoofdlijnen). Dat ze samen "
        + "100% zijn, is daaruit afgeleid: keuzedelen krijgen wat overblijft, 15% als de andere twee op hun grens "
        + "staan (60 en 25). Staat het aandeel van keuzedelen er niet, dan mogen de andere twee niet boven 100% "
        + "komen. Staat het landelijk deel in uren, dan mag de som door afronding 1% schelen; dat is een afspraak "
        + "van dit project.",
      en: "A regionalised qualification has these three parts (Stb. 2019, 2; main lines). That they are 100% "
        + "together is derived from that: electives get what remains, 15% when the other two stand at their "
        + "limits (60 and 25). When the share of electives is not given, the other two may not come above 100%. "
        + "When the national part is given in hours, the sum may be 1% off by rounding; that is a convention of "
        + "this project."),
    remedy: Phrase(
      nl: "Verbeter een van de aandelen; keuzedelen krijgen wat overblijft.",
      en: "Correct one of the shares; electives get what remains."),
    example: #"{"national": {"share": 60}, "regional": {"share": 20}, "electiveShare": 15}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        var studyLoad: Int?
        if value.national.size.load != nil {
          guard let place = value.basis(context) else { return }
          studyLoad = place.qualification.studyLoadHours
          if studyLoad == nil { return report.notJudged(at: place.origin, ["studyLoadHours"]) }
        }
        guard let national = value.national.size.hundredths(of: studyLoad) else { return }
        let slack = value.national.size.load == nil ? 0 : context.profile.shareRounding * 100
        let sum = national + (value.regional.share + (value.electiveShare ?? 0)) * 100
        let isOff = value.electiveShare == nil ? sum - 10_000 > slack : abs(sum - 10_000) > slack
        guard isOff else { return }
        let path: Path = value.electiveShare == nil ? ["regional", "share"] : ["electiveShare"]
        report(
          path, found: "\(DecimalNumber.text(tenThousandths: sum * 100))%", accepted: Phrase(nl: "100%", en: "100%"),
          .sumDiffers(national, value.regional.share, value.electiveShare, sum))
      }
    ])
}

extension Phrase {
  fileprivate static func sumDiffers(_ national: Int, _ regional: Int, _ electives: Int?, _ sum: Int) -> Phrase {
    let nationalText = DecimalNumber.text(tenThousandths: national * 100)
    let sumText = DecimalNumber.text(tenThousandths: sum * 100)
    guard let electives else {
      return Phrase(
        nl: "Landelijk deel \(nationalText)% en regionaal deel \(regional)% zijn samen \(sumText)%, meer dan 100. "
          + "Verbeter een van de twee.",
        en: "National part \(nationalText)% and regional part \(regional)% are \(sumText)% together, more than "
          + "100. Correct one of the two.")
    }
    return Phrase(
      nl: "Landelijk deel \(nationalText)%, regionaal deel \(regional)% en keuzedelen \(electives)% zijn samen "
        + "\(sumText)%; dat moet 100% zijn. Verbeter een van de drie.",
      en: "National part \(nationalText)%, regional part \(regional)% and electives \(electives)% are \(sumText)% "
        + "together; it must be 100%. Correct one of the three.")
  }
}

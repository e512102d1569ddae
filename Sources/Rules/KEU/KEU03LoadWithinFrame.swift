import Curriculum
import Description

extension Rule {
  /// KEU-03: the study load of an elective stays within the frame.
  static let keu03 = Rule(
    "KEU-03", .warning, .sourced, [.mtk, .kdv],
    title: Phrase(
      nl: "De studielast van een keuzedeel is hoogstens 960 SBU, en vanaf 1 augustus 2022 hoogstens 720.",
      en: "The study load of an elective is at most 960 hours, and from 1 August 2022 at most 720."),
    explanation: Phrase(
      nl:
        "960 is de grens in het toetsingskader van 2014. Sinds 1 augustus 2022 is geen keuzedeelverplichting hoger dan "
        + "720 (schoolpublicaties van 2021 en 2022); dat een nieuw keuzedeel dan niet groter is, hebben wij daaruit "
        + "afgeleid.",
      en: "960 is the limit in the assessment frame of 2014. Since 1 August 2022 no elective obligation is above 720 "
        + "(school publications of 2021 and 2022); that a new elective is not larger then, we derived from that."),
    remedy: Phrase(
      nl: "Kijk de studielast en de begindatum na bij SBB.", en: "Check the study load and the first day at SBB."),
    example: #"{"elective": {"code": "K9001", "studyLoadHours": 1200}}"#,
    checks: [
      .of(Elective.self) { elective, _, report in
        guard let load = elective.studyLoadHours else { return report.notJudged(["studyLoadHours"]) }
        let sizes = ElectiveSize.table
        guard let greatest = sizes.map(\.value.most).max() else { return }
        var most = greatest
        if load <= greatest {
          guard sizes.contains(where: { $0.value.most < load }) else { return }
          guard let from = elective.validFrom else { return report.notJudged(["validFrom"]) }
          guard let then = sizes.inForce(on: from).first?.most, then < load else { return }
          most = then
        }
        report(
          ["studyLoadHours"], found: String(load), accepted: Phrase(nl: "hoogstens \(most)", en: "at most \(most)"),
          .tooLarge(elective, load, most))
      }
    ])
}

extension Phrase {
  fileprivate static func tooLarge(_ elective: Elective, _ load: Int, _ most: Int) -> Phrase {
    let dated = ElectiveSize.table.contains { $0.value.most > most }
    return Phrase(
      nl: "Keuzedeel \(elective.code) “\(elective.title)” heeft een studielast van \(load) SBU; "
        + (dated ? "bij een begin vanaf 1 augustus 2022 is \(most) het meest" : "meer dan \(most) komt niet voor")
        + ". Kijk het getal na.",
      en: "Elective \(elective.code) “\(elective.title)” has a study load of \(load) hours; "
        + (dated ? "with a start from 1 August 2022 \(most) is the most" : "more than \(most) does not occur")
        + ". Check the number.")
  }
}

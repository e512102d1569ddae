import Curriculum
import Description

extension Rule {
  /// ROU-02: the evidence of an exemption is not too old.
  static let rou02 = Rule(
    "ROU-02", .warning, .sourced, [.rocn],
    title: Phrase(
      nl: "Een vrijstelling rust op bewijs dat niet ouder is dan tien jaar.",
      en: "An exemption rests on evidence that is not older than ten years."),
    explanation: Phrase(
      nl:
        "Eén school (ROC Nijmegen, 2026-2027) neemt bewijs tot tien jaar oud aan, en wil weten om welk deel het gaat. "
        + "Een andere school kan anders kiezen: het is geen wet. Het aantal jaren staat in het profiel. Gerekend wordt "
        + "vanaf de datum van het bewijs tot de peildatum. Deel, bewijs en datum zijn verplichte velden (STR). De "
        + "examencommissie beslist over een vrijstelling.",
      en:
        "One school (ROC Nijmegen, 2026-2027) accepts evidence of up to ten years old, and wants to know which part it "
        + "is about. Another school may choose otherwise: it is no law. The number of years stands in the profile. It is "
        + "counted from the date of the evidence to the reference date. Part, evidence and date are required fields "
        + "(STR). The exam board decides on an exemption."),
    remedy: Phrase(
      nl: "Zoek nieuwer bewijs, of vraag de examencommissie wat zij aanneemt.",
      en: "Look for newer evidence, or ask the exam board what it accepts."),
    example: #"{"exemptions": [{"part": "B1-K1-W1", "evidence": {"title": "Diploma", "date": "2012-07-01"}}]}"#,
    checks: [
      .of(LearningRoute.self) { route, context, report in
        let years = context.profile.evidenceYears
        for (index, exemption) in route.exemptions.enumerated() {
          let evidence = exemption.evidence
          guard evidence.date.adding(years: years) < context.referenceDate else { continue }
          report(
            ["exemptions", .item(index), "evidence", "date"], found: evidence.date.text,
            accepted: Phrase(nl: "hoogstens \(years) jaar oud", en: "at most \(years) years old"),
            .tooOld(exemption, years, on: context.referenceDate))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func tooOld(_ exemption: Exemption, _ years: Int, on day: Day) -> Phrase {
    let evidence = exemption.evidence
    return Phrase(
      nl:
        "Het bewijs “\(evidence.title)” voor de vrijstelling van “\(exemption.part)” is van \(evidence.date); op \(day) "
        + "is dat ouder dan \(years) jaar. Zoek nieuwer bewijs, of vraag het de examencommissie.",
      en: "The evidence “\(evidence.title)” for the exemption of “\(exemption.part)” is of \(evidence.date); on \(day) "
        + "that is older than \(years) years. Look for newer evidence, or ask the exam board.")
  }
}

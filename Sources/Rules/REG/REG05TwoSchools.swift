import Curriculum
import Description

extension Rule {
  /// REG-05: at least two schools made the national part.
  static let reg05 = Rule(
    "REG-05", .error, .sourced, [.stb],
    title: Phrase(
      nl: "Het landelijk deel is gemaakt door ten minste twee scholen.",
      en: "The national part was made by at least two schools."),
    explanation: Phrase(
      nl: "Twee of meer scholen maken het landelijk deel, met landelijke en regionale werkgevers (Stb. 2019, 2; "
        + "hoofdlijnen). De regel telt organisaties van soort school, elk één keer. Een samenwerking kan meer "
        + "scholen zijn, en een organisatie die niet in de bestanden staat een school; hangt het daarvan af, dan "
        + "zwijgt de regel.",
      en: "Two or more schools make the national part, with national and regional employers (Stb. 2019, 2; main "
        + "lines). The rule counts organisations of kind school, each once. A partnership (samenwerking) can be "
        + "more schools, and an organisation that is not in the files a school; when it depends on that, the "
        + "rule is silent."),
    remedy: Phrase(
      nl: "Noem in national.schools alle scholen die het deel maken.",
      en: "Name all schools that make the part in national.schools."),
    example: #"{"regionalisedQualification": {"national": {"share": 60, "schools": ["roc-voorbeeldstad"]}}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        let schools = value.national.schools
        let counted = Counted(schools, as: .school, in: context.catalogue)
        guard counted.known < 2 else { return }
        // One that is not held is one school at most; a partnership may be several.
        let most = counted.hasPartnership ? 2 : counted.known + counted.unsure
        if value.saysUnknown("national.schools") || most > 1 { return report.notJudged(["national", "schools"]) }
        report(
          ["national", "schools"], found: schools.map(\.text).shownList(),
          accepted: Phrase(nl: "2 of meer", en: "2 or more"), .tooFew(most))
      }
    ])
}

extension Phrase {
  fileprivate static func tooFew(_ count: Int) -> Phrase {
    Phrase(
      nl: "Het landelijk deel noemt \(count == 0 ? "geen school" : "\(count) school"); twee zijn er nodig. Noem "
        + "in national.schools alle scholen die het maken.",
      en: "The national part names \(count == 0 ? "no school" : "\(count) school"); two are needed. Name all "
        + "schools that make it in national.schools.")
  }
}

import Curriculum
import Description

extension Rule {
  /// EXA-07: a bought frame exam has a reference assignment.
  static let exa07 = Rule(
    "EXA-07", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een ingekocht raamexamen heeft een voorbeeldopdracht.",
      en: "A bought frame exam has a reference assignment."),
    explanation: Phrase(
      nl: "Een raamexamen vult de school zelf met een opdracht in. Aan de voorbeeldopdracht van de leverancier is "
        + "te zien wat de bedoeling is (afspraken van 2022). De regel beoordeelt alleen onderdelen op route 1 die "
        + "valide of valideOnderVoorbehoud heten; is niet bekend of het een raamexamen is, dan zwijgt zij.",
      en: "The school fills in a frame exam with an assignment of its own. The reference assignment of the "
        + "supplier shows what is meant (agreements of 2022). The rule judges only components on route 1 that "
        + "are called valide or valideOnderVoorbehoud; when it is not known whether it is a frame exam, it is "
        + "silent."),
    remedy: Phrase(
      nl: "Noem in instrument de voorbeeldopdracht van de leverancier (referenceAssignment).",
      en: "Name the reference assignment of the supplier in instrument (referenceAssignment)."),
    example: #"{"route": "1", "state": "valide", "instrument": {"title": "Voorbeeldexamen", "frame": true}}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for planned in plan.calledValid(on: .buy) {
          guard let instrument = planned.component.instrument else {
            report.notJudged(planned.path("instrument"))
            continue
          }
          guard instrument.frame, instrument.referenceAssignment == nil else { continue }
          let path = planned.path("instrument", "referenceAssignment")
          if instrument.saysUnknown("referenceAssignment") || planned.saysUnknown("instrument.referenceAssignment") {
            report.notJudged(path)
          } else {
            report(path, .noReference(planned.name, instrument.title))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noReference(_ name: String, _ instrument: Line) -> Phrase {
    Phrase(
      nl: "Raamexamen \(instrument.quoted) van \(name) heeft geen voorbeeldopdracht. Vul referenceAssignment in.",
      en: "Frame exam \(instrument.quoted) of \(name) has no reference assignment. Fill in referenceAssignment.")
  }
}

import Curriculum
import Description

extension Rule {
  /// EXA-12: an exam that changed after its validity was established is not called valid.
  static let exa12 = Rule(
    "EXA-12", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een examen dat na de vaststelling is gewijzigd, heet niet meer valide.",
      en: "An exam that changed after it was established is no longer called valid."),
    explanation: Phrase(
      nl: "Na een wijziging vervalt de geldigheid, tot het examen opnieuw een route heeft doorlopen (afspraken "
        + "van 2022). De regel vergelijkt changedSince met de dag waar de geldigheid op rust: op route 3 de dag "
        + "van het besluit, anders de dag van vaststelling. Is die dag niet bekend, dan zwijgt zij.",
      en: "After a change the validity falls, until the exam has gone a route again (agreements of 2022). The "
        + "rule compares changedSince with the day that the validity rests on: on route 3 the day of the "
        + "decision, else the day it was established. When that day is not known, it is silent."),
    remedy: Phrase(
      nl: "Zet state op concept of nietValide, en laat het examen opnieuw vaststellen.",
      en: "Set state to concept or nietValide, and have the exam established anew."),
    example: #"{"state": "valide", "evidence": {"establishedOn": "2025-06-01", "changedSince": "2025-09-01"}}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for planned in plan.planned where planned.component.state == .valid {
          guard let evidence = planned.component.evidence, let changed = evidence.changedSince else { continue }
          let onDecision = planned.component.route == .validate
          guard let day = onDecision ? evidence.validatedOn : evidence.establishedOn else {
            report.notJudged(planned.path("evidence", onDecision ? "validatedOn" : "establishedOn"))
            continue
          }
          guard day < changed else { continue }
          report(
            planned.path("state"), found: planned.component.state.rawValue,
            .changedLater(planned.name, changed, day, onDecision: onDecision))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func changedLater(_ name: String, _ changed: Day, _ day: Day, onDecision: Bool) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) is gewijzigd op \(changed), na "
        + "\(onDecision ? "het besluit" : "de vaststelling") van \(day), en heet toch valide. Laat het opnieuw "
        + "vaststellen, en zet state tot die tijd op concept.",
      en: "Exam component \(name) was changed on \(changed), after "
        + "\(onDecision ? "the decision" : "it was established") on \(day), and is still called valid. Have it "
        + "established anew, and set state to concept until then.")
  }
}

import Curriculum
import Description

extension Rule {
  /// EXA-11: an exam validated from outside has a decision with a date and a body.
  static let exa11 = Rule(
    "EXA-11", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een examen op route 3 noemt het besluit, wie het nam en op welke dag.",
      en: "An exam on route 3 names the decision, who took it and on which day."),
    explanation: Phrase(
      nl: "Op route 3 oordeelt een validerende instantie over het examen zelf, met een besluit per examen (norm "
        + "van 1 augustus 2018, afspraken van 2022). De regel beoordeelt alleen onderdelen die valide of "
        + "valideOnderVoorbehoud heten.",
      en: "On route 3 a validating body judges the exam itself, with a decision for each exam (norm of 1 August "
        + "2018, agreements of 2022). The rule judges only components that are called valide or "
        + "valideOnderVoorbehoud."),
    remedy: Phrase(
      nl: "Vul in evidence validationDecision, validatedBy en validatedOn in, of zet state op concept.",
      en: "Fill in validationDecision, validatedBy and validatedOn in evidence, or set state to concept."),
    example:
      #"{"route": "3", "state": "valide", "evidence": {"validationDecision": "Besluit 12", "validatedBy": "…"}}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for planned in plan.calledValid(on: .validate) {
          let evidence = planned.component.evidence
          var list = EvidenceList(planned)
          list.ask(
            evidence?.validationDecision != nil, "validationDecision", Phrase(nl: "het besluit", en: "the decision"))
          list.ask(evidence?.validatedBy != nil, "validatedBy", Phrase(nl: "wie het nam", en: "who took it"))
          list.ask(
            evidence?.validatedOn != nil, "validatedOn",
            Phrase(nl: "de dag van het besluit", en: "the day of the decision"))
          list.tell(&report) { .noDecision($0, $1) }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noDecision(_ name: String, _ missing: Phrase) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) heet valide op route 3, maar noemt niet: \(missing.nl). Vul evidence aan, of "
        + "zet state op concept.",
      en: "Exam component \(name) is called valid on route 3, but does not name \(missing.en). Complete evidence, "
        + "or set state to concept.")
  }
}

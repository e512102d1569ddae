import Curriculum
import Description

extension Rule {
  /// EXA-13: a valid exam is established by the exam board, with a date.
  static let exa13 = Rule(
    "EXA-13", .warning, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een valide examen is door de examencommissie vastgesteld, op een genoemde dag.",
      en: "A valid exam has been established by the exam board, on a stated day."),
    explanation: Phrase(
      nl: "Op elke route stelt de examencommissie het examen vast (norm van 1 augustus 2018, afspraken van 2022). "
        + "De regel zoekt het woord examencommissie in establishedBy; welke woorden meetellen, staat in het "
        + "profiel en is een afspraak van dit project. Zij beoordeelt onderdelen op route 1, 2 of 3 die valide of "
        + "valideOnderVoorbehoud heten.",
      en: "On each route the exam board establishes the exam (norm of 1 August 2018, agreements of 2022). The "
        + "rule looks for the word examencommissie in establishedBy; which words count stands in the profile and "
        + "is a convention of this project. It judges components on route 1, 2 or 3 that are called valide or "
        + "valideOnderVoorbehoud."),
    remedy: Phrase(
      nl: "Vul in evidence de examencommissie (establishedBy) en de dag (establishedOn) in, of zet state op concept.",
      en: "Fill in the exam board (establishedBy) and the day (establishedOn) in evidence, or set state to concept."),
    example: #"{"state": "valide", "evidence": {"establishedBy": "Teamleider bouw", "establishedOn": "2025-06-01"}}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        for planned in plan.planned where planned.isCalledValid && planned.component.route != .exempt {
          let evidence = planned.component.evidence
          if let who = evidence?.establishedBy, !context.profile.namesExamBoard(who) {
            report(planned.path("evidence", "establishedBy"), found: who.text, .notByBoard(planned.name, who))
            continue
          }
          var list = EvidenceList(planned)
          list.ask(
            evidence?.establishedBy != nil, "establishedBy", Phrase(nl: "wie het vaststelde", en: "who established it"))
          list.ask(evidence?.establishedOn != nil, "establishedOn", Phrase(nl: "op welke dag", en: "on which day"))
          list.tell(&report) { .notEstablished($0, $1) }
        }
      }
    ])
}

extension AgreedProfile {
  /// Whether a text names an exam board.
  fileprivate func namesExamBoard(_ who: Line) -> Bool {
    let text = who.text.lowercased()
    return examBoardNames.contains { text.contains($0.text.lowercased()) }
  }
}

extension Phrase {
  fileprivate static func notByBoard(_ name: String, _ who: Line) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) is vastgesteld door \(who.quoted); dat doet de examencommissie. Laat het "
        + "vaststellen, of noem de examencommissie in establishedBy.",
      en: "Exam component \(name) was established by \(who.quoted); the exam board (examencommissie) does that. "
        + "Have it established, or name the exam board in establishedBy.")
  }

  fileprivate static func notEstablished(_ name: String, _ missing: Phrase) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) heet valide, maar noemt niet: \(missing.nl). Vul evidence aan, of zet state op "
        + "concept.",
      en: "Exam component \(name) is called valid, but does not say \(missing.en). Complete evidence, or set "
        + "state to concept.")
  }
}

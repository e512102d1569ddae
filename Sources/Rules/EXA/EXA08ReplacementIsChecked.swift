import Curriculum
import Description

extension Rule {
  /// EXA-08: a bought exam with a replaced assignment is valid under reservation until the board has checked it.
  static let exa08 = Rule(
    "EXA-08", .warning, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een ingekocht examen met een vervangen opdracht is valide onder voorbehoud tot de examencommissie het "
        + "heeft nagekeken.",
      en: "A bought exam with a replaced assignment is valid under reservation until the exam board has checked it."),
    explanation: Phrase(
      nl: "Vervangt een school een opdracht, dan is het examen valide onder voorbehoud tot de examencommissie "
        + "heeft nagekeken of de instructie van de leverancier is gevolgd (afspraken van 2022). Een controle na "
        + "de peildatum telt nog niet.",
      en: "When a school replaces an assignment, the exam is valid under reservation until the exam board has "
        + "checked whether the instruction of the supplier was followed (agreements of 2022). A check after the "
        + "reference date does not count yet."),
    remedy: Phrase(
      nl: "Zet state op valideOnderVoorbehoud, of vul in replacementCheckedOn de dag van de controle in.",
      en: "Set state to valideOnderVoorbehoud, or fill in the day of the check in replacementCheckedOn."),
    example: #"{"route": "1", "state": "valide", "instrument": {"frame": true, "assignmentReplaced": true}}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        for planned in plan.calledValid(on: .buy) where planned.component.state == .valid {
          guard let instrument = planned.component.instrument, instrument.assignmentReplaced == true else { continue }
          if let checked = instrument.replacementCheckedOn, checked <= context.referenceDate { continue }
          if instrument.saysUnknown("replacementCheckedOn") || planned.saysUnknown("instrument.replacementCheckedOn") {
            report.notJudged(planned.path("instrument", "replacementCheckedOn"))
            continue
          }
          report(
            planned.path("state"), found: planned.component.state.rawValue,
            accepted: .word(RouteState.validUnderReservation.rawValue), .notChecked(planned.name))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func word(_ word: String) -> Phrase { Phrase(nl: word, en: word) }

  fileprivate static func notChecked(_ name: String) -> Phrase {
    Phrase(
      nl: "De opdracht van \(name) is vervangen en nog niet nagekeken, maar het onderdeel heet valide. Zet state "
        + "op valideOnderVoorbehoud, of vul replacementCheckedOn in.",
      en: "The assignment of \(name) was replaced and not checked yet, but the component is called valid. Set "
        + "state to valideOnderVoorbehoud, or fill in replacementCheckedOn.")
  }
}

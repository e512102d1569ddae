import Curriculum
import Description

extension Rule {
  /// VER-02: a cohort starts before intake ends.
  static let ver02 = Rule(
    "VER-02", .error, .sourced, [.web("7.2.4"), .sbbx],
    title: Phrase(
      nl: "Een cohort begint niet na de laatste dag van instroom.",
      en: "A cohort does not start after the last day of intake."),
    explanation: Phrase(
      nl: "Een kwalificatie heeft een laatste dag waarop men kan instromen (WEB, tekst van omstreeks 2015; de "
        + "bestanden van SBB hebben er een eigen datum voor). Een cohort, leerroute of aanbod dat later begint, kan "
        + "niet. De laatste dag zelf mag nog. Zonder einde van instroom spreekt de regel niet.",
      en: "A qualification has a last day on which one can enter (WEB, text of about 2015; the files of SBB have a "
        + "date for it). A cohort, learning route or offering that starts later is not possible. The last day itself "
        + "is allowed. Without an end of intake the rule is silent."),
    remedy: Phrase(
      nl: "Kies de kwalificatie uit de uitgave die dan geldt, of verbeter de datum.",
      en: "Choose the qualification of the edition that is in force then, or correct the date."),
    example: #"{"examPlan": {"qualification": "25128", "cohort": "2026", "cohortStart": "2026-08-01"}}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        guard let start = plan.cohortStart, let code = plan.scope.qualification else { return }
        Intake.check(start, ["cohortStart"], code, context, &report)
      },
      .of(LearningRoute.self) { route, context, report in
        guard let start = route.startDate, let code = route.qualification else { return }
        Intake.check(start, ["startDate"], code, context, &report)
      },
      .of(Offering.self) { offering, context, report in
        guard let code = offering.unit.qualification else { return }
        // One late start is one finding: the offering's own, or else that of its cohorts.
        if Intake.check(offering.startDate, ["startDate"], code, context, &report) { return }
        for (index, cohort) in offering.cohorts.enumerated() {
          switch cohort.intake {
          case .start(let day): Intake.check(day, ["cohorts", .item(index), "start"], code, context, &report)
          case .intakeFrom(let day): Intake.check(day, ["cohorts", .item(index), "intakeFrom"], code, context, &report)
          }
        }
      },
    ])
}

private enum Intake {
  /// Reports a start after the last day of intake.
  ///
  /// - Returns: whether it did.
  @discardableResult
  static func check(
    _ start: Day, _ path: Path, _ code: QualificationCode, _ context: RuleContext, _ report: inout Report
  ) -> Bool {
    guard let place = context.catalogue.qualification(code, on: context.referenceDate).value, let end = place.intakeEnd,
      end < start, place.inForce(on: start) != .contradictory
    else { return false }
    report(
      path, found: start.text, accepted: Phrase(nl: "uiterlijk \(end)", en: "\(end) at the latest"),
      .tooLate(start, place.qualification, end))
    return true
  }
}

extension Phrase {
  fileprivate static func tooLate(_ start: Day, _ qualification: Qualification, _ end: Day) -> Phrase {
    let name = "\(qualification.code) \(qualification.title.quoted)"
    return Phrase(
      nl: "De start op \(start) ligt na de laatste dag van instroom van kwalificatie \(name): \(end). Kies de uitgave "
        + "die dan geldt, of verbeter de datum.",
      en:
        "The start on \(start) lies after the last day of intake of qualification \(name): \(end). Choose the edition "
        + "that is in force then, or correct the date.")
  }
}

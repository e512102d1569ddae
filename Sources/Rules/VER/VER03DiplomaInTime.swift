import Curriculum
import Description

extension Rule {
  /// VER-03: the planned diploma date lies not after the end of the programme.
  static let ver03 = Rule(
    "VER-03", .warning, .sourced, [.web("7.2.4")],
    title: Phrase(
      nl: "De geplande diplomadatum ligt niet na het einde van de opleiding.",
      en: "The planned diploma date lies not after the end of the programme."),
    explanation: Phrase(
      nl: "Na de laatste dag van instroom is een diploma nog te halen gedurende de studieduur plus twee jaar (WEB, "
        + "tekst van omstreeks 2015). Staat er een einde van de opleiding bij de kwalificatie, dan geldt dat. De "
        + "studieduur is hier de studielast gedeeld door 1600, naar boven afgerond. Is die niet bekend, dan spreekt "
        + "de regel niet.",
      en: "After the last day of intake a diploma can still be reached for the study duration plus two years (WEB, "
        + "text of about 2015). When the qualification has an end of the programme, that counts. The study duration is "
        + "the study load divided by 1600 here, rounded up. When it is not known, the rule is silent."),
    remedy: Phrase(
      nl: "Plan een eerdere datum, of kies de opvolger van de kwalificatie.",
      en: "Plan an earlier date, or choose the successor of the qualification."),
    example: #"{"learningRoute": {"qualification": "25128", "plannedEnd": "2031-07-31"}}"#,
    checks: [
      .of(LearningRoute.self) { route, context, report in
        guard let planned = route.plannedEnd, let code = route.qualification,
          let place = context.catalogue.qualification(code, on: context.referenceDate).value,
          place.inForce(on: planned) != .contradictory
        else { return }
        let last: Day
        if let end = place.programmeEnd {
          last = end
        } else if let end = place.intakeEnd {
          guard let load = place.qualification.studyLoadHours else {
            if planned > end { report.notJudged(at: place.origin, ["studyLoadHours"]) }
            return
          }
          last = end.adding(years: (load + 1599) / 1600 + 2)
        } else {
          return
        }
        guard last < planned else { return }
        report(
          ["plannedEnd"], found: planned.text, accepted: Phrase(nl: "uiterlijk \(last)", en: "\(last) at the latest"),
          .tooLate(planned, place.qualification, last))
      }
    ])
}

extension Phrase {
  fileprivate static func tooLate(_ planned: Day, _ qualification: Qualification, _ last: Day) -> Phrase {
    let name = "\(qualification.code) \(qualification.title.quoted)"
    return Phrase(
      nl: "Het diploma is gepland op \(planned), maar kwalificatie \(name) is te halen tot en met \(last). Plan een "
        + "eerdere datum, of kies de opvolger.",
      en: "The diploma is planned on \(planned), but qualification \(name) can be reached until \(last). Plan an "
        + "earlier date, or choose the successor.")
  }
}

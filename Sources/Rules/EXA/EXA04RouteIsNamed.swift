import Curriculum
import Description

extension Rule {
  /// EXA-04: a component has a route, or a reason to stand outside the routes.
  static let exa04 = Rule(
    "EXA-04", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een examenonderdeel heeft route 1, 2 of 3, of valt met een reden buiten de routes.",
      en: "An exam component has route 1, 2 or 3, or stands outside the routes for a reason."),
    explanation: Phrase(
      nl: "Er zijn drie routes naar een geldig examen: inkopen (1), zelf maken volgens afspraken (2) en extern "
        + "laten valideren (3). Centrale examens, keuzedelen zonder certificaat en examens uit een andere wet "
        + "vallen erbuiten (norm van 1 augustus 2018, afspraken van 2022). Dat per onderdeel een andere route "
        + "kan, volgt daaruit: de geldigheid wordt per examen beoordeeld.",
      en: "There are three routes to a valid exam: buy (1), make by agreement (2) and have it validated from "
        + "outside (3). Central exams, electives without a certificate and exams of another law stand outside "
        + "them (norm of 1 August 2018, agreements of 2022). That each component can have its own route follows "
        + "from that: validity is judged exam by exam."),
    remedy: Phrase(
      nl: "Vul in route 1, 2, 3 of buitenRoutes in; bij buitenRoutes hoort een exemptReason.",
      en: "Fill in 1, 2, 3 or buitenRoutes in route; buitenRoutes goes with an exemptReason."),
    example: #"{"components": [{"code": "25829-B1-K1-1", "kind": "generiek", "route": "buitenRoutes"}]}"#,
    claims: [Claim(type: "ExamComponent", fields: ["route"], .missing, .enumeration, .empty)],
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for planned in plan.planned
        where planned.component.route == .exempt && planned.component.exemptReason == nil {
          let path = planned.path("exemptReason")
          if planned.saysUnknown("exemptReason") { return report.notJudged(path) }
          report(path, accepted: .exemptReasons, .noReason(planned.name))
        }
      }
    ])
}

extension ClosedDays {
  /// The agreements on valid exams: the norm is in force since 1 August 2018 (EXR).
  static let examRoutes = ClosedDays(from: Day(checked: Checked("2018-08-01")))
}

extension Phrase {
  fileprivate static var exemptReasons: Phrase {
    let words = ExemptReason.allCases.map(\.rawValue).joined(separator: ", ")
    return Phrase(nl: words, en: words)
  }

  fileprivate static func noReason(_ name: String) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) staat buiten de routes zonder reden. Vul exemptReason in, of kies route 1, 2 of 3.",
      en: "Exam component \(name) stands outside the routes without a reason. Fill in exemptReason, or choose "
        + "route 1, 2 or 3.")
  }
}

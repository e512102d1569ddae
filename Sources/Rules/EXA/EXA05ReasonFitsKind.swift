import Curriculum
import Description

extension Rule {
  /// EXA-05: the reason to stand outside the routes fits the kind of component.
  static let exa05 = Rule(
    "EXA-05", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "De reden waarom een examen buiten de routes valt, past bij het soort onderdeel.",
      en: "The reason why an exam stands outside the routes fits the kind of component."),
    explanation: Phrase(
      nl: "Buiten de routes vallen alleen centrale examens, keuzedelen zonder certificaat en examens die een "
        + "andere wet voorschrijft (afspraken van 2022). Een centraal examen is er voor een generiek onderdeel; "
        + "de reden keuzedeelZonderCertificaat kan alleen bij een keuzedeel. Een andere wet kan elk soort "
        + "onderdeel voorschrijven; welke wet dat is, controleert fim niet.",
      en: "Only central exams, electives without a certificate and exams that another law prescribes stand "
        + "outside the routes (agreements of 2022). A central exam is for a generic component; the reason "
        + "keuzedeelZonderCertificaat is for an elective only. Another law can prescribe any kind of component; "
        + "which law that is, fim does not check."),
    remedy: Phrase(
      nl: "Kies de reden die past, of kies route 1, 2 of 3.",
      en: "Choose the reason that fits, or choose route "
        + "1, 2 or 3."),
    example: #"{"kind": "kerntaak", "route": "buitenRoutes", "exemptReason": "keuzedeelZonderCertificaat"}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for planned in plan.planned where planned.component.route == .exempt {
          guard let reason = planned.component.exemptReason, let kind = reason.kind, kind != planned.component.kind
          else { continue }
          report(
            planned.path("exemptReason"), found: reason.rawValue,
            .misfit(planned.name, reason, planned.component.kind, kind))
        }
      }
    ])
}

extension ExemptReason {
  /// The only kind of component that the reason is for; nil when it is for all.
  fileprivate var kind: ExamKind? {
    switch self {
    case .centralExam: .generic
    case .electiveWithoutCertificate: .elective
    case .prescribedByLaw: nil
    }
  }
}

extension Phrase {
  fileprivate static func misfit(
    _ name: String, _ reason: ExemptReason, _ kind: ExamKind, _ needed: ExamKind
  ) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) is van soort \(kind.rawValue), maar reden \(reason.rawValue) is alleen voor "
        + "\(needed.rawValue). Kies een andere reden, of route 1, 2 of 3.",
      en: "Exam component \(name) is of kind \(kind.rawValue), but reason \(reason.rawValue) is for "
        + "\(needed.rawValue) only. Choose another reason, or route 1, 2 or 3.")
  }
}

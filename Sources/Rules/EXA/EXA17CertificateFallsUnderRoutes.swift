import Curriculum
import Description

extension Rule {
  /// EXA-17: the exam of an elective with a certificate falls under the routes.
  static let exa17 = Rule(
    "EXA-17", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Het examen van een keuzedeel met een certificaat valt onder de routes.",
      en: "The exam of an elective with a certificate falls under the routes."),
    explanation: Phrase(
      nl: "Alleen een keuzedeel zonder certificaat valt buiten de routes (afspraken van 2022). Een certificaat "
        + "wordt ook zonder diploma uitgereikt, dus het examen moet geldig zijn. De regel kijkt of het keuzedeel "
        + "in de bestanden een certificaat heeft; staat het keuzedeel er niet bij, dan zwijgt zij.",
      en: "Only an elective without a certificate stands outside the routes (agreements of 2022). A certificate "
        + "is also awarded without a diploma, so the exam must be valid. The rule sees whether the elective has "
        + "a certificate in the files; when the elective is not among them, it is silent."),
    remedy: Phrase(
      nl: "Kies route 1, 2 of 3 voor dit onderdeel.", en: "Choose route 1, 2 or 3 for this component."),
    example:
      #"{"kind": "keuzedeel", "elective": "K9001", "route": "buitenRoutes", "exemptReason": "keuzedeelZonderCertificaat"}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        for planned in plan.planned
        where planned.component.route == .exempt
          && planned.component.exemptReason == .electiveWithoutCertificate && planned.component.kind == .elective
        {
          guard let code = planned.component.elective ?? plan.scope.elective else {
            report.notJudged(planned.path("elective"))
            continue
          }
          guard let elective = context.catalogue.elective(code) else { continue }
          if let certificate = elective.value.certificate ?? context.catalogue.certificate(on: code) {
            report(
              planned.path("exemptReason"), found: ExemptReason.electiveWithoutCertificate.rawValue,
              accepted: Phrase(nl: "route 1, 2 of 3", en: "route 1, 2 or 3"),
              .hasCertificate(planned.name, elective.value, certificate))
          } else if elective.value.saysUnknown("certificate") {
            report.notJudged(at: elective.origin, ["certificate"])
          }
        }
      }
    ])
}

extension Catalogue {
  /// A certificate that rests on an elective.
  fileprivate func certificate(on elective: ElectiveCode) -> CertificateCode? {
    allCertificates.first { $0.value.elective == elective }?.value.code
  }
}

extension Phrase {
  fileprivate static func hasCertificate(
    _ name: String, _ elective: Elective, _ certificate: CertificateCode
  ) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) staat buiten de routes, maar keuzedeel \(elective.code) "
        + "\(elective.title.quoted) heeft certificaat \(certificate). Kies route 1, 2 of 3.",
      en: "Exam component \(name) stands outside the routes, but elective \(elective.code) "
        + "\(elective.title.quoted) has certificate \(certificate). Choose route 1, 2 or 3.")
  }
}

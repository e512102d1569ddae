import Curriculum
import Description

extension Rule {
  /// EXA-06: a bought exam names a supplier with a certificate that holds on the day of the exam.
  static let exa06 = Rule(
    "EXA-06", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een ingekocht examen noemt de leverancier en zijn certificaat, en dat geldt op de examendag.",
      en: "A bought exam names the supplier and the supplier's certificate, which holds on the day of the exam."),
    explanation: Phrase(
      nl: "Op route 1 is het examen geldig omdat de leverancier gecertificeerd is (norm van 1 augustus 2018, "
        + "afspraken van 2022). Zonder examendag kijkt de regel naar de peildatum. Is niet bekend tot wanneer het "
        + "certificaat geldt, dan wordt de datum niet beoordeeld. De regel beoordeelt alleen onderdelen die "
        + "valide of valideOnderVoorbehoud heten.",
      en: "On route 1 the exam is valid because the supplier is certified (norm of 1 August 2018, agreements of "
        + "2022). Without a day of the exam the rule looks at the reference date. When it is not known until "
        + "when the certificate holds, the date is not judged. The rule judges only components that are called "
        + "valide or valideOnderVoorbehoud."),
    remedy: Phrase(
      nl: "Vul in evidence supplier, certificateNumber en certifiedUntil in, of zet state op concept.",
      en: "Fill in supplier, certificateNumber and certifiedUntil in evidence, or set state to concept."),
    example:
      #"{"route": "1", "state": "valide", "examDate": "2026-05-12", "evidence": {"certifiedUntil": "2025-12-31"}}"#,
    checks: [
      .of(ExamPlan.self) { plan, context, report in
        for planned in plan.calledValid(on: .buy) {
          let evidence = planned.component.evidence
          var list = EvidenceList(planned)
          list.ask(evidence?.supplier != nil, "supplier", Phrase(nl: "de leverancier", en: "the supplier"))
          list.ask(
            evidence?.certificateNumber != nil, "certificateNumber",
            Phrase(nl: "het nummer van het certificaat", en: "the number of the certificate"))
          list.tell(&report) { .nothingShown($0, $1) }
          guard list.missing.isEmpty else { continue }
          let path = planned.path("evidence", "certifiedUntil")
          guard let until = evidence?.certifiedUntil else {
            report.notJudged(path)
            continue
          }
          let day = planned.component.examDate ?? context.referenceDate
          guard until < day else { continue }
          report(
            path, found: until.text, accepted: Phrase(nl: "\(day) of later", en: "\(day) or later"),
            .expired(planned.name, until, day, isExamDate: planned.component.examDate != nil))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func nothingShown(_ name: String, _ missing: Phrase) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) heet valide op route 1, maar noemt niet: \(missing.nl). Vul het in, of zet "
        + "state op concept.",
      en: "Exam component \(name) is called valid on route 1, but does not name \(missing.en). Fill it in, or set "
        + "state to concept.")
  }

  fileprivate static func expired(_ name: String, _ until: Day, _ day: Day, isExamDate: Bool) -> Phrase {
    Phrase(
      nl: "Het certificaat van de leverancier van \(name) geldt tot en met \(until), dus niet op "
        + "\(isExamDate ? "de examendag" : "de peildatum") \(day). Vul het nieuwe certificaat in, of zet state op "
        + "concept.",
      en: "The certificate of the supplier of \(name) holds until \(until), so not on "
        + "\(isExamDate ? "the day of the exam" : "the reference date") \(day). Fill in the new certificate, or "
        + "set state to concept.")
  }
}

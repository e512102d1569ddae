import Curriculum
import Description

extension Rule {
  /// EXA-09: an exam that the school makes itself has an account document and answers to all five criteria.
  static let exa09 = Rule(
    "EXA-09", .error, .sourced, [.exr], holds: .examRoutes,
    title: Phrase(
      nl: "Een examen op route 2 heeft een verantwoordingsdocument en een antwoord op alle vijf criteria.",
      en: "An exam on route 2 has a document of account and an answer to all five criteria."),
    explanation: Phrase(
      nl: "Wie een examen zelf maakt, laat aan de hand van vijf criteria zien dat het geldig is: wettelijk kader "
        + "en dossier, betrokkenheid van school en bedrijfsleven, onafhankelijkheid, een systematisch proces en "
        + "deskundige makers en vaststellers (afspraken van 2022). De regel ziet of er een antwoord staat, niet "
        + "of het goed is. Zij beoordeelt alleen onderdelen die valide of valideOnderVoorbehoud heten.",
      en: "Who makes an exam shows by five criteria that it is valid: legal frame and qualification file, "
        + "involvement of school and business, independence, a systematic process, and expert makers and setters "
        + "(agreements of 2022). The rule sees whether there is an answer, not whether it is good. It judges "
        + "only components that are called valide or valideOnderVoorbehoud."),
    remedy: Phrase(
      nl: "Vul in evidence accountDocument en criteria aan, of zet state op concept.",
      en: "Complete accountDocument and criteria in evidence, or set state to concept."),
    example:
      #"{"route": "2", "state": "valide", "evidence": {"criteria": [{"key": "betrokkenheid", "evidence": "…"}]}}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        for planned in plan.calledValid(on: .build) {
          let evidence = planned.component.evidence
          var list = EvidenceList(planned)
          list.ask(
            evidence?.accountDocument != nil, "accountDocument",
            Phrase(nl: "het verantwoordingsdocument", en: "the document of account"))
          let answered = Set(evidence?.criteria.map(\.key) ?? [])
          for criterion in RouteCriterion.allCases {
            list.ask(
              answered.contains(criterion), "criteria",
              Phrase(nl: "criterium \(criterion.rawValue)", en: "criterion \(criterion.rawValue)"))
          }
          list.tell(&report) { .notShown($0, $1) }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func notShown(_ name: String, _ missing: Phrase) -> Phrase {
    Phrase(
      nl: "Examenonderdeel \(name) heet valide op route 2, maar hier ontbreekt: \(missing.nl). Vul evidence aan, "
        + "of zet state op concept.",
      en: "Exam component \(name) is called valid on route 2, but this is missing: \(missing.en). Complete "
        + "evidence, or set state to concept.")
  }
}

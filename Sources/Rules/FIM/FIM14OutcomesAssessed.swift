import Curriculum
import Description

extension Rule {
  /// FIM-14: every outcome is assessed at least once.
  static let fim14 = Rule(
    "FIM-14", .warning, .derived, [.okx, .mceu],
    title: Phrase(
      nl: "Elke leeruitkomst van een module wordt ten minste één keer getoetst.",
      en: "Every learning outcome of a module is assessed at least once."),
    explanation: Phrase(
      nl:
        "Wat niet wordt getoetst, kan niemand aantonen of erkennen. De aanbeveling over microcredentials (2022) vraagt "
        + "leeruitkomsten en toetsvorm samen, en in OKx (werkversie 2026) hoort bij een leeruitkomst een toets; deze "
        + "regel is daaruit afgeleid. Er is één melding per module.",
      en: "What is not assessed nobody can show or recognise. The recommendation on micro-credentials (2022) asks "
        + "learning outcomes and type of assessment together, and in OKx (draft of 2026) an assessment belongs to an "
        + "outcome; this rule is derived from that. There is one finding per module."),
    remedy: Phrase(
      nl: "Noem de leeruitkomst bij outcomes van een toets, of voeg een toets toe aan assessment.",
      en: "Name the learning outcome in outcomes of an assessment, or add an assessment to assessment."),
    example: #"{"learningOutcomes": [{"id": "kap"}, {"id": "goot"}], "assessment": [{"outcomes": ["kap"]}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        let outcomes = module.learningOutcomes
        guard outcomes.indices.contains(where: { !module.assesses(outcomes[$0].id) }) else { return }
        if module.assessment.isEmpty, module.saysUnknown("assessment") { return report.notJudged(["assessment"]) }
        let open = outcomes.map(\.id).filter { !module.assesses($0) }.map(\.text)
        report(["assessment"], .notAssessed(open, of: outcomes.count))
      }
    ])
}

extension FlexibleModule {
  /// Whether an assessment names an outcome.
  fileprivate func assesses(_ outcome: OutcomeID) -> Bool {
    assessment.indices.contains { assessment[$0].outcomes.contains(outcome) }
  }
}

extension Phrase {
  fileprivate static func notAssessed(_ open: [String], of count: Int) -> Phrase {
    let isOne = open.count == 1
    return Phrase(
      nl:
        "Geen toets gaat over \(isOne ? "leeruitkomst" : "de leeruitkomsten") \(open.shownList()) (\(open.count) van de "
        + "\(count)). Neem \(isOne ? "die" : "ze") op in een toets.",
      en: "No assessment is about \(isOne ? "learning outcome" : "the learning outcomes") \(open.shownList()) "
        + "(\(open.count) of \(count)). Take \(isOne ? "it" : "them") up in an assessment.")
  }
}

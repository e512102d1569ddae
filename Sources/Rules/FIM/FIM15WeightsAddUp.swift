import Curriculum
import Description

extension Rule {
  /// FIM-15: weights of assessments, when given, add up to 100.
  static let fim15 = Rule(
    "FIM-15", .error, .derived, [.oerT],
    title: Phrase(
      nl: "De gewichten van de toetsen van een module tellen op tot 100.",
      en: "The weights of the assessments of a module add up to 100."),
    explanation: Phrase(
      nl:
        "In examenplannen (Talland College, 2025-2026) tellen de gewichten op tot 100%; voor een module is dat daaruit "
        + "afgeleid. Hele getallen moeten precies 100 zijn; met decimalen mag elke toets 0,05 schelen, zodat drie keer "
        + "33.3 goed is. Alle toetsen hebben een gewicht, of geen.",
      en: "In exam plans (Talland College, 2025-2026) the weights add up to 100%; for a module that is derived from "
        + "this. Whole numbers must be 100 exactly; with decimals each assessment may be 0.05 off, so that three times "
        + "33.3 is right. All assessments have a weight, or none."),
    remedy: Phrase(
      nl: "Verbeter de gewichten, of laat ze bij alle toetsen weg.",
      en: "Correct the weights, or leave them out of all assessments."),
    example: #"{"assessment": [{"weight": "25"}, {"weight": "25"}, {"weight": "25"}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        var sum = WeightSum()
        for assessment in module.assessment {
          if let weight = assessment.weight { sum.add(weight) }
        }
        guard sum.count > 0 else { return }
        if let open = module.assessment.firstIndex(where: { $0.weight == nil }) {
          let path: Path = ["assessment", .item(open), "weight"]
          if module.assessment[open].saysUnknown("weight") { return report.notJudged(path) }
          // The last weight is what is left.
          let rest = module.assessment.count - sum.count == 1 ? sum.rest : nil
          return report(
            path, fix: rest.map { .member($0.text) },
            .someWithoutWeight(module.assessment.count - sum.count, of: module.assessment.count))
        }
        guard !sum.isHundred else { return }
        report(
          ["assessment"], found: sum.text, accepted: Phrase(nl: "100", en: "100"), .weightsDiffer(sum.text))
      }
    ])
}

extension Phrase {
  fileprivate static func someWithoutWeight(_ open: Int, of count: Int) -> Phrase {
    Phrase(
      nl:
        "Van de \(count) toetsen \(open == 1 ? "heeft er 1" : "hebben er \(open)") geen gewicht. Geef alle toetsen een "
        + "gewicht, of geen.",
      en: "Of \(count) assessments \(open) \(open == 1 ? "has" : "have") no weight. Give all assessments a weight, or "
        + "none.")
  }

  fileprivate static func weightsDiffer(_ sum: String) -> Phrase {
    Phrase(
      nl: "De gewichten van de toetsen zijn samen \(sum); samen moeten ze 100 zijn. Verbeter de gewichten.",
      en: "The weights of the assessments are \(sum) in all; they must be 100. Correct the weights.")
  }
}

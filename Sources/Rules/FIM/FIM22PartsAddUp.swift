import Curriculum
import Description

extension Rule {
  /// FIM-22: parts add up to the study load of the module.
  static let fim22 = Rule(
    "FIM-22", .error, .derived, [.okx],
    title: Phrase(
      nl: "De delen van een module tellen samen op tot haar studielast.",
      en: "The parts of a module add up to its study load."),
    explanation: Phrase(
      nl:
        "Volgens OKx (werkversie 2026) tellen delen op tot het geheel, en varianten niet: van modules die elkaar kunnen "
        + "vervangen, volgt de lerende er één. Van varianten onder de delen telt daarom alleen de grootste.",
      en:
        "According to OKx (draft of 2026) parts add up to the whole, and variants do not: of modules that can stand in "
        + "for each other the learner takes one. So of variants among the parts only the largest counts."),
    remedy: Phrase(
      nl: "Verbeter de studielast van de module of van een deel, of voeg het deel toe dat ontbreekt.",
      en: "Correct the study load of the module or of a part, or add the part that is missing."),
    example: #"{"studyLoad": {"value": 320, "unit": "SBU"}, "parts": ["kap", "goot", "dakvlak"]}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        guard !module.parts.isEmpty, module.studyLoad.unit == .studyHours else { return }
        var parts: [Placed<FlexibleModule>] = []
        var seen: Set<ModuleID> = []
        for (index, id) in module.parts.enumerated() where seen.insert(id).inserted {
          guard let part = context.catalogue.module(id), part.value.studyLoad.unit == .studyHours else {
            return report.notJudged(["parts", .item(index)])
          }
          parts.append(part)
        }
        let sum = ModuleSum(of: parts).hours
        let load = module.studyLoad.value
        guard sum != load else { return }
        report(
          ["parts"], found: String(sum), accepted: Phrase(nl: String(load), en: String(load)),
          .partsDiffer(sum, load))
      }
    ])
}

extension Phrase {
  fileprivate static func partsDiffer(_ sum: Int, _ load: Int) -> Phrase {
    Phrase(
      nl:
        "De delen zijn samen \(sum) SBU, maar de module is \(load) SBU. Verbeter een studielast, of voeg toe "
        + "wat ontbreekt.",
      en:
        "The parts are \(sum) SBU together, but the module is \(load) SBU. Correct a study load, or add what "
        + "is missing.")
  }
}

import Curriculum
import Description

extension Rule {
  /// FIM-21: a module for both groups has a learning path outside BOL.
  static let fim21 = Rule(
    "FIM-21", .info, .convention,
    title: Phrase(
      nl: "Een module voor beide doelgroepen past ook in een andere leerweg dan BOL.",
      en: "A module for both audiences fits in another learning path than BOL too."),
    explanation: Phrase(
      nl:
        "Wie werkt, kan meestal geen BOL volgen: die leerweg is voor wie vooral op school leert. Dit is een afspraak van "
        + "dit project en een tip. Zegt de module niets over leerwegen, dan zwijgt de regel.",
      en:
        "Who works can usually not take BOL: that learning path is for those who learn at school above all. This is a "
        + "convention of this project and a hint. When the module says nothing of learning paths, the rule is silent."),
    remedy: Phrase(
      nl: "Voeg BBL of OVO toe aan learningPaths, of kies audience initieel.",
      en: "Add BBL or OVO to learningPaths, or choose audience initieel."),
    example: #"{"module": {"id": "dakwerk", "audience": "beide", "learningPaths": ["BOL"]}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        guard module.audience == .both else { return }
        guard !module.learningPaths.isEmpty else { return report.notJudged(["learningPaths"]) }
        guard module.learningPaths.allSatisfy({ $0 == .bol || $0 == .bolPartTime }) else { return }
        report(
          ["learningPaths"], found: module.learningPaths.map(\.rawValue).joined(separator: ", "),
          accepted: Phrase(nl: "ook BBL of OVO", en: "BBL or OVO too"), .onlyBOL)
      }
    ])
}

extension Phrase {
  fileprivate static let onlyBOL = Phrase(
    nl: "De module is voor beide doelgroepen, maar heeft alleen leerweg BOL. Voeg BBL of OVO toe, of kies audience "
      + "initieel.",
    en:
      "The module is for both audiences, but has learning path BOL alone. Add BBL or OVO, or choose audience initieel.")
}

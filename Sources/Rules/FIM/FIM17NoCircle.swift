import Curriculum
import Description

extension Rule {
  /// FIM-17: prerequisites do not run in a circle.
  static let fim17 = Rule(
    "FIM-17", .error, .derived,
    title: Phrase(
      nl: "De voorkennis van modules loopt niet rond.", en: "The prerequisites of modules do not run in a circle."),
    explanation: Phrase(
      nl: "Vraagt module A eerst module B, en B eerst A, dan kan niemand beginnen. Dit volgt uit het begrip voorkennis "
        + "zelf. Er is één melding per kring.",
      en: "When module A asks module B first, and B asks A first, nobody can begin. This follows from the notion of a "
        + "prerequisite itself. There is one finding per circle."),
    remedy: Phrase(
      nl: "Haal één van de verwijzingen in de kring weg.", en: "Remove one of the references in the circle."),
    example: #"{"modules": [{"id": "a", "prerequisites": ["b"]}, {"id": "b", "prerequisites": ["a"]}]}"#,
    checks: [
      .scope { context, report in
        let modules = context.catalogue.holdings.modules
        for way in PrerequisiteGraph(modules).ways {
          guard let first = way.first else { continue }
          let ids = (way.map(\.module) + [first.module]).map { modules[$0].value.id.text }
          report(
            at: modules[first.module].origin, ["prerequisites", .item(first.position)],
            found: modules[first.module].value.prerequisites[first.position].text, .circle(ids))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func circle(_ ids: [String]) -> Phrase {
    let shown = (ids.count > 9 ? ids.prefix(8) + ["…"] + ids.suffix(1) : ids[...]).joined(separator: " → ")
    return Phrase(
      nl: "De voorkennis loopt rond: \(shown). Zo kan niemand beginnen; haal één van deze verwijzingen weg.",
      en: "The prerequisites run in a circle: \(shown). So nobody can begin; remove one of these references.")
  }
}

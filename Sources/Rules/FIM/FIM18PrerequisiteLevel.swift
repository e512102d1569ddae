import Curriculum
import Description

extension Rule {
  /// FIM-18: a prerequisite has no higher level than the module.
  static let fim18 = Rule(
    "FIM-18", .warning, .convention,
    title: Phrase(
      nl: "Voorkennis heeft geen hoger niveau dan de module zelf.",
      en: "A prerequisite has no higher level than the module itself."),
    explanation: Phrase(
      nl:
        "Wie op niveau 2 leert, kan niet eerst een module van niveau 3 afronden. Dit is een afspraak van dit project. "
        + "Heeft een leeruitkomst een eigen niveau, dan telt dat.",
      en: "Who learns at level 2 cannot finish a module of level 3 first. This is a convention of this project. When a "
        + "learning outcome has a level of its own, that counts."),
    remedy: Phrase(
      nl: "Kies voorkennis van hetzelfde of een lager niveau, of verbeter een van de niveaus.",
      en: "Choose a prerequisite of the same or a lower level, or correct one of the levels."),
    example: #"{"module": {"id": "funderingen", "level": 2, "prerequisites": ["maatvoeren"]}}"#,
    checks: [
      .scope { context, report in
        let modules = context.catalogue.holdings.modules
        let graph = PrerequisiteGraph(modules)
        var circles: [Int]?
        for number in modules.indices where !modules[number].value.prerequisites.isEmpty {
          let inside = graph.prerequisites(of: number)
          for (position, prerequisite) in modules[number].value.prerequisites.enumerated() {
            let target = inside.first { $0.position == position }?.target
            let own = modules[number].value.level
            guard
              let level = target.map({ modules[$0].value.level(of: prerequisite) })
                ?? context.catalogue.module(for: prerequisite)?.value.level(of: prerequisite), level > own
            else { continue }
            if let target {
              // Of a circle FIM-17 speaks.
              let known = circles ?? graph.circles
              circles = known
              if known[number] == known[target] { continue }
            }
            report(
              at: modules[number].origin, ["prerequisites", .item(position)], found: prerequisite.text,
              .higherBefore(prerequisite.text, level, own))
          }
        }
      }
    ])
}

extension FlexibleModule {
  /// The level of what a prerequisite names in this module: of the outcome when it has one, else of the module.
  fileprivate func level(of prerequisite: PrerequisiteID) -> Int {
    guard prerequisite.text != id.text else { return level }
    return learningOutcomes.first { $0.id.text == prerequisite.text }?.level ?? level
  }
}

extension Phrase {
  fileprivate static func higherBefore(_ id: String, _ level: Int, _ own: Int) -> Phrase {
    Phrase(
      nl: "De voorkennis “\(id)” is van niveau \(level), deze module van niveau \(own). Kies voorkennis van hoogstens "
        + "niveau \(own), of verbeter een niveau.",
      en: "The prerequisite “\(id)” is of level \(level), this module of level \(own). Choose a prerequisite of level "
        + "\(own) at most, or correct a level.")
  }
}

import Curriculum
import Description

extension Rule {
  /// MIC-04: the outcomes are outcomes of the modules.
  static let mic04 = Rule(
    "MIC-04", .error, .derived,
    title: Phrase(
      nl: "De leeruitkomsten van een microcredential zijn leeruitkomsten van haar modules.",
      en: "The outcomes of a microcredential are outcomes of its modules."),
    explanation: Phrase(
      nl:
        "Een microcredential erkent wat de lerende in de modules heeft laten zien. Een leeruitkomst die in geen van die "
        + "modules staat, is daar niet getoetst. Dit volgt uit het begrip zelf. Niet alle leeruitkomsten van de modules "
        + "hoeven erin.",
      en: "A microcredential recognises what the learner has shown in the modules. An outcome that is in none of these "
        + "modules has not been assessed there. This follows from the notion itself. Not all outcomes of the modules need "
        + "be in it."),
    remedy: Phrase(
      nl: "Verbeter de id van de leeruitkomst, of noem in builtFrom ook de module waar zij in staat.",
      en: "Correct the id of the outcome, or name the module that it is in in builtFrom as well."),
    example: #"{"outcomes": ["kap-maken"], "builtFrom": ["vloeren"]}"#,
    checks: [
      .of(Microcredential.self) { microcredential, context, report in
        let built = BuiltFrom(microcredential, in: context.catalogue)
        let known = built.modules.flatMap { $0.value.learningOutcomes.map(\.id) }
        for (index, outcome) in microcredential.outcomes.enumerated() where !known.contains(outcome) {
          if let unknown = built.unknown { return report.notJudged(unknown) }
          let list = known.lazy.map(\.text).shownList(most: 12)
          report(
            ["outcomes", .item(index)], found: outcome.text, accepted: Phrase(nl: list, en: list),
            .notOfModules(
              outcome, home: context.catalogue.moduleOfOutcome(outcome)?.value,
              like: Nearest.word(to: outcome.text, among: known.lazy.map(\.text))))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func notOfModules(_ outcome: OutcomeID, home: FlexibleModule?, like: String?) -> Phrase {
    let first = Phrase(
      nl: "Leeruitkomst “\(outcome)” staat in geen module waar de microcredential uit bestaat.",
      en: "Outcome “\(outcome)” is in none of the modules that the microcredential is built from.")
    if let home {
      return first
        + Phrase(
          nl: " Zij staat in module “\(home.id)”: noem die in builtFrom, of haal de leeruitkomst weg.",
          en: " It is in module “\(home.id)”: name that in builtFrom, or remove the outcome.")
    }
    if let like {
      return first + Phrase(nl: " Bedoelde u “\(like)”?", en: " Did you mean “\(like)”?")
    }
    return first + Phrase(nl: " Verbeter de id, of haal haar weg.", en: " Correct the id, or remove it.")
  }
}

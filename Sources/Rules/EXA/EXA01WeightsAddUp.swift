import Curriculum
import Description

extension Rule {
  /// EXA-01: the weights of the components of a core task add up to 100.
  static let exa01 = Rule(
    "EXA-01", .error, .derived, [.oerT],
    title: Phrase(
      nl: "De gewichten van de examenonderdelen van een kerntaak tellen op tot 100.",
      en: "The weights of the exam components of a core task add up to 100."),
    explanation: Phrase(
      nl: "In de examenplannen van het Talland College (2025-2026) zijn de gewichten per kerntaak samen 100%; de "
        + "regel is daaruit afgeleid. In een plan voor een certificaat of keuzedeel gaat het om alle onderdelen "
        + "samen. Hele getallen moeten precies 100 zijn; met decimalen mag elk onderdeel 0,05 schelen, zodat drie "
        + "keer 33.3 goed is. Generieke onderdelen tellen niet mee, en in het plan van een kwalificatie ook "
        + "keuzedelen niet.",
      en: "In the exam plans of Talland College (2025-2026) the weights are 100% for each core task; the rule is "
        + "derived from that. In a plan for a certificate or an elective it is about all components together. "
        + "Whole numbers must be 100 exactly; with decimals each component may be 0.05 off, so that three times "
        + "33.3 is right. Generic components do not count, nor do electives in the plan of a qualification."),
    remedy: Phrase(
      nl: "Verbeter een gewicht, of kijk of elk onderdeel bij de goede kerntaak staat.",
      en: "Correct a weight, or see whether each component is with the right core task."),
    example: #"{"components": [{"coreTask": "B1-K1", "weight": "50"}, {"coreTask": "B1-K1", "weight": "46"}]}"#,
    checks: [
      .of(ExamPlan.self) { plan, _, report in
        var groups: [WeightGroup] = []
        for planned in plan.planned {
          guard let name = WeightGroup.name(for: planned) else { continue }
          guard !name.isEmpty else { return report.notJudged(planned.path("coreTask")) }
          if let number = groups.firstIndex(where: { $0.name == name }) {
            groups[number].sum.add(planned.component.weight)
          } else {
            var sum = WeightSum()
            sum.add(planned.component.weight)
            groups.append(WeightGroup(name: name, path: planned.path("weight"), sum: sum))
          }
        }
        for group in groups where !group.sum.isHundred {
          report(
            group.path, found: group.sum.text, accepted: Phrase(nl: "100", en: "100"),
            .weightsDiffer(plan.scope.holder(of: group.name), group.sum.text))
        }
      }
    ])
}

/// Components whose weights add up.
private struct WeightGroup {
  let name: String
  /// Where the first weight stands.
  let path: Path
  var sum: WeightSum

  /// What a component is added up for; empty when that is not known, nil when it does not count.
  static func name(for planned: PlannedComponent) -> String? {
    let kind = planned.component.kind
    switch planned.plan.scope {
    case .qualification: return kind == .coreTask ? planned.component.coreTask?.coreTask.text ?? "" : nil
    case .certificate(let code): return kind == .generic ? nil : code.text
    case .elective(let code): return kind == .generic ? nil : code.text
    }
  }
}

extension ExamScope {
  /// What weights are added up for, in words.
  fileprivate func holder(of name: String) -> Phrase {
    switch self {
    case .qualification: Phrase(nl: "kerntaak \(name)", en: "core task \(name)")
    case .certificate: Phrase(nl: "certificaat \(name)", en: "certificate \(name)")
    case .elective: Phrase(nl: "keuzedeel \(name)", en: "elective \(name)")
    }
  }
}

extension Phrase {
  fileprivate static func weightsDiffer(_ holder: Phrase, _ sum: String) -> Phrase {
    Phrase(
      nl: "De gewichten van \(holder.nl) zijn samen \(sum); samen moeten ze 100 zijn. Verbeter een gewicht.",
      en: "The weights of \(holder.en) are \(sum) in all; they must be 100. Correct a weight.")
  }
}

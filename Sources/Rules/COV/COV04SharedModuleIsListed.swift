import Curriculum
import Description

extension Rule {
  /// COV-04: a module that serves two or more qualifications is listed.
  static let cov04 = Rule(
    "COV-04", .info, .derived,
    title: Phrase(
      nl: "Een module die voor meer dan één kwalificatie telt, wordt genoemd.",
      en: "A module that counts for more than one qualification is listed."),
    explanation: Phrase(
      nl: "Een module is deelbaar als zij in meer opleidingen past. Wie zo'n module wijzigt, raakt al die "
        + "kwalificaties. De melding volgt uit de koppelingen: zonder genoemde kwalificaties telt een koppeling voor "
        + "elke kwalificatie die het werkproces heeft, en voor een hoger niveau als een deel van onbekende grootte. "
        + "Die manier van tellen is een afspraak van dit project.",
      en: "A module can be shared when it fits in more programmes. Changing such a module touches all those "
        + "qualifications. The notice follows from the mappings: without named qualifications a mapping counts for "
        + "every qualification that has the work process, and for a higher level as a part of unknown size. That way "
        + "of counting is a convention of this project."),
    remedy: Phrase(
      nl: "U hoeft niets te doen. Is de module maar voor één kwalificatie bedoeld, noem die dan bij de koppeling.",
      en: "Nothing needs to be done. When the module is meant for one qualification alone, name it in the mapping."),
    example: #"{"id": "funderingen", "mappings": [{"target": {"file": "timmeren", "task": "B1-K1-W2"}, "#
      + #""coverage": "gedeeltelijk", "share": 30, "qualifications": ["25829", "25828"]}]}"#,
    checks: [
      .scope { context, report in
        guard !context.catalogue.holdings.modules.isEmpty else { return }
        let reckoning = context.coverage
        let coverages = context.coverageOfAll
        // How many qualifications each module serves; most serve one.
        var counts = [Int](repeating: 0, count: reckoning.modules.count)
        for coverage in coverages { for number in coverage.modules { counts[number] += 1 } }
        for (number, count) in counts.enumerated() where count > 1 {
          let module = reckoning.modules[number]
          guard !module.isDraft, module.isOwn else { continue }
          let served = coverages.filter { $0.modules.contains(number) }.map(\.place.qualification)
          report(at: module.origin, ["mappings"], found: module.id.text, .shared(module, served))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func shared(_ module: CountedModule, _ qualifications: [Qualification]) -> Phrase {
    let list = qualifications.lazy.map { "\($0.code) \($0.title.quoted)" }.shownList(most: 6)
    return Phrase(
      nl: "Module \(module.title.quoted) telt voor \(qualifications.count) kwalificaties: \(list). Een wijziging raakt "
        + "ze allemaal.",
      en: "Module \(module.title.quoted) counts for \(qualifications.count) qualifications: \(list). A change touches "
        + "all of them.")
  }
}

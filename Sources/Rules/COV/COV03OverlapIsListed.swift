import Curriculum
import Description

extension Rule {
  /// COV-03: two full mappings on one work process are listed.
  static let cov03 = Rule(
    "COV-03", .info, .derived,
    title: Phrase(
      nl: "Een werkproces dat meer dan één module volledig dekt, wordt genoemd.",
      en: "A work process that more than one module covers fully is listed."),
    explanation: Phrase(
      nl: "Dekken twee modules hetzelfde werkproces volledig, dan leert iemand misschien twee keer hetzelfde. Dat kan "
        + "goed zijn: een keuze tussen modules, of hetzelfde werk op een andere plek. Daarom is dit een melding en "
        + "geen fout. Delen die samen boven 100% komen, zijn geen overlap. De melding volgt uit de koppelingen; de "
        + "manier van tellen is een afspraak van dit project.",
      en: "When two modules cover the same work process fully, someone may learn the same twice. That can be right: a "
        + "choice between modules, or the same work in another place. So this is a notice and no error. Shares that "
        + "come above 100% together are no overlap. The notice follows from the mappings; the way of counting is a "
        + "convention of this project."),
    remedy: Phrase(
      nl: "Is het zo bedoeld, dan hoeft u niets te doen. Anders: noem een van de koppelingen gedeeltelijk.",
      en: "When it is meant so, nothing needs to be done. Otherwise: call one of the mappings gedeeltelijk."),
    example: #"{"modules": [{"id": "vloeren", "mappings": [{"target": {"file": "timmeren", "task": "B1-K1-W6"}, "#
      + #""coverage": "volledig"}]}, {"id": "wanden-en-gevels", "mappings": [{"target": {"file": "timmeren", "#
      + #""task": "B1-K1-W6"}, "coverage": "volledig"}]}]}"#,
    checks: [
      .scope { context, report in
        guard !context.catalogue.holdings.modules.isEmpty else { return }
        let reckoning = context.coverage
        for overlap in Overlap.all(in: context.coverageOfAll) {
          // The notice stands at the second module, or at the first one that belongs to this scope.
          let own = overlap.contributions.filter { reckoning.modules[$0.number].isOwn }
          guard let last = own.dropFirst(own.count == overlap.contributions.count ? 1 : 0).first else { continue }
          report(
            at: reckoning.modules[last.number].origin, ["mappings", .item(last.mapping)],
            found: overlap.key.code.text,
            .overlap(
              overlap, context.catalogue.title(of: overlap.key),
              overlap.contributions.map { reckoning.modules[$0.number] }))
        }
      }
    ])
}

/// A work process that two or more modules cover fully.
private struct Overlap {
  let key: WorkProcessKey
  /// The full contributions, in the order of the modules.
  private(set) var contributions: [Contribution]
  private(set) var qualifications: [QualificationCode]

  /// The overlaps of a scope, one for each work process, as far as modules are agreed.
  static func all(in coverages: [QualificationCoverage]) -> [Overlap] {
    var overlaps: [Overlap] = []
    var numbers: [WorkProcessKey: Int] = [:]
    for coverage in coverages {
      for process in coverage.workProcesses where process.tally(.agreed).isOverlap {
        let full = process.contributions.filter { $0.extent == .full && !$0.isDraft }
        let code = coverage.place.qualification.code
        if let number = numbers[process.key] {
          overlaps[number].add(full, code)
        } else {
          numbers[process.key] = overlaps.count
          overlaps.append(Overlap(key: process.key, contributions: full, qualifications: [code]))
        }
      }
    }
    return overlaps
  }

  private mutating func add(_ full: [Contribution], _ code: QualificationCode) {
    qualifications.append(code)
    let known = Set(contributions.map(\.number))
    contributions += full.filter { !known.contains($0.number) }
    contributions.sort { $0.number < $1.number }
  }
}

extension Phrase {
  fileprivate static func overlap(_ overlap: Overlap, _ title: Line?, _ modules: [CountedModule]) -> Phrase {
    let name = title.map { "\(overlap.key.code) \($0.quoted)" } ?? overlap.key.code.text
    let list = modules.lazy.map { "\($0.title.quoted) (\($0.id))" }.shownList(most: 6)
    let codes = overlap.qualifications.lazy.map(\.text).shownList()
    return Phrase(
      nl: "Werkproces \(name) wordt door \(modules.count) modules volledig gedekt: \(list); voor \(codes). "
        + "Dat mag; kijk of het zo bedoeld is.",
      en: "Work process \(name) is fully covered by \(modules.count) modules: \(list); for \(codes). "
        + "That is allowed; see whether it is meant so.")
  }
}

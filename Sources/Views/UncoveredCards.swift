import Curriculum
import Description

/// The work processes of a qualification that are not fully covered: what they ask, what contributes, and which modules
/// come near.
struct UncoveredCards {
  let coverage: QualificationCoverage
  let group: ScopeGroup
  let id: String

  var table: Table {
    var table = Table(
      id: id, caption: Phrase(nl: "Nog niet volledig gedekt", en: "Not yet fully covered"),
      columns: [
        Table.Column("workProcess", Phrase(nl: "Werkproces", en: "Work process")),
        Table.Column("state", Phrase(nl: "Stand", en: "State")),
        Table.Column("description", Phrase(nl: "Omschrijving", en: "Description")),
        Table.Column("result", Phrase(nl: "Resultaat", en: "Result")),
        Table.Column("contributes", Phrase(nl: "Draagt bij", en: "Contributes")),
        Table.Column("near", Phrase(nl: "Komt in de buurt", en: "Comes near")),
      ], layout: .cards)
    let reckoning = coverage.reckonings.last ?? .agreed
    for process in coverage.workProcesses {
      let tally = process.tally(reckoning)
      guard tally.state != .full else { continue }
      let text = coverage.place.index.workProcess(process.key.code)
      table.append(
        [
          group.catalogue.cell(process.key), .mark(tally.mark), .text(text?.description?.text),
          .text(text?.result?.text),
          .joined(
            process.contributions.map { .run([.mark($0.extent.mark), group.cell(ofModule: $0.number)]) }),
          near(process),
        ], anchor: .workProcess(process.key))
    }
    return table
  }

  /// The modules that contribute to other work processes of the same core task.
  private func near(_ process: WorkProcessCoverage) -> Cell {
    let own = Set(process.contributions.map(\.number))
    let neighbours = coverage.workProcesses.filter { $0.key.code.coreTask == process.key.code.coreTask }
    let numbers = Set(neighbours.flatMap(\.contributions).map(\.number)).subtracting(own).sorted()
    return .joined(numbers.map { group.cell(ofModule: $0) })
  }
}

import Curriculum
import Description

// What exam plans weigh of what is covered.
extension CoverageSection {
  var exams: Table {
    let reckonings = coverage.reckonings
    let weights = coverage.examPlans.map { plan in reckonings.map { plan.weights($0) } }
    let someUnknown = weights.joined().joined().contains { $0.unknown > 0 }
    let covered = reckonings.map {
      Table.Column(
        $0.rawValue, reckonings.count == 1 ? Phrase(nl: "Gedekt", en: "Covered") : title($0), alignment: .trailing)
    }
    let unknown = Table.Column(
      "unknown", Phrase(nl: "Niet te bepalen", en: "Not to be determined"), alignment: .trailing)
    var table = Table(
      id: id("exams"),
      caption: Phrase(nl: "Gedekt examengewicht per kerntaak", en: "Covered exam weight per core task"),
      columns: [
        Table.Column("plan", Phrase(nl: "Examenplan", en: "Exam plan")),
        Table.Column("coreTask", Phrase(nl: "Kerntaak", en: "Core task")),
      ] + covered + (someUnknown ? [unknown] : []))
    for (plan, weights) in zip(coverage.examPlans, weights) {
      for (number, weight) in (weights.first ?? []).enumerated() {
        let task = weight.coreTask?.text
        let title = task.flatMap { coverage.place.index.coreTaskTitle($0) }?.text
        var row: [Cell] = [
          .code(plan.plan.text, title: plan.cohort.text), task.map { .code($0, title: title) } ?? .phrase(.unknown),
        ]
        row += weights.map { $0[number].cell }
        if someUnknown { row.append(weight.unknown > 0 ? .phrase(.decimal(weight.unknown)) : .empty) }
        table.append(row)
      }
    }
    return table
  }
}

extension ExamWeight {
  /// "95.5 of 100", as whole numbers where both are.
  fileprivate var cell: Cell {
    if covered.isMultiple(of: 10_000), total.isMultiple(of: 10_000) {
      return .fraction(covered / 10_000, of: total / 10_000)
    }
    let left = Phrase.decimal(covered)
    let right = Phrase.decimal(total)
    return .phrase(Phrase(nl: "\(left.nl) van \(right.nl)", en: "\(left.en) of \(right.en)"))
  }
}

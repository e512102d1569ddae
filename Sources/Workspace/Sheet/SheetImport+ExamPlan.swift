import Curriculum
import Description

// What a part of a sheet on an exam plan changes.
extension SheetImport {
  mutating func readExamPlan(_ section: SheetSection) {
    let name = section.title[1]
    guard let id = ObjectID(name), let entry = index.plans[id] else {
      return refuse(
        section.start, 1, unknown(name, ExamPlan.noun.one, index.plans.keys.map(\.text)))
    }
    guard let columns = columns(of: section, Sheet.Column.examPlan, key: .code) else { return }
    var plan = plans[id] ?? entry.plan.value
    var seen: Set<String> = []
    for (row, cells) in section.body {
      let code = cells[columns.key]
      let numbers = plan.components.indices.filter { plan.components[$0].code.text == code }
      guard let number = numbers.first, numbers.count == 1, seen.insert(code).inserted else {
        let known = plan.components.map(\.code.text)
        refuse(
          row, columns.key,
          numbers.isEmpty
            ? unknown(code, Phrase(nl: "onderdeel", en: "component"), known)
            : Phrase(nl: "onderdeel \(code) staat er twee keer", en: "component \(code) is here twice"))
        continue
      }
      for (position, column) in columns.known where column != .code {
        let old = column.text(of: plan.components[number])
        let new = cells[position]
        if old == new { continue }
        if let expected = column.set(new, in: &plan.components[number], entry.tasks) {
          refuse(row, position, Self.wrong(new, expected))
        } else if column.text(of: plan.components[number]) != old {
          note(row, position, "\(code), \(column.words.nl)", Self.shown(old), Self.shown(new))
        }
      }
    }
    if plan != entry.plan.value { plans[id] = plan }
  }
}

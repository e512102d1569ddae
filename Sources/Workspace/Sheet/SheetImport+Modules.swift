import Curriculum
import Description

// What the part of a sheet on modules changes.
extension SheetImport {
  mutating func readModules(_ section: SheetSection) {
    guard let columns = columns(of: section, Sheet.Column.modules, key: .id) else { return }
    var seen: Set<String> = []
    for (row, cells) in section.body {
      let name = cells[columns.key]
      guard let id = ModuleID(name), let placed = index.modules[id] else {
        refuse(row, columns.key, unknown(name, Phrase(nl: "module", en: "module"), index.modules.keys.map(\.text)))
        continue
      }
      guard seen.insert(name).inserted else {
        refuse(row, columns.key, Phrase(nl: "module \(name) staat er twee keer", en: "module \(name) is here twice"))
        continue
      }
      var module = modules[id] ?? placed.value
      let before = module
      for (number, column) in columns.known where column != .id {
        let old = column.text(of: before)
        let new = cells[number]
        if old == new { continue }
        if column.isHours {
          setHours(&module, columns.known, cells, row: row)
        } else if let expected = column.set(new, in: &module) {
          refuse(row, number, Self.wrong(new, expected))
          continue
        }
        if column.text(of: module) != old {
          note(row, number, "\(id), \(column.words.nl)", Self.shown(old), Self.shown(new))
        }
      }
      if module != placed.value { modules[id] = module }
    }
  }

  /// Takes the three kinds of hours together: all of them, or none.
  private mutating func setHours(
    _ module: inout FlexibleModule, _ columns: [(number: Int, column: Sheet.Column)], _ cells: SheetSection.Cells,
    row: Int
  ) {
    let hours = columns.filter { $0.column.isHours }
    guard hours.count == 3 else {
      let refusal = Sheet.Refusal(
        Sheet.Address(row: row, column: hours.first?.number ?? 0),
        Phrase(
          nl: "begeleid, bpv en zelfstudie horen bij elkaar; zet elk van die kolommen één keer in het blad",
          en: "guided, placement and self-study belong together; put each of those columns in the sheet once"))
      if !refusals.contains(refusal) { refusals.append(refusal) }
      return
    }
    let texts = hours.map { cells[$0.number] }
    if texts.allSatisfy(\.isEmpty) {
      module.hours = nil
      return
    }
    let values = texts.map { SheetNumber.whole($0, in: Bounds.hours) }
    if let wrong = values.firstIndex(of: nil) {
      let accepted = Phrase(
        nl: "een heel aantal uren, ten hoogste 1.000.000; vul alle drie in of geen",
        en: "a whole number of hours, at most 1,000,000; fill in all three or none")
      let refusal = Sheet.Refusal(
        Sheet.Address(row: row, column: hours[wrong].number), Self.wrong(texts[wrong], accepted))
      if !refusals.contains(refusal) { refusals.append(refusal) }
      return
    }
    module.hours = LearningHours(
      guided: values[0] ?? 0, workPlacement: values[1] ?? 0, selfStudy: values[2] ?? 0)
  }
}

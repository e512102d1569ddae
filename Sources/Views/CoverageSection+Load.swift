import Curriculum
import Description
import Rules

// The study load of a qualification and what it consists of.
extension CoverageSection {
  var loads: [Block] {
    var table = Table(
      id: id("load"), caption: Phrase(nl: "Studielast in SBU", en: "Study load in hours (SBU)"),
      columns: [
        Table.Column("set", Phrase(nl: "Modules", en: "Modules")),
        Table.Column("reckoning", Phrase(nl: "Geteld", en: "Counted")),
        Table.Column("modules", Phrase(nl: "Som modules", en: "Sum of modules"), alignment: .trailing),
        Table.Column("electives", Phrase(nl: "Keuzedelen", en: "Electives"), alignment: .trailing),
        Table.Column("generic", Phrase(nl: "Generiek", en: "Generic"), alignment: .trailing),
        Table.Column("sum", Phrase(nl: "Samen", en: "Together"), alignment: .trailing),
        Table.Column("studyLoad", Phrase(nl: "Studielast", en: "Study load"), alignment: .trailing),
      ])
    var isGuideline = false
    for choice in choices {
      for reckoning in choice.coverage.reckonings {
        let budget = choice.coverage.budget(reckoning)
        let share = budget.hundredths(percent: profile.genericShare).map { $0 / 100 }
        let generic = choice.generic ?? share
        if choice.generic == nil, share != nil { isGuideline = true }
        let isWhole = budget.otherUnits.isEmpty
        let sum =
          isWhole ? budget.electives.flatMap { electives in generic.map { budget.modules + electives + $0 } } : nil
        table.append([
          .phrase(choice.label), .phrase(title(reckoning)), .hours(budget.modules), hours(budget.electives),
          hours(generic), hours(sum), hours(budget.studyLoad),
        ])
      }
    }
    var blocks: [Block] = (bar.map { [.table($0)] } ?? []) + [.table(table)]
    if isGuideline {
      blocks.append(
        .note(
          Note(
            .convention,
            Phrase(
              nl:
                "Waar een claim het generieke deel niet noemt (genericLoad), is gerekend met \(profile.genericShare)%.",
              en: "Where no claim names the generic part (genericLoad), \(profile.genericShare)% is reckoned with."))))
    }
    let whole = coverage.budget(coverage.reckonings.last ?? .agreed)
    if !whole.setAside.isEmpty {
      blocks.append(
        .note(
          Note(
            .info,
            Phrase(
              nl: "Niet in de som, omdat een grotere variant of het geheel meetelt: \(whole.setAside.shown).",
              en: "Not in the sum, because a larger variant or the whole counts: \(whole.setAside.shown)."))))
    }
    if !whole.otherUnits.isEmpty {
      blocks.append(
        .note(
          Note(
            .warning,
            Phrase(
              nl: "Niet in de som, omdat de studielast niet in SBU staat: \(whole.otherUnits.shown).",
              en: "Not in the sum, because the study load is not in SBU: \(whole.otherUnits.shown)."))))
    }
    return blocks
  }

  /// All modules, electives and generic part beside each other, against the study load, with the numbers of the first
  /// rows of the table; nil when one is not known.
  private var bar: Table? {
    let budget = coverage.budget(coverage.reckonings.last ?? .agreed)
    let share = budget.hundredths(percent: profile.genericShare).map { $0 / 100 }
    guard let studyLoad = budget.studyLoad, let electives = budget.electives,
      let generic = choices.first?.generic ?? share
    else { return nil }
    var table = Table(
      id: id("bar"),
      caption: Phrase(
        nl: "Waaruit de studielast van \(studyLoad) SBU bestaat",
        en: "What the study load of \(studyLoad) SBU consists of"),
      columns: [
        Table.Column("part", Phrase(nl: "Deel", en: "Part")),
        Table.Column("load", Phrase(nl: "Omvang", en: "Size"), alignment: .trailing),
      ], layout: .bar(total: studyLoad))
    table.append([.phrase(Phrase(nl: "Modules", en: "Modules")), .hours(budget.modules)])
    table.append([.phrase(Phrase(nl: "Keuzedelen", en: "Electives")), .hours(electives)])
    table.append([.phrase(Phrase(nl: "Generiek", en: "Generic")), .hours(generic)])
    let rest = studyLoad - budget.modules - electives - generic
    if rest > 0 { table.append([.phrase(Phrase(nl: "Nog vrij", en: "Still free")), .hours(rest)]) }
    return table
  }

  private func hours(_ value: Int?) -> Cell { value.map { .hours($0) } ?? .phrase(.unknown) }
}

extension [ModuleID] {
  fileprivate var shown: String {
    count > 10 ? prefix(10).map(\.text).joined(separator: ", ") + " … (\(count))" : map(\.text).joined(separator: ", ")
  }
}

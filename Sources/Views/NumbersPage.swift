import Curriculum
public import Description

/// The page of the numbers of law that change by date (`DatedTables.swift`), as they are on a day.
public enum NumbersPage {
  /// The elective obligation, the size of an elective, the hours norm, and the experiments.
  public static func page(on day: Day) -> Page {
    Page(
      id: "numbers", title: Phrase(nl: "Getallen uit wet en besluit", en: "Numbers of law and decree"),
      question: Phrase(
        nl: "Met welke getallen rekent fim op een dag?", en: "With which numbers does fim reckon on a day?"),
      blocks: [
        .paragraph(
          Phrase(
            nl: "Peildatum \(day). fim kent deze getallen uit de genoemde bron en het genoemde jaar; kijk voor "
              + "besluiten "
              + "de wet zelf na. Getallen die een afspraak zijn, staan hier niet: die kan een groep zelf kiezen.",
            en: "Reference date \(day). fim has these numbers from the source and year that are named; for "
              + "decisions see "
              + "the law itself. Numbers that are conventions are not here: a group can choose those."))
      ] + tables(on: day).map(Block.table)
        + [
          .note(
            Note(
              .info,
              Phrase(
                nl: "Vier jaar BOL is in de urennorm naar verhouding; de derde leerweg (OVO) heeft geen norm. Een "
                  + "school "
                  + "mag afwijken als zij kwaliteit laat zien. Uren in een rooster zijn geen studielast (SBU). "
                  + "Een wetsvoorstel van 2025 (36 670) wil 700 begeleide uren verlagen naar 500; of het wet is "
                  + "geworden, is hier niet bekend.",
                en: "Four years of BOL are in proportion in the hours norm; the third learning path (OVO) has none. A "
                  + "school may deviate when it shows quality. Hours in a timetable are no study load (SBU). A "
                  + "bill of 2025 (36 670) would lower 700 guided hours to 500; whether it became law is not "
                  + "known here.")))
        ])
  }

  private static func tables(on day: Day) -> [Table] {
    [
      table(
        "electiveObligation",
        Phrase(
          nl: "Keuzedeelverplichting (KEU-05, KEU-08, COV-02)",
          en: "Elective "
            + "obligation (KEU-05, KEU-08, COV-02)"),
        [
          Table.Column("programmeType", Phrase(nl: "Soort opleiding", en: "Programme type")),
          Table.Column("studyLoad", Phrase(nl: "Bij studielast", en: "With study load"), alignment: .trailing),
          Table.Column("hours", Phrase(nl: "Verplicht", en: "Required"), alignment: .trailing),
        ], ElectiveObligation.table, on: day
      ) { [.text($0.type.rawValue), $0.studyLoad.map { .hours($0) } ?? .empty, .hours($0.hours)] },
      table(
        "electiveSize",
        Phrase(
          nl: "Grootste keuzedeel, naar begindatum (KEU-03)",
          en: "Greatest elective, by "
            + "first day (KEU-03)"),
        [Table.Column("hours", Phrase(nl: "Hoogstens", en: "At most"), alignment: .trailing)], ElectiveSize.table,
        on: day
      ) { [.hours($0.most)] },
      table(
        "electiveResult",
        Phrase(
          nl: "Cijfers voor keuzedelen, naar begin van het cohort (EXA-16)",
          en: "Grades for electives, by the start of the cohort (EXA-16)"),
        [
          Table.Column("mean", Phrase(nl: "Gemiddeld", en: "On average"), alignment: .trailing),
          Table.Column("half", Phrase(nl: "De helft", en: "Half of them"), alignment: .trailing),
          Table.Column("each", Phrase(nl: "Elk", en: "Each"), alignment: .trailing),
        ], ElectiveResultNorm.table, on: day
      ) { norm in [norm.mean, norm.half, norm.each].map { .text(DecimalNumber.text(tenThousandths: $0 * 1000)) } },
      table(
        "hoursNorm", Phrase(nl: "Urennorm, ten minste", en: "Hours norm, at least"),
        [
          Table.Column("learningPath", Phrase(nl: "Leerweg", en: "Learning path")),
          Table.Column("programmeTypes", Phrase(nl: "Soort opleiding", en: "Programme type")),
          Table.Column("years", Phrase(nl: "Duur", en: "Length")),
          Table.Column("total", Phrase(nl: "Uren", en: "Hours"), alignment: .trailing),
          Table.Column("guided", Phrase(nl: "Begeleid", en: "Guided"), alignment: .trailing),
          Table.Column("workPlacement", Phrase(nl: "Stage (BPV)", en: "Placement"), alignment: .trailing),
          Table.Column(
            "guidedInFirstYear", Phrase(nl: "Begeleid in jaar 1", en: "Guided in year 1"), alignment: .trailing),
        ], HoursNorm.table, on: day, cells),
      table(
        "experimentIntake",
        Phrase(
          nl: "Laatste instroom in experimenten (REG-10, XOV-03)",
          en: "Last intake in "
            + "experiments (REG-10, XOV-03)"),
        [
          Table.Column("experiment", Phrase(nl: "Experiment", en: "Experiment")),
          Table.Column("lastDay", Phrase(nl: "Laatste dag", en: "Last day")),
        ], ExperimentIntake.table, on: day
      ) { [.phrase($0.experiment.words), .text($0.lastDay.text)] },
      table(
        "shares",
        Phrase(
          nl: "Aandelen in experimenten (REG-01, REG-02, XOV-02)",
          en: "Shares in experiments "
            + "(REG-01, REG-02, XOV-02)"),
        [
          Table.Column("part", Phrase(nl: "Deel", en: "Part")), Table.Column("bound", Phrase(nl: "Grens", en: "Bound")),
        ], shares, on: day
      ) { [.phrase($0.part), .phrase($0.bound)] },
    ]
  }

  /// Rows with the days on which they hold, and whether the reference date is one of them.
  private static func table<Value>(
    _ id: String, _ caption: Phrase, _ columns: [Table.Column], _ rows: [Dated<Value>], on day: Day,
    _ cells: (Value) -> [Cell]
  ) -> Table {
    // A table where nothing begins or ends has no columns for that.
    let begins = rows.contains { $0.days.from != nil }
    let ends = rows.contains { $0.days.until != nil }
    var columns = columns
    if begins { columns.append(Table.Column("from", Phrase(nl: "Vanaf", en: "From"))) }
    if ends { columns.append(Table.Column("until", Phrase(nl: "Tot en met", en: "Until"))) }
    columns.append(Table.Column("holds", Phrase(nl: "Geldt", en: "Holds")))
    columns.append(Table.Column("source", Phrase(nl: "Bron", en: "Source")))
    return Table(
      id: id, caption: caption, columns: columns,
      rows: rows.map { row in
        var line = cells(row.value)
        if begins { line.append(row.days.from.map { .text($0.text) } ?? .empty) }
        if ends { line.append(row.days.until.map { .text($0.text) } ?? .empty) }
        return line + [.flag(row.days.contains(day)), .text(row.source)]
      })
  }

  private static func cells(_ norm: HoursNorm) -> [Cell] {
    let types = norm.types.map(\.rawValue).joined(separator: ", ")
    return [
      .text(norm.path.rawValue), types.isEmpty ? .phrase(Phrase(nl: "alle", en: "all")) : .text(types),
      .phrase(
        norm.years.map { Phrase(nl: "\($0) jaar", en: counted($0, "year", "years")) }
          ?? Phrase(nl: "elk jaar", en: "each year")),
      .number(norm.total), .number(norm.guided), norm.placement.map { .number($0) } ?? .empty,
      norm.guidedInFirstYear.map { .number($0) } ?? .empty,
    ]
  }

  /// A part of a qualification with its bound.
  private struct Share: Sendable {
    let part: Phrase
    let bound: Phrase
  }

  private static var shares: [Dated<Share>] {
    var rows: [Dated<Share>] = []
    for row in RegionalShares.table {
      let least = Phrase(nl: "ten minste \(row.value.leastNational)%", en: "at least \(row.value.leastNational)%")
      let most = Phrase(nl: "hoogstens \(row.value.greatestRegional)%", en: "at most \(row.value.greatestRegional)%")
      rows.append(row.map { _ in Share(part: Phrase(nl: "landelijk deel", en: "national part"), bound: least) })
      rows.append(row.map { _ in Share(part: Phrase(nl: "regionaal deel", en: "regional part"), bound: most) })
    }
    for row in CrossoverShares.table {
      let above = Phrase(nl: "meer dan \(row.value.above)%", en: "more than \(row.value.above)%")
      let part = Phrase(nl: "elk deel van een cross-over", en: "each part of a cross-over")
      rows.append(row.map { _ in Share(part: part, bound: above) })
    }
    return rows
  }
}

extension ExperimentIntake.Experiment {
  fileprivate var words: Phrase {
    switch self {
    case .regional: Phrase(nl: "ruimte voor de regio", en: "room for the region")
    case .crossover: Phrase(nl: "cross-over kwalificaties", en: "cross-over qualifications")
    }
  }
}

import Description
import Workspace

extension View {
  /// What the rules find.
  public static let findings = View(
    "findings", title: Phrase(nl: "Bevindingen", en: "Findings"),
    Phrase(nl: "Wat vraagt aandacht, en van wie is die regel?", en: "What asks attention, and whose rule is it?"),
    nothing: Phrase(nl: "Er is niets nagekeken.", en: "Nothing was checked."),
    notes: [
      Note(
        .info,
        Phrase(
          nl:
            "Geen bevinding betekent: geen bekende tegenspraak met de geladen regels. Het zegt niet dat aan de wet is "
            + "voldaan. fim explain REGEL legt een regel uit.",
          en:
            "No finding means: no known contradiction with the loaded rules. It does not say that the law is met. fim "
            + "explain RULE explains a rule."))
    ]
  ) { input in
    guard let report = input.check?() else { return [] }
    var blocks: [Block] = [.paragraph(summary(report))]
    let table = FindingsTable(report).table
    if !table.rows.isEmpty { blocks.append(.table(table)) }
    return blocks + unjudged(report)
  }

  private static func summary(_ report: CheckReport) -> Phrase {
    func count(_ severity: Severity) -> Int { report.findings.count { $0.finding.severity == severity } }
    let parts = Severity.allCases.reversed().map { $0.count(count($0)) }
    let files =
      report.files.count == 1
      ? Phrase(nl: "1 bestand", en: "1 file")
      : Phrase(nl: "\(report.files.count) bestanden", en: "\(report.files.count) files")
    return Phrase(
      nl: "\(parts.map(\.nl).joined(separator: ", ")) in \(files.nl).",
      en: "\(parts.map(\.en).joined(separator: ", ")) in \(files.en).")
  }

  /// The rules that could not be judged, each with how often and one fact that was missing.
  private static func unjudged(_ report: CheckReport) -> [Block] {
    let unjudged = report.files.flatMap { file in file.unjudged.map { (file: file.file, entry: $0) } }
    guard !unjudged.isEmpty else { return [] }
    var table = Table(
      id: "unjudged", caption: Phrase(nl: "Niet te beoordelen", en: "Not judged"),
      columns: [
        Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
        Table.Column("count", Phrase(nl: "Keer", en: "Times"), alignment: .trailing),
        Table.Column("fact", Phrase(nl: "Onbekend, bijvoorbeeld", en: "Unknown, for example")),
      ])
    for (rule, entries) in Dictionary(grouping: unjudged, by: \.entry.rule).sorted(by: { $0.key < $1.key }) {
      let first = entries.first.map { "\($0.entry.path) (\($0.file))" } ?? ""
      table.append([.code(rule), .number(entries.count), .text(first)])
    }
    return [
      .heading(Phrase(nl: "Regels die zwijgen", en: "Rules that are silent")),
      .paragraph(
        Phrase(
          nl: "Deze regels zwijgen omdat een gegeven niet bekend is; een onbekend gegeven telt nergens als nul of nee.",
          en: "These rules are silent because a fact is not known; an unknown fact never counts as zero or no.")),
      .table(table),
    ]
  }
}

/// Findings by weight, each rule together.
struct FindingsTable {
  let table: Table

  init(_ report: CheckReport) {
    var table = Table(
      id: "findings", caption: Phrase(nl: "Bevindingen", en: "Findings"),
      columns: [
        Table.Column("severity", Phrase(nl: "Ernst", en: "Severity")),
        Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
        Table.Column("status", Phrase(nl: "Herkomst", en: "Status")),
        Table.Column("message", Phrase(nl: "Bevinding", en: "Finding")),
        Table.Column("place", Phrase(nl: "Plaats", en: "Place")),
      ])
    for group in report.byWeight {
      for (number, located) in group.enumerated() {
        let finding = located.finding
        table.append(
          [
            finding.severity.cell, .code(finding.rule), finding.status.cell,
            .phrase(finding.message), .text("\(located.file):\(located.position.line)"),
          ], anchor: number == 0 ? .findings(of: finding.rule) : nil)
      }
    }
    self.table = table
  }
}

extension CheckReport {
  /// The findings, those of one rule and severity together: errors first, then what a source states before what follows
  /// from it and what is agreed, then by rule.
  var byWeight: [[LocatedFinding]] {
    var groups: [[LocatedFinding]] = []
    var numbers: [String: Int] = [:]
    for located in findings {
      let key = "\(located.finding.rule) \(located.finding.severity)"
      if let number = numbers[key] {
        groups[number].append(located)
      } else {
        numbers[key] = groups.count
        groups.append([located])
      }
    }
    func weight(_ group: [LocatedFinding]) -> (Int, Int, String) {
      let finding = group[0].finding
      return (
        Severity.allCases.count { $0 > finding.severity }, Status.allCases.firstIndex(of: finding.status) ?? 0,
        finding.rule
      )
    }
    return groups.sorted { weight($0) < weight($1) }
  }
}

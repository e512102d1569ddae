public import Description
public import Workspace

/// The findings of a check as a page of a report.
public enum FindingsPage {
  /// The page: counts, then the findings by weight, then what could not be judged.
  public static func page(of report: CheckReport, _ language: Language) -> Page {
    var table = Table(
      id: "findings", caption: Phrase(nl: "Bevindingen", en: "Findings"),
      columns: [
        Table.Column("severity", Phrase(nl: "Ernst", en: "Severity")),
        Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
        Table.Column("status", Phrase(nl: "Herkomst", en: "Status")),
        Table.Column("place", Phrase(nl: "Plaats", en: "Place")),
        Table.Column("message", Phrase(nl: "Bevinding", en: "Finding")),
      ])
    for severity in Severity.allCases.reversed() {
      for located in report.findings where located.finding.severity == severity {
        table.append([
          .phrase(severity.word), .code(located.finding.rule), .phrase(located.finding.status.word),
          .text("\(located.file):\(located.position.line)"), .phrase(located.finding.message),
        ])
      }
    }
    var blocks: [Block] = [.paragraph(summary(report))]
    if !table.rows.isEmpty { blocks.append(.table(table)) }
    if !report.unjudged.isEmpty { blocks += unjudged(report) }
    blocks.append(
      .note(
        Note(
          .info,
          Phrase(
            nl: "Geen bevinding betekent: geen bekende tegenspraak met de geladen regels. Het zegt niet dat aan de wet "
              + "is voldaan.",
            en: "No finding means: no known contradiction with the loaded rules. It does not say that the law is met."))
      ))
    return Page(
      id: "findings", title: Phrase(nl: "Bevindingen", en: "Findings"),
      question: Phrase(
        nl: "Wat vraagt aandacht, en van wie is die regel?", en: "What asks attention, and whose rule is it?"),
      blocks: blocks)
  }

  private static func summary(_ report: CheckReport) -> Phrase {
    func count(_ severity: Severity) -> Int { report.findings.count { $0.finding.severity == severity } }
    return Phrase(
      nl: "\(count(.error)) fouten, \(count(.warning)) waarschuwingen, \(count(.info)) opmerkingen in "
        + "\(report.files.count) bestanden.",
      en:
        "\(count(.error)) errors, \(count(.warning)) warnings, \(count(.info)) remarks in \(report.files.count) files.")
  }

  /// The rules that could not be judged, each with how often and one fact that was missing.
  private static func unjudged(_ report: CheckReport) -> [Block] {
    var table = Table(
      id: "unjudged", caption: Phrase(nl: "Niet te beoordelen", en: "Not judged"),
      columns: [
        Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
        Table.Column("count", Phrase(nl: "Keer", en: "Times"), alignment: .trailing),
        Table.Column("fact", Phrase(nl: "Onbekend, bijvoorbeeld", en: "Unknown, for example")),
      ])
    for (rule, entries) in Dictionary(grouping: report.unjudged, by: \.rule).sorted(by: { $0.key < $1.key }) {
      let first = entries.first.map { "\($0.path) (\($0.file))" } ?? ""
      table.append([.code(rule), .number(entries.count), .text(first)])
    }
    return [
      .paragraph(
        Phrase(
          nl: "Deze regels zwijgen omdat een gegeven niet bekend is; een onbekend gegeven telt nergens als nul of nee.",
          en: "These rules are silent because a fact is not known; an unknown fact never counts as zero or no.")),
      .table(table),
    ]
  }
}

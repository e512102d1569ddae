public import Description
public import Workspace

/// Findings for a terminal, and for programs that read `path:line:column: error: message [RULE]`.
///
/// The severity in a line is always `error`, `warning` or `info`. A rule that no source states has its status behind its
/// id, in the user's language: `[FIM-05, afspraak]`, `[FIM-07, afgeleid]`; a bare id is a rule that a source states. A
/// finding takes exactly one line, whatever the file holds; with source lines, two more follow that start with a space.
public struct FindingsText: Sendable {
  private let language: Language
  private let color: Bool
  private let sourceLines: Bool
  private let width: Int

  /// A renderer.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - color: Whether to write escape sequences for colour and weight.
  ///   - sourceLines: Whether the source line and a sign below the column follow each finding.
  ///   - width: The width of the window in cells, to which source lines are shortened; at least 40 are used.
  public init(language: Language, color: Bool = false, sourceLines: Bool = false, width: Int = 100) {
    self.language = language
    self.color = color
    self.sourceLines = sourceLines
    self.width = max(40, width)
  }

  /// The findings in the order of the report, with a line end after each line; empty when there are none.
  public func render(_ report: CheckReport) -> String { report.findings.map(render).joined() }

  /// One finding, with a line end after each line.
  public func render(_ located: LocatedFinding) -> String {
    let finding = located.finding
    let place = "\(located.file.visible()):\(located.position.line):\(located.position.column):"
    let ink: Ink =
      switch finding.severity {
      case .error: .boldRed
      case .warning: .boldYellow
      case .info: .boldCyan
      }
    let words = [
      Ink.bold.paint(place, color: color), ink.paint(finding.severity.rawValue + ":", color: color),
      finding.message[language].visible(), Ink.dim.paint("[\(label(finding))]", color: color),
    ]
    var text = words.joined(separator: " ") + "\n"
    if sourceLines, let source = located.sourceLine {
      let excerpt = SourceExcerpt(source, position: located.position, width: width)
      text += Ink.dim.paint(excerpt.gutter, color: color) + excerpt.line + "\n"
      if let indent = excerpt.caretIndent {
        text += Ink.dim.paint(excerpt.emptyGutter, color: color) + indent + ink.paint("^", color: color) + "\n"
      }
    }
    return text
  }

  /// What the check came to, on one line without a line end:
  /// `1 error, 2 warnings in 41 files; 3 rules not judged for want of a fact`.
  public func summary(_ report: CheckReport) -> String {
    let tally = Tally(report)
    let counts = [
      (tally.errors, Phrase(nl: "fout", en: "error"), Phrase(nl: "fouten", en: "errors")),
      (tally.warnings, Phrase(nl: "waarschuwing", en: "warning"), Phrase(nl: "waarschuwingen", en: "warnings")),
      (tally.infos, Phrase(nl: "opmerking", en: "remark"), Phrase(nl: "opmerkingen", en: "remarks")),
    ]
    let findings = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }.joined(separator: ", ")
    var text = findings.isEmpty ? Phrase(nl: "geen bevindingen", en: "no findings")[language] : findings
    text += " in " + count(report.files.count, Phrase(nl: "bestand", en: "file"), Phrase(nl: "bestanden", en: "files"))
    guard tally.unjudged > 0 else { return text }
    text += "; " + count(tally.unjudged, Phrase(nl: "regel", en: "rule"), Phrase(nl: "regels", en: "rules"))
    return text
      + Phrase(nl: " niet beoordeeld omdat een gegeven ontbreekt", en: " not judged for want of a fact")[language]
  }

  private func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
    "\(number) " + (number == 1 ? one : many)[language]
  }

  private func label(_ finding: Finding) -> String {
    let status: Phrase
    switch finding.status {
    case .sourced: return finding.rule
    case .derived: status = Phrase(nl: "afgeleid", en: "derived")
    case .convention: status = Phrase(nl: "afspraak", en: "convention")
    }
    return "\(finding.rule), \(status[language])"
  }
}

public import Description
import Views
public import Workspace

extension FindingsFormat {
  /// For people; a line for each finding where nobody looks.
  static let text = FindingsFormat(
    "text",
    Phrase(
      nl: "voor mensen; buiten een terminal een regel per bevinding",
      en: "for people; outside a terminal a line for each finding")
  ) { report, style in
    FindingsText(
      language: style.language, color: style.color, isTerminal: style.isTerminal, width: style.width
    ).render(report.findings) + AgreementsText(language: style.language, color: style.color).excepted(report)
  }
}

/// Findings for people.
///
/// Outside a terminal a finding takes exactly one line, whatever the file holds, which programs read as
/// `path:line:column: error: message [RULE]`: the severity is always `error`, `warning` or `info`. In a terminal the
/// findings of a file stand together, wrapped to the window, each with its source line and a sign below the column.
///
/// A rule that no source states has its status behind its id, in the user's language: `[FIM-05, afspraak]`,
/// `[FIM-07, afgeleid]`; a bare id is a rule that a source states.
public struct FindingsText: Sendable {
  private let language: Language
  private let color: Bool
  private let isTerminal: Bool
  private let width: Int

  /// A renderer.
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - color: Whether to write escape sequences for colour and weight.
  ///   - isTerminal: Whether a person looks.
  ///   - width: The width of the window in cells; at least 40 are used.
  public init(language: Language, color: Bool = false, isTerminal: Bool = false, width: Int = 100) {
    self.language = language
    self.color = color
    self.isTerminal = isTerminal
    self.width = max(40, width)
  }

  /// The findings in the order given, with a line end after each line; empty when there are none.
  public func render(_ findings: [LocatedFinding]) -> String {
    var text = ""
    if !isTerminal {
      for finding in findings { addLine(finding, to: &text) }
      return text
    }
    var file: String?
    for located in findings {
      if located.file != file {
        text += (file == nil ? "" : "\n") + Ink.bold.paint(located.file.visible(), color: color) + "\n"
        file = located.file
      }
      text += block(located)
    }
    return text.isEmpty ? text : text + "\n"
  }

  /// The findings of a report.
  public func render(_ report: CheckReport) -> String { render(report.findings) }

  private func addLine(_ located: LocatedFinding, to text: inout String) {
    let finding = located.finding
    let place = "\(located.file.visible()):\(located.position.line):\(located.position.column):"
    text += Ink.bold.paint(place, color: color)
    text += " "
    text += ink(finding.severity).paint(finding.severity.rawValue + ":", color: color)
    text += " "
    text += finding.message[language].visible()
    text += " "
    text += Ink.dim.paint("[\(finding.label(language))]", color: color)
    text += "\n"
  }

  /// A finding below the name of its file: place, severity and message, then the source line.
  private func block(_ located: LocatedFinding) -> String {
    let finding = located.finding
    let ink = ink(finding.severity)
    let place = "\(located.position.line):\(located.position.column)"
    let severity = finding.severity.word[language] + ":"
    let label = "[\(finding.label(language))]"
    var flow = FlowText(unbroken: place)
    flow += FlowText(unbroken: severity)
    flow += FlowText(finding.message[language].visible())
    flow += FlowText(unbroken: label)
    var lines = flow.lines(width: width - 4)
    // Colour comes after wrapping, so that it takes no room.
    if let first = lines.first, first.hasPrefix("\(place) \(severity)") {
      let rest = first.dropFirst("\(place) \(severity)".count)
      lines[0] = Ink.bold.paint(place, color: color) + " " + ink.paint(severity, color: color) + rest
    }
    if let last = lines.last, last.hasSuffix(label) {
      lines[lines.count - 1] = last.dropLast(label.count) + Ink.dim.paint(label, color: color)
    }
    var text = "  " + lines.joined(separator: "\n    ") + "\n"
    if let source = located.sourceLine {
      let excerpt = SourceExcerpt(source, position: located.position, width: width)
      text += Ink.dim.paint(excerpt.gutter, color: color) + excerpt.line + "\n"
      if let indent = excerpt.caretIndent {
        text += Ink.dim.paint(excerpt.emptyGutter, color: color) + indent + ink.paint("^", color: color) + "\n"
      }
    }
    return text
  }

  private func ink(_ severity: Severity) -> Ink {
    switch severity {
    case .error: .boldRed
    case .warning: .boldYellow
    case .info: .boldCyan
    }
  }

  /// What the check came to, without a line end; on one line outside a terminal:
  /// `1 error, 2 warnings in 41 files; 3 rules not judged for want of a fact`.
  public func summary(_ report: CheckReport) -> String {
    let text = sums(of: report) + AgreementsText(language: language).summary(report)
    return isTerminal ? FlowText(text).lines(width: width).joined(separator: "\n") : text
  }

  private func sums(of report: CheckReport) -> String {
    let tally = Tally(report)
    let counts = [
      (tally.errors, Phrase(nl: "fout", en: "error"), Phrase(nl: "fouten", en: "errors")),
      (tally.warnings, Phrase(nl: "waarschuwing", en: "warning"), Phrase(nl: "waarschuwingen", en: "warnings")),
      (tally.infos, Phrase(nl: "opmerking", en: "remark"), Phrase(nl: "opmerkingen", en: "remarks")),
    ]
    let findings = counts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }.joined(separator: ", ")
    if findings.isEmpty, report.files.isEmpty {
      return Phrase(
        nl: "geen bestand gevonden om te controleren (in een map: .json en .xml)",
        en: "no file found to check (in a folder: .json and .xml)")[language]
    }
    var text = findings.isEmpty ? Phrase(nl: "geen bevindingen", en: "no findings")[language] : findings
    text += " in " + count(report.files.count, Phrase(nl: "bestand", en: "file"), Phrase(nl: "bestanden", en: "files"))
    if !report.omitted.isEmpty {
      text +=
        Phrase(
          nl: "; \(report.omitted.count) niet getoond (--max-findings)",
          en: "; \(report.omitted.count) not shown (--max-findings)")[language]
    }
    let repairable = report.findings.count { $0.finding.fix != nil }
    if repairable > 0 {
      text +=
        Phrase(nl: "; \(repairable) te herstellen met --fix", en: "; \(repairable) can be repaired with --fix")[
          language]
    }
    if tally.unjudged > 0 {
      text += "; " + count(tally.unjudged, Phrase(nl: "regel", en: "rule"), Phrase(nl: "regels", en: "rules"))
      text +=
        Phrase(nl: " niet beoordeeld omdat een gegeven ontbreekt", en: " not judged for want of a fact")[language]
    }
    for (needs, rules) in tally.needing.sorted(by: { $0.key.en < $1.key.en }) {
      text += "; " + needing(needs, rules.sorted())
    }
    return text
  }

  /// Which rules only something outside the files can judge: `9 rules need the register (A01060, A01070, A01072, …)`.
  private func needing(_ needs: Phrase, _ rules: [String]) -> String {
    let verb =
      rules.count == 1
      ? Phrase(nl: " is alleen te beoordelen met ", en: " needs ")
      : Phrase(nl: " zijn alleen te beoordelen met ", en: " need ")
    let shown = rules.prefix(3).joined(separator: ", ") + (rules.count > 3 ? ", \u{2026}" : "")
    return count(rules.count, Phrase(nl: "regel", en: "rule"), Phrase(nl: "regels", en: "rules"))
      + (verb + needs)[language] + " (\(shown))"
  }

  private func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> String {
    "\(number) " + (number == 1 ? one : many)[language]
  }
}

import Description
import Workspace

extension FindingsFormat {
  /// Workflow commands that GitHub Actions shows beside the lines of a change.
  static let github = FindingsFormat(
    "github", Phrase(nl: "annotaties van GitHub Actions", en: "annotations of GitHub Actions")
  ) { GitHubAnnotations(style: $1).render($0) }
}

/// Findings as workflow commands of GitHub Actions: `::error file=...,line=...,col=...,title=...::message`.
///
/// GitHub shows the first ten of each kind of a step. So the heaviest come first, and the last line counts all.
private struct GitHubAnnotations {
  let style: FindingsStyle
  /// GitHub shows no more of one kind than this in a step.
  private static let shown = 10

  func render(_ report: CheckReport) -> String {
    var text = report.unreadable.map { "::error ::\(Self.data($0.explanation[style.language]))\n" }.joined()
    var isCut = false
    for severity in Severity.allCases.reversed() {
      let findings = report.findings.filter { $0.finding.severity == severity }
      for located in findings { text += command(located) }
      if findings.count > Self.shown { isCut = true }
    }
    text += FindingsText(language: style.language).summary(report) + "\n"
    guard isCut else { return text }
    let note = Phrase(
      nl: "GitHub toont per stap hoogstens 10 fouten, 10 waarschuwingen en 10 opmerkingen; hierboven staan ze alle.",
      en: "GitHub shows at most 10 errors, 10 warnings and 10 notices of a step; all of them are above.")
    return text + note[style.language] + "\n"
  }

  private func command(_ located: LocatedFinding) -> String {
    let finding = located.finding
    let name =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let properties = [
      ("file", style.path(located.file)), ("line", "\(located.position.line)"),
      ("col", "\(located.position.column)"), ("title", finding.label(style.language)),
    ]
    let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(name) \(list)::\(Self.data(finding.message[style.language].visible()))\n"
  }

  /// A message, with the signs that would end it as percent signs.
  static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A property, with the signs that would end it as percent signs.
  static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

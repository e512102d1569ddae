import Description
import Workspace

extension FindingsFormat {
  /// The report that GitLab shows in a merge request.
  static let gitlab = FindingsFormat(
    "gitlab", Phrase(nl: "Code Quality van GitLab", en: "Code Quality of GitLab")
  ) { report, style in
    let keys = report.keys(in: style.folder, from: style.top)
    return JSONValue.array(zip(report.findings, keys).map { GitLabCodeQuality.issue($0, $1, style) }).text
  }
}

/// Findings as GitLab's Code Quality has them: a list of issues with paths from the top of the repository.
///
/// The fingerprint is that of the finding's key, in which two of one report never agree.
private enum GitLabCodeQuality {
  static func issue(_ located: LocatedFinding, _ key: FindingKey, _ style: FindingsStyle) -> JSONValue {
    let finding = located.finding
    let severity =
      switch finding.severity {
      case .error: "major"
      case .warning: "minor"
      case .info: "info"
      }
    return [
      "description": .string("\(finding.message[style.language]) [\(style.label(finding))]"),
      "check_name": .string(finding.rule), "fingerprint": .string(key.fingerprint), "severity": .string(severity),
      "location": ["path": .string(key.file), "lines": ["begin": .number(located.position.line)]],
    ]
  }
}

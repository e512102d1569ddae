import Description
import Workspace

/// How many findings a report has of each severity, and how many rules it could not judge.
struct Tally: Sendable, Hashable {
  var errors = 0
  var warnings = 0
  var infos = 0
  /// Rules, not places: a rule counts once however often a fact lacked.
  var unjudged = 0

  init(_ report: CheckReport) {
    for located in report.findings {
      switch located.finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
    unjudged = Set(report.unjudged.map(\.rule)).count
  }
}

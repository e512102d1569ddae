import Description
import Workspace

/// How many findings a report has of each severity, those that are left out among them, and how many rules it could not
/// judge.
struct Tally: Sendable, Hashable {
  var errors = 0
  var warnings = 0
  var infos = 0
  /// Rules, not places: a rule counts once however often a fact lacked.
  var unjudged = 0
  /// Rules that no file can tell, by what can: the register.
  var needing: [Phrase: Set<String>] = [:]

  init(_ report: CheckReport) {
    for located in report.findings { add(located.finding.severity) }
    for located in report.omitted { add(located.finding.severity) }
    var lacking: Set<String> = []
    // One rule may stand there for each of many files: what was said of it last is asked first.
    var last: [String: Phrase] = [:]
    for entry in report.files.lazy.flatMap(\.unjudged) {
      guard let needs = entry.needs else {
        lacking.insert(entry.rule)
        continue
      }
      if last[entry.rule] == needs { continue }
      last[entry.rule] = needs
      needing[needs, default: []].insert(entry.rule)
    }
    unjudged = lacking.count
  }

  private mutating func add(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .info: infos += 1
    }
  }
}

public import Description

/// A place in a text: line and column, both from 1; columns count Unicode scalars.
public struct Position: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode scalars, from 1.
  public var column: Int

  /// A place in a text.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// By line, then by column.
  public static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A change of some bytes of a file, with its place for people.
public struct LocatedEdit: Sendable, Hashable {
  /// The bytes that go and those that come, in whole characters.
  public var edit: TextEdit
  /// Where the bytes that go start.
  public var start: Position
  /// Where they end: the first place behind them.
  public var end: Position

  /// A change with its place.
  public init(_ edit: TextEdit, from start: Position, to end: Position) {
    self.edit = edit
    self.start = start
    self.end = end
  }
}

/// A finding in a file, with what a terminal needs to show it.
public struct LocatedFinding: Sendable, Hashable {
  /// The path of the file as the user gave it, or as it was found below a folder that the user gave.
  public var file: String
  /// Where it stands.
  public var position: Position
  /// What was found.
  public var finding: Finding
  /// The source line at the position, without its line end, shortened when very long.
  public var sourceLine: String?
  /// The path of the finding with ids and codes in the place of numbers, which stays the same when lines shift and lists
  /// grow: `module.mappings[timmeren/B1-K1-W5].share`.
  public var pointer: String
  /// What repairs it, where that was asked for (`Workspace.withRepairs`).
  public var repair: [LocatedEdit] = []

  /// - Parameter pointer: the path of the finding when nothing else is given.
  public init(
    file: String, position: Position, finding: Finding, sourceLine: String? = nil, pointer: String? = nil
  ) {
    self.file = file
    self.position = position
    self.finding = finding
    self.sourceLine = sourceLine
    self.pointer = pointer ?? finding.path.description
  }
}

/// What checking one file came to.
public struct CheckedFile: Sendable, Hashable {
  /// The path of the file.
  public var file: String
  /// The name of the format that it was read as; nil when none fits.
  public var format: String?
  /// The weightiest severity among its findings; nil when there are none.
  public var worst: Severity?
  /// What the check came to in the words of its format; nil for a format without such words.
  public var verdict: Verdict?
  /// The rules that could not be judged in it, by rule and path.
  public var unjudged: [Unjudged]

  /// - Parameters:
  ///   - format: the name of the format; nil when none fits.
  ///   - worst: the weightiest severity among its findings; nil when there are none.
  public init(
    file: String, format: String?, worst: Severity?, verdict: Verdict? = nil, unjudged: [Unjudged] = []
  ) {
    self.file = file
    self.format = format
    self.worst = worst
    self.verdict = verdict
    self.unjudged = unjudged
  }
}

/// A finding that is accepted for a stated reason.
public struct ExceptedFinding: Sendable, Hashable {
  /// What is accepted.
  public var located: LocatedFinding
  /// Why it is accepted.
  public var reason: String
  /// Who accepted it.
  public var by: String?
  /// When it was accepted.
  public var date: Day?
  /// Whether the exception stands in the project file, and not in the file of the finding.
  public var isOfProject: Bool

  init(_ located: LocatedFinding, reason: String, by: String? = nil, date: Day? = nil, isOfProject: Bool) {
    self.located = located
    self.reason = reason
    self.by = by
    self.date = date
    self.isOfProject = isOfProject
  }
}

/// A rule that could not be judged in a file for want of a fact.
public struct Unjudged: Sendable, Hashable {
  /// The id of the rule.
  public var rule: String
  /// The object and the field that is not known.
  public var path: Path
  /// What knows the fact, when no file can: the register.
  public var needs: Phrase?

  /// - Parameter needs: what knows the fact, when no file can; nil when a file could have said it.
  public init(rule: String, path: Path, needs: Phrase? = nil) {
    self.rule = rule
    self.path = path
    self.needs = needs
  }
}

/// The result of a check: files and findings, in an order that does not depend on the schedule.
public struct CheckReport: Sendable, Hashable {
  /// The files, by path.
  public var files: [CheckedFile]
  /// The findings, by file, line, column and rule.
  public var findings: [LocatedFinding]
  /// The findings that are accepted for a stated reason, in the same order. They do not count.
  public var excepted: [ExceptedFinding] = []
  /// The findings that a baseline lists, in the same order. They do not count.
  public var known: [LocatedFinding] = []
  /// The name of the profile with the numbers in force.
  public var profileName: String
  /// What the profile says otherwise than the standard one, each in the form `loadStep 20 (40)` or `FIM-05 info`.
  public var profileDifferences: [String] = []
  /// The day that validity was judged on (*peildatum*).
  public var referenceDate: Day
  /// What the system would not give.
  public var unreadable: [SystemError]
  /// Findings that are counted but not shown, in the same order.
  public var omitted: [LocatedFinding] = []

  /// A report of files and findings, in the order in which they are to be shown.
  public init(
    files: [CheckedFile], findings: [LocatedFinding], profileName: String, referenceDate: Day,
    unreadable: [SystemError] = []
  ) {
    self.files = files
    self.findings = findings
    self.profileName = profileName
    self.referenceDate = referenceDate
    self.unreadable = unreadable
  }

  /// The report with at most so many findings to show, the heaviest; the others are `omitted`.
  public func limited(to most: Int) -> CheckReport {
    guard findings.count > most else { return self }
    let byWeight = findings.indices.sorted {
      (findings[$1].finding.severity, $0) < (findings[$0].finding.severity, $1)
    }
    let kept = Set(byWeight.prefix(max(0, most)))
    var report = self
    report.findings = findings.indices.filter(kept.contains).map { findings[$0] }
    report.omitted = findings.indices.filter { !kept.contains($0) }.map { findings[$0] } + omitted
    return report
  }
}

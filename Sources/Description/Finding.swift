/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Good to know.
  case info
  /// Probably wrong, or against good practice.
  case warning
  /// The file cannot be used.
  case error

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// Where a rule comes from. A convention is never presented as law.
public enum Status: String, Sendable, CaseIterable {
  /// A public source states it.
  case sourced
  /// Follows from a sourced fact; no source states the rule itself.
  case derived
  /// A decision of this project.
  case convention
}

/// What a rule has to say about one place in one document.
public struct Finding: Sendable, Hashable {
  /// The id of the rule: `FIM-10`, `STR`, `SYN`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// Where its rule comes from.
  public var status: Status
  /// Where in the document.
  public var path: Path
  /// The byte offset in the source, when the reader knows it already.
  public var offset: Int?
  /// What was found, what is accepted and how to solve it.
  public var message: Phrase
  /// The text that was found.
  public var found: String?
  /// What is accepted.
  public var accepted: Phrase?
  /// The source of the rule.
  public var source: String
  /// How far reading got, for what a reader found; nil for what a rule found in an object that was read.
  public var stage: Problem.Stage?
  /// The stage of its format's check, for formats that judge in stages: `ob2-required`.
  public var formatStage: String?
  /// The repair, when only one is right.
  public var fix: Fix?

  /// - Parameters:
  ///   - severity: from the rule, or less where its check says so.
  ///   - path: from the root of the document that was judged.
  ///   - offset: in bytes, from 0; nil leaves it to be found by the path.
  ///   - source: the sources of the rule in one line; empty for a convention.
  public init(
    rule: String, severity: Severity, status: Status, path: Path, offset: Int? = nil, message: Phrase,
    found: String? = nil, accepted: Phrase? = nil, source: String, formatStage: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.status = status
    self.path = path
    self.offset = offset
    self.message = message
    self.found = found
    self.accepted = accepted
    self.source = source
    self.formatStage = formatStage
  }

  /// The same finding with its path below another.
  public func below(_ root: Path) -> Finding {
    var finding = self
    finding.path = root + path
    return finding
  }
}

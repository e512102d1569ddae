public import Description

/// A rule: what it says, where it comes from, and its check. A rule is a value; the catalogue lists them.
///
/// To add one: one file (or one value in its group's file), one line in its group's list, and one sample in
/// `samples/wrong` that breaks it.
public struct Rule: Sendable {
  /// The id, which never changes its meaning once published: `FIM-10`.
  public let id: String
  /// How much a finding of the rule matters; a check may say less.
  public let severity: Severity
  /// Where the rule comes from.
  public let status: Status
  /// The sources with their vintage; empty for a convention of this project.
  public let sources: [Source]
  /// The days between which the rule holds; nil where nothing is known of a begin or an end.
  public let holds: ClosedDays
  /// What the rule asks, one sentence.
  public let title: Phrase
  /// Why, with what is known and what is not.
  public let explanation: Phrase
  /// How to solve a finding.
  public let remedy: Phrase
  /// A piece of a file that breaks the rule, or words for one; the same in both languages for a piece of a file.
  public let example: Phrase
  /// What the rule looks at; empty for a rule that only claims structure findings, or that speaks in a conversion.
  public let checks: [RuleCheck]
  /// The structure findings that bear the id of this rule.
  public let claims: [Claim]
  /// Whether the line of the source is not shown beside a finding, since it may hold data of a real person.
  public let hidesSource: Bool

  /// A rule. What its parts mean stands with the properties; `example` is a piece of a file or words for one.
  public init<Example: RuleExample>(
    _ id: String, _ severity: Severity, _ status: Status, _ sources: [Source] = [], holds: ClosedDays = .always,
    title: Phrase, explanation: Phrase, remedy: Phrase, example: Example, claims: [Claim] = [],
    checks: [RuleCheck] = [], hidesSource: Bool = false
  ) {
    self.id = id
    self.severity = severity
    self.status = status
    self.sources = sources
    self.holds = holds
    self.title = title
    self.explanation = explanation
    self.remedy = remedy
    self.example = example.phrase
    self.claims = claims
    self.checks = checks
    self.hidesSource = hidesSource
  }

  /// Whether the rule is law: a source states it, and a file that breaks it cannot be used. A profile cannot change it.
  public var isLaw: Bool { status == .sourced && severity == .error }

  /// The group: what stands before the hyphen, or the letters at the front (`K01030`).
  public var group: String { Self.group(of: id) }

  /// The group of a rule with an id.
  static func group(of id: String) -> String {
    String(id.contains("-") ? id.prefix { $0 != "-" } : id.prefix { $0.isLetter })
  }
}

/// What an example may be given as: a piece of a file, or words in two languages.
public protocol RuleExample {
  /// The example in both languages.
  var phrase: Phrase { get }
}

extension String: RuleExample {
  public var phrase: Phrase { Phrase(nl: self, en: self) }
}

extension Phrase: RuleExample {
  public var phrase: Phrase { self }
}

public import Curriculum
public import Description

/// Takes what a check has to say.
public struct Report: Sendable {
  /// A finding with the number of the document that it is in.
  public struct Entry: Sendable, Hashable {
    /// The number of the document, from 0.
    public var document: Int
    /// What was found, with its path from the root of the document.
    public var finding: Finding
    /// The object that the rule looked at.
    public var object: Path

    package init(document: Int, finding: Finding, object: Path) {
      self.document = document
      self.finding = finding
      self.object = object
    }
  }

  /// A rule that could not be judged for want of a fact.
  public struct Unjudged: Sendable, Hashable {
    /// The number of the document, from 0.
    public var document: Int
    /// The id of the rule.
    public var rule: String
    /// The object and the field that is not known, from the root of the document.
    public var path: Path
    /// What knows the fact, when no file can: the register.
    public var needs: Phrase?
  }

  /// An exception that an object carries.
  public struct Exception: Sendable {
    /// The number of the document, from 0.
    public var document: Int
    /// The object.
    public var object: Path
    /// Which of the exceptions of the object it is, from 0.
    public var number: Int
    /// What is accepted, and why.
    public var exception: RuleException
  }

  /// What was found, in the order of the checks.
  public private(set) var entries: [Entry] = []
  /// What could not be judged, in the order of the checks.
  public private(set) var unjudged: [Unjudged] = []
  /// The exceptions that the objects carry.
  public private(set) var exceptions: [Exception] = []
  /// The rules, the number of the one that is speaking, and the object that it looks at.
  private var rules: [Rule] = []
  private var speaker = 0
  private var rule: Rule? { rules.indices.contains(speaker) ? rules[speaker] : nil }
  private var origin = Origin(document: 0, path: [])
  /// What the checks of the object at hand share, each of another type: few things, which are found faster in a row.
  private var shared: [(type: ObjectIdentifier, value: any AnyObject & Sendable)] = []

  /// A report without findings.
  public init() {}

  /// Notes the exceptions that an object carries.
  mutating func note(_ exceptions: [RuleException], of object: Origin) {
    for (number, exception) in exceptions.enumerated() {
      self.exceptions.append(
        Exception(document: object.document, object: object.path, number: number, exception: exception))
    }
  }

  /// Sets the rules that speak next.
  mutating func begin(_ rules: [Rule]) { self.rules = rules }

  /// Sets the object that they look at.
  mutating func begin(at origin: Origin) {
    self.origin = origin
    if !shared.isEmpty { shared.removeAll(keepingCapacity: true) }
  }

  /// What the checks of one object share: made for the first of them, and kept for those that follow.
  public mutating func shared<T: AnyObject & Sendable>(_ make: () -> T) -> T {
    let type = ObjectIdentifier(T.self)
    for known in shared where known.type == type { return unsafeDowncast(known.value, to: T.self) }
    let made = make()
    shared.append((type, made))
    return made
  }

  /// Sets the number of the rule that speaks next.
  mutating func begin(_ rule: Int) { speaker = rule }

  /// Reports what is wrong.
  ///
  /// - Parameters:
  ///   - path: the place, relative to the object that the check got.
  ///   - severity: less than the rule's own, where the check says so.
  ///   - found: what stands there.
  ///   - accepted: what would be right.
  ///   - fix: the repair, when only one is right.
  ///   - stage: the stage of its format's check, for formats that judge in stages.
  ///   - message: what was found, what is accepted and how to solve it.
  public mutating func callAsFunction(
    _ path: Path, severity: Severity? = nil, found: String? = nil, accepted: Phrase? = nil, fix: Fix? = nil,
    stage: String? = nil, _ message: Phrase
  ) {
    self(at: origin, path, severity: severity, found: found, accepted: accepted, fix: fix, stage: stage, message)
  }

  /// Reports what is wrong with another object (checks of a whole scope).
  public mutating func callAsFunction(
    at origin: Origin, _ path: Path = [], severity: Severity? = nil, found: String? = nil, accepted: Phrase? = nil,
    fix: Fix? = nil, stage: String? = nil, _ message: Phrase
  ) {
    guard let rule else { return }
    var finding = Finding(
      rule: rule.id, severity: severity ?? rule.severity, status: rule.status, path: origin.path + path,
      message: message, found: found, accepted: accepted, source: rule.sources.map(\.key).joined(separator: ", "),
      formatStage: stage)
    finding.fix = fix
    entries.append(Entry(document: origin.document, finding: finding, object: origin.path))
  }

  /// Says that the rule cannot be judged, because the fact at a path is not known.
  ///
  /// - Parameter needs: what knows the fact, when no file can, with its article: "the register".
  public mutating func notJudged(_ path: Path, needs: Phrase? = nil) { notJudged(at: origin, path, needs: needs) }

  /// Says that the rule cannot be judged for another object.
  public mutating func notJudged(at origin: Origin, _ path: Path = [], needs: Phrase? = nil) {
    guard let rule else { return }
    unjudged.append(Unjudged(document: origin.document, rule: rule.id, path: origin.path + path, needs: needs))
  }
}

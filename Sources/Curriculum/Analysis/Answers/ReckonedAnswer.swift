public import Description

/// A possible answer to a learning question, with what it comes to (`mbo.md` 6.3). A convention of this project.
public struct ReckonedAnswer: Sendable {
  /// Whether the answer takes no more time than the question allows.
  public enum Fit: Sendable, Hashable {
    case fits, tooLarge, unknown
  }

  /// What decides between two answers, in the order in which it is looked at.
  public enum Criterion: Sendable, Hashable, CaseIterable {
    case gap, size, framework, surplus, load, kind, references
  }

  /// What kind of answer it is.
  public let kind: AnswerKind
  /// What the answer consists of, by text.
  public let references: [AnswerTarget]
  /// The title of what it leads to, where that is one thing with a title.
  public let title: Line?
  /// Study load in SBU; nil when it is not known.
  public let load: Int?
  /// Tasks that are needed and not covered.
  public let gap: [LearningTask]
  /// Tasks that are covered and not needed.
  public let surplus: [LearningTask]
  /// Whether it lies within the national framework.
  public let framework: FrameworkFit
  /// Whether it takes no more time than the question allows.
  public let fit: Fit
  /// The modules that it consists of, or that lead to it; nil when it has none of its own.
  public let modules: ModuleSet?
  /// Tasks of it that the person has proof of: the exam board may give an exemption.
  public let exemptions: [LearningTask]
  /// The definition, for a microcredential: its references are modules.
  public let microcredential: ObjectID?
  /// What put it behind the answer before it; nil for the first.
  public internal(set) var decidedBy: Criterion?

  init(
    _ kind: AnswerKind, _ references: [AnswerTarget], load: Int?, covers: [LearningTask], need: LearningNeed,
    surplus: [LearningTask]? = nil, limit: Int?, modules: ModuleSet? = nil, exemptions: [LearningTask] = [],
    microcredential: ObjectID? = nil, title: Line? = nil
  ) {
    self.kind = kind
    self.references = references.sorted { $0.text.precedes($1.text) }
    self.load = load
    let covered = Set(covers)
    gap = need.needed.filter { !covered.contains($0) }.sorted()
    self.surplus = (surplus ?? Array(covered.subtracting(need.needed))).sorted()
    framework = kind.framework(isWhole: gap.isEmpty)
    fit = load.map { load in limit.map { load <= $0 } ?? true ? .fits : .tooLarge } ?? .unknown
    self.modules = modules
    self.exemptions = exemptions.sorted()
    self.microcredential = microcredential
    self.title = title
  }

  /// What comes first between this answer and another; nil when nothing tells them apart.
  func difference(from other: ReckonedAnswer) -> (criterion: Criterion, isFirst: Bool)? {
    for criterion in Criterion.allCases {
      switch criterion {
      case .references:
        let (mine, theirs) = (references.map(\.text), other.references.map(\.text))
        if mine != theirs { return (criterion, mine.lexicographicallyPrecedes(theirs) { $0.precedes($1) }) }
      default:
        let (mine, theirs) = (measure(criterion), other.measure(criterion))
        if mine != theirs { return (criterion, mine < theirs) }
      }
    }
    return nil
  }

  private func measure(_ criterion: Criterion) -> Int {
    switch criterion {
    case .gap: gap.count
    case .size: fit == .fits ? 0 : 1
    case .framework: FrameworkFit.allCases.firstIndex(of: framework) ?? 0
    case .surplus: surplus.count
    case .load: load ?? .max
    case .kind: AnswerKind.allCases.firstIndex(of: kind) ?? 0
    case .references: 0
    }
  }
}

extension AnswerKind {
  /// Whether an answer of this kind lies within the qualification framework.
  func framework(isWhole: Bool) -> FrameworkFit {
    switch self {
    case .diploma, .certificate, .elective, .priorLearning, .practiceStatement, .mboStatement: isWhole ? .yes : .partly
    case .flexibleModule, .microcredential, .bespoke: .partly
    case .sectorCertificate, .outsideStructure: .no
    }
  }

  /// Whether answers of this kind can be reckoned; the others are for people to add.
  public var isReckoned: Bool {
    switch self {
    case .diploma, .certificate, .elective, .priorLearning, .practiceStatement, .flexibleModule, .microcredential: true
    case .mboStatement, .sectorCertificate, .bespoke, .outsideStructure: false
    }
  }
}

extension AnswerTarget {
  /// The id or code.
  public var text: String {
    switch self {
    case .module(let id): id.text
    case .elective(let code): code.text
    case .certificate(let code): code.text
    case .qualification(let code): code.text
    case .task(let reference): reference.task?.text ?? ""
    }
  }
}

extension String {
  /// Compares by code point.
  func precedes(_ other: String) -> Bool { unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars) }
}

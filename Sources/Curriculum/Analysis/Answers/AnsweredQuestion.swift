public import Description

/// A learning question with its answers, the best first.
public struct AnsweredQuestion: Sendable {
  /// An answer that was looked at and is not among the answers, or a fact that could not be counted.
  public struct LeftOut: Sendable, Hashable {
    /// Why an answer is left out.
    public enum Reason: Sendable, Hashable {
      /// It covers nothing of what is needed.
      case coversNothing
      /// A diploma takes more time than a question of this size has.
      case size(QuestionSize)
      /// The person has no basic qualification, or it is not known.
      case basicQualification
      /// These modules do not count: in draft, withdrawn, not valid, or not there.
      case modules([ModuleID])
      /// A certificate that cannot be judged.
      case certificate(CertificateCoverage.NotJudged)
      /// It is no longer in force.
      case ended(Day)
      /// It is not loaded.
      case notHeld
      /// A module that no set can hold.
      case unusable(UnusableModule.Reason)
    }

    /// What it is; nil for a module.
    public let kind: AnswerKind?
    /// Its id or code.
    public let code: String
    /// What it is called, where it has a name.
    public let title: String?
    /// Why it is left out.
    public let reason: Reason
  }

  /// The persona who asks.
  public let persona: Placed<Persona>
  /// The number of the question in the persona.
  public let number: Int
  /// What is asked for, and what of it is there.
  public let need: LearningNeed
  /// The answers by rank; empty when there are none, or when `need` has an obstacle.
  public let answers: [ReckonedAnswer]
  /// What was weighed and is no answer.
  public let leftOut: [LeftOut]
  /// Evidence of the person that could not be counted, as paths in the persona.
  public let uncounted: [Path]
  /// Skills that are asked for and that no counting module has.
  public let openSkills: [Line]
  /// The smallest set when modules in draft count too, where that makes a difference.
  public let withDrafts: ReckonedAnswer?

  /// The question.
  public var question: LearningQuestion { persona.value.questions[number] }

  /// Where the question stands.
  public var origin: Origin {
    Origin(document: persona.origin.document, path: persona.origin.path + ["questions", .item(number)])
  }

  /// Whether no answer covers everything that is needed.
  public var isOpen: Bool { need.obstacle == nil && !answers.contains { $0.gap.isEmpty } }
}

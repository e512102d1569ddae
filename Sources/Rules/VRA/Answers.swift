import Curriculum
import Description

extension Persona {
  /// Each question with its path.
  var questionsWithPaths: [(question: LearningQuestion, path: Path)] {
    questions.enumerated().map { ($0.element, ["questions", .item($0.offset)]) }
  }
}

/// An answer with the question that it answers and the persona who asks.
struct AskedAnswer {
  let persona: Persona
  let question: LearningQuestion
  let answer: AnswerProposal
  /// The path of the answer in the persona.
  let path: Path
}

extension RuleCheck {
  /// Looks at every answer to every question of a persona; paths are in the persona.
  static func eachAnswer(_ check: @escaping @Sendable (AskedAnswer, RuleContext, inout Report) -> Void) -> RuleCheck {
    .of(Persona.self) { persona, context, report in
      for (question, path) in persona.questionsWithPaths {
        for (index, answer) in question.answers.enumerated() {
          let path = path + ["answers", .item(index)]
          check(
            AskedAnswer(persona: persona, question: question, answer: answer, path: path), context, &report)
        }
      }
    }
  }
}

extension AnswerTarget {
  /// The name of the field that the case stands in.
  var field: Path.Step {
    switch self {
    case .module: "module"
    case .elective: "elective"
    case .certificate: "certificate"
    case .qualification: "qualification"
    case .task: "task"
    }
  }

  /// What is referred to, in words.
  var words: Phrase {
    switch self {
    case .module(let id): FlexibleModule.noun.named("“\(id)”")
    case .elective(let code): Elective.noun.named(code.text)
    case .certificate(let code): MboCertificate.noun.named(code.text)
    case .qualification(let code): Qualification.noun.named(code.text)
    case .task(let task): task.words
    }
  }

  /// The code or id itself.
  var text: String {
    switch self {
    case .module(let id): id.text
    case .elective(let code): code.text
    case .certificate(let code): code.text
    case .qualification(let code): code.text
    case .task(let task): task.task?.text ?? task.scopeText
    }
  }
}

extension TaskReference {
  fileprivate var scopeText: String {
    switch scope {
    case .file(let id): id.text
    case .elective(let code): code.text
    case .certificate(let code): code.text
    }
  }

  fileprivate var words: Phrase {
    if let task { return Self.noun.named(task.text) }
    switch scope {
    case .file(let id): return QualificationFile.noun.named("“\(id)”")
    case .elective(let code): return Elective.noun.named(code.text)
    case .certificate(let code): return MboCertificate.noun.named(code.text)
    }
  }
}

import Curriculum
import Description

// What objects of the learner layer refer to.
extension ReferenceWalk {
  mutating func look(into persona: Persona, _ report: inout Report) {
    for (index, credential) in persona.priorCredentials.enumerated() {
      let path: Path = ["priorCredentials", .item(index)]
      if let code = credential.code { look(for: code, as: credential.kind, path + ["code"], &report) }
      look(for: credential.tasks, path + ["tasks"], &report)
    }
    for (index, mastery) in persona.mastered.enumerated() {
      look(for: mastery.tasks, ["mastered", .item(index), "tasks"], &report)
    }
    for (index, question) in persona.questions.enumerated() {
      look(into: question, ["questions", .item(index)], &report)
    }
  }

  mutating func look(into route: LearningRoute, _ report: inout Report) {
    look(forQuestion: route.question, of: route.persona, &report)
    if let code = route.qualification { look(for: code, ["qualification"], &report) }
    for (index, step) in route.steps.enumerated() {
      look(for: step.module, ["steps", .item(index), "module"], &report)
    }
    for (index, code) in route.electives.enumerated() { look(for: code, ["electives", .item(index)], &report) }
    for (index, grade) in route.electiveGrades.enumerated() {
      look(for: grade.elective, ["electiveGrades", .item(index), "elective"], &report)
    }
    for (index, exemption) in route.exemptions.enumerated() {
      look(forPart: exemption, of: route.qualification, ["exemptions", .item(index), "part"], &report)
    }
  }

  private mutating func look(into question: LearningQuestion, _ path: Path, _ report: inout Report) {
    if let code = question.qualification { look(for: code, path + ["qualification"], &report) }
    look(for: question.targetTasks, path + ["targetTasks"], &report)
    for (index, answer) in question.answers.enumerated() {
      let path = path + ["answers", .item(index)]
      for (number, reference) in answer.refs.enumerated() {
        look(for: reference.target, path + ["refs", .item(number)], &report)
      }
      look(for: answer.gap, path + ["gap"], &report)
      look(for: answer.surplus, path + ["surplus"], &report)
    }
  }

  private mutating func look(for target: AnswerTarget, _ path: Path, _ report: inout Report) {
    switch target {
    case .module(let id): look(for: id, path + ["module"], &report)
    case .elective(let code): look(for: code, path + ["elective"], &report)
    case .certificate(let code): look(for: code, path + ["certificate"], &report)
    case .qualification(let code): look(for: code, path + ["qualification"], &report)
    case .task(let task): look(for: task, withTask: true, path + ["task"], &report)
    }
  }

  private mutating func look(for tasks: [TaskReference], _ path: Path, _ report: inout Report) {
    for (index, task) in tasks.enumerated() {
      look(for: task, withTask: true, path + [.item(index)], &report)
    }
  }
}

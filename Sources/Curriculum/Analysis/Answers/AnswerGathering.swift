import Description

/// The answers to one question while they are gathered.
struct AnswerGathering {
  let need: LearningNeed
  let persona: Persona
  let attainment: Attainment
  let size: QuestionSize
  /// The study load that fits, in SBU; nil for any.
  let limit: Int?
  private(set) var leftOut: [AnsweredQuestion.LeftOut] = []
  private var answers: [ReckonedAnswer] = []

  init(need: LearningNeed, persona: Persona, attainment: Attainment, size: QuestionSize, limit: Int?) {
    self.need = need
    self.persona = persona
    self.attainment = attainment
    self.size = size
    self.limit = limit
  }

  func coversSomething(_ tasks: [LearningTask]) -> Bool { need.needed.contains(where: tasks.contains) }

  /// Adds an answer.
  ///
  /// - Parameter surplus: what is covered and not needed, where that is not all of it.
  @discardableResult
  mutating func add(
    _ kind: AnswerKind, _ references: [AnswerTarget], load: Int?, covers: [LearningTask],
    surplus: [LearningTask]? = nil, modules: ModuleSet? = nil, exemptions: [LearningTask] = [],
    microcredential: ObjectID? = nil, title: Line? = nil
  ) -> ReckonedAnswer? {
    let answer = ReckonedAnswer(
      kind, references, load: load, covers: covers, need: need, surplus: surplus, limit: limit, modules: modules,
      exemptions: exemptions, microcredential: microcredential, title: title)
    guard need.needed.isEmpty || answer.gap.count < need.needed.count else { return nil }
    answers.append(answer)
    return answer
  }

  /// Notes what is no answer.
  mutating func leave(_ kind: AnswerKind?, _ code: String, _ title: String?, _ reason: AnsweredQuestion.LeftOut.Reason)
  {
    leftOut.append(AnsweredQuestion.LeftOut(kind: kind, code: code, title: title, reason: reason))
  }

  /// What the person brings to a search for modules.
  func starting(countingClaims: Bool, counting reckoning: CoverageReckoning) -> ModuleSetFinder.Starting {
    var starting = ModuleSetFinder.Starting()
    starting.modules = attainment.modules.filter { id in
      reckoning.numbers[id].map { reckoning.modules[$0].level >= need.level } ?? false
    }
    let (attainment, catalogue) = (attainment, reckoning.catalogue)
    starting.meets = { attainment.meets($0, in: catalogue, countingClaims: countingClaims) }
    return starting
  }

  /// The answers by rank.
  var ranked: [ReckonedAnswer] {
    var ranked = answers.enumerated().sorted { left, right in
      left.element.difference(from: right.element)?.isFirst ?? (left.offset < right.offset)
    }.map(\.element)
    for number in ranked.indices.dropFirst() {
      ranked[number].decidedBy = ranked[number].difference(from: ranked[number - 1])?.criterion
    }
    return ranked
  }
}

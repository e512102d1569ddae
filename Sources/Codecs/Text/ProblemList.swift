import Description

/// The problems of one document: no more than `Limits.problems`, and then one that says that there are more.
struct ProblemList {
  private(set) var kept: [Problem] = []
  /// The first problem that is not kept, and how far reading got with the worst of those.
  private var cut: (offset: Int, stage: Problem.Stage)?

  /// Adds a problem.
  mutating func append(_ problem: Problem) {
    guard kept.count >= Limits.problems else { return kept.append(problem) }
    cut = (min(cut?.offset ?? .max, problem.offset), min(cut?.stage ?? .advice, problem.stage))
  }

  mutating func removeAll(where shouldBeRemoved: (Problem) -> Bool) { kept.removeAll(where: shouldBeRemoved) }

  /// A place in the list to go back to.
  struct Mark {
    fileprivate let count: Int
    fileprivate let cut: (offset: Int, stage: Problem.Stage)?
  }

  var mark: Mark { Mark(count: kept.count, cut: cut) }

  /// Forgets what was added since.
  mutating func goBack(to mark: Mark) {
    kept.removeLast(max(0, kept.count - mark.count))
    cut = mark.cut
  }

  /// All of them, in the order of the text.
  var sorted: [Problem] {
    let all = cut.map { kept + [SizeProblem.more($0.offset, $0.stage)] } ?? kept
    guard all.count > 1 else { return all }
    return all.map { (key: $0.path.description, problem: $0) }
      .sorted { ($0.problem.offset, $0.key) < ($1.problem.offset, $1.key) }.map(\.problem)
  }
}

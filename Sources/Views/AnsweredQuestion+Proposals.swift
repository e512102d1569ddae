import Curriculum
import Description

extension AnsweredQuestion {
  /// What is written into the file: the answers that fit the size, or the first when none does, then what people added.
  /// An answer that stands there already with the same content keeps its own words.
  var proposals: [AnswerProposal] {
    var chosen = answers.filter { $0.fit == .fits }
    if chosen.isEmpty { chosen = Array(answers.prefix(1)) }
    let reckoned = chosen.map { answer in
      let new = proposal(answer)
      return question.answers.first { $0.says(the: new) } ?? new
    }
    return reckoned + question.answers.filter { !$0.kind.isReckoned }
  }

  private func proposal(_ answer: ReckonedAnswer) -> AnswerProposal {
    var words = answer.sentence(after: nil, size: question.size).nl
    words = words.prefix(1).uppercased() + words.dropFirst()
    var proposal = AnswerProposal(
      kind: answer.kind, justification: Text(words) ?? question.statement, withinFramework: answer.framework)
    proposal.refs = answer.references.map { AnswerReference(target: $0) }
    proposal.load = answer.load
    proposal.gap = answer.gap.map(\.reference)
    proposal.surplus = answer.surplus.map(\.reference)
    if answer.load == nil, let field = FieldName("load"), let note = Text("Een studielast is hier niet uit te rekenen.")
    {
      proposal.fieldNotes = [FieldNote(field: field, state: .unknown, note: note)]
    }
    return proposal
  }
}

extension AnswerProposal {
  /// Whether the content is the same, whatever the words.
  fileprivate func says(the other: AnswerProposal) -> Bool {
    kind == other.kind && Set(refs.map(\.target.text)) == Set(other.refs.map(\.target.text)) && load == other.load
      && Set(gap) == Set(other.gap) && Set(surplus) == Set(other.surplus) && withinFramework == other.withinFramework
  }
}

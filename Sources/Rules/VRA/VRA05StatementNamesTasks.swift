import Curriculum
import Description

extension Rule {
  /// VRA-05: a practice statement refers to work processes only.
  static let vra05 = Rule(
    "VRA-05", .warning, .sourced, [.sbb],
    title: Phrase(
      nl: "Een praktijkverklaring verwijst alleen naar werkprocessen.",
      en: "A practice statement refers to work processes only."),
    explanation: Phrase(
      nl: "Een praktijkverklaring noemt de werkprocessen die iemand in een leerbedrijf heeft laten zien (pagina's van "
        + "SBB, 2020 tot 2025). Een keuzedeel of certificaat als geheel, een module of een kwalificatie past daar niet in. "
        + "Een kerntaak mag: die staat voor al haar werkprocessen.",
      en: "A practice statement names the work processes that someone has shown in a company (pages of SBB, 2020 to "
        + "2025). An elective or certificate as a whole, a module or a qualification does not fit in it. A core task is "
        + "fine: it stands for all its work processes."),
    remedy: Phrase(
      nl: "Noem de werkprocessen zelf, of kies een ander soort antwoord.",
      en: "Name the work processes themselves, or choose another kind of answer."),
    example: #"{"answers": [{"kind": "praktijkverklaring", "refs": [{"elective": "K9001"}]}]}"#,
    checks: [
      .eachAnswer { asked, _, report in
        let (answer, path) = (asked.answer, asked.path)
        guard answer.kind == .practiceStatement else { return }
        for (index, reference) in answer.refs.enumerated() where reference.target.task?.task == nil {
          report(
            path + ["refs", .item(index), reference.target.field], found: reference.target.text,
            accepted: Phrase(nl: "een werkproces, zoals B1-K1-W1", en: "a work process, such as B1-K1-W1"),
            .noTask(reference.target))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noTask(_ target: AnswerTarget) -> Phrase {
    Phrase(
      nl:
        "Deze praktijkverklaring verwijst naar \(target.words.nl); zij kan alleen werkprocessen noemen. Noem die zelf, "
        + "of kies een ander soort antwoord.",
      en:
        "This practice statement refers to \(target.words.en); it can name work processes only. Name these themselves, "
        + "or choose another kind of answer.")
  }
}

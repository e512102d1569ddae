import Curriculum
import Description

extension Rule {
  /// VRA-07: what an answer says of the framework agrees with its gap and references.
  static let vra07 = Rule(
    "VRA-07", .warning, .derived,
    title: Phrase(
      nl: "Een antwoord binnen de structuur heeft geen gat; een antwoord erbuiten noemt geen landelijke code.",
      en: "An answer within the framework has no gap; an answer outside it names no national code."),
    explanation: Phrase(
      nl: "“Ja” bij withinFramework betekent dat de hele vraag binnen de kwalificatiestructuur wordt beantwoord: dan "
        + "blijft er niets over. “Nee” betekent dat niets ervan in die structuur zit: dan is er ook geen kwalificatie, "
        + "certificaat, keuzedeel of taak om te noemen. Daartussen past “deels”. Dit volgt uit de woorden zelf.",
      en: "“Ja” in withinFramework means that the whole question is answered within the qualification framework: then "
        + "nothing is left over. “Nee” means that nothing of it lies in that framework: then there is no qualification, "
        + "certificate, elective or task to name either. Between them “deels” fits. This follows from the words "
        + "themselves."),
    remedy: Phrase(
      nl: "Kies deels, of verbeter het gat of de verwijzing.", en: "Choose deels, or correct the gap or the reference."),
    example: #"{"withinFramework": "ja", "gap": [{"file": "timmeren", "task": "B1-K1-W5"}]}"#,
    checks: [
      .eachAnswer { asked, _, report in
        let (answer, path) = (asked.answer, asked.path)
        switch answer.withinFramework {
        case .yes:
          guard !answer.gap.isEmpty else { return }
          report(
            path + ["withinFramework"], found: answer.withinFramework.rawValue,
            accepted: Phrase(nl: "deels", en: "deels"), .gapInside(answer.gap.compactMap(\.task?.text).shownList()))
        case .no:
          guard let index = answer.refs.firstIndex(where: { $0.target.module == nil }) else { return }
          let target = answer.refs[index].target
          report(
            path + ["refs", .item(index), target.field], found: target.text, accepted: Phrase(nl: "deels", en: "deels"),
            .codeOutside(target))
        case .partly: return
        }
      }
    ])
}

extension Phrase {
  fileprivate static func gapInside(_ tasks: String) -> Phrase {
    let shown = tasks.isEmpty ? "" : ": \(tasks)"
    return Phrase(
      nl: "Het antwoord past “ja” binnen de structuur, maar dekt niet alles\(shown). Kies deels, of verbeter het gat.",
      en: "The answer lies within the framework (ja), but does not cover all\(shown). Choose deels, or correct the gap."
    )
  }

  fileprivate static func codeOutside(_ target: AnswerTarget) -> Phrase {
    Phrase(
      nl: "Het antwoord ligt buiten de structuur (nee), maar verwijst naar \(target.words.nl). Kies deels, of haal de "
        + "verwijzing weg.",
      en: "The answer lies outside the framework (nee), but refers to \(target.words.en). Choose deels, or remove the "
        + "reference.")
  }
}

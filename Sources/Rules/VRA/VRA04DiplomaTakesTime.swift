import Curriculum
import Description

extension Rule {
  /// VRA-04: a diploma is no answer to a question of days or weeks.
  static let vra04 = Rule(
    "VRA-04", .warning, .convention,
    title: Phrase(
      nl: "Een diploma is geen antwoord op een vraag van dagdelen of weken.",
      en: "A diploma is no answer to a question of half days or weeks."),
    explanation: Phrase(
      nl:
        "Wie in een paar dagen of weken iets wil leren, is niet geholpen met een opleiding van een jaar of langer. Dat "
        + "het diploma niet altijd het antwoord is, was een les uit het werk met persona's; de grens is een afspraak van "
        + "dit project.",
      en: "Who wants to learn something in a few days or weeks is not helped with a programme of a year or more. That "
        + "the diploma is not always the answer was a lesson of the work with personas; the line is a convention of this "
        + "project."),
    remedy: Phrase(
      nl: "Zoek een kleiner antwoord, zoals een module, of maak de omvang van de vraag groter.",
      en: "Look for a smaller answer, such as a module, or make the size of the question larger."),
    example: #"{"size": "weken", "answers": [{"kind": "diploma", "refs": [{"qualification": "25829"}]}]}"#,
    checks: [
      .eachAnswer { asked, _, report in
        let (answer, path) = (asked.answer, asked.path)
        guard answer.kind == .diploma, asked.question.size == .halfDays || asked.question.size == .weeks else { return }
        report(path + ["kind"], found: answer.kind.rawValue, .tooLong(asked.question.size))
      }
    ])
}

extension Phrase {
  fileprivate static func tooLong(_ size: QuestionSize) -> Phrase {
    Phrase(
      nl:
        "De vraag heeft omvang \(size.rawValue), maar het antwoord is een diploma. Zoek een kleiner antwoord, of maak "
        + "de omvang van de vraag groter.",
      en: "The question has size \(size.rawValue), but the answer is a diploma. Look for a smaller answer, or make the "
        + "size of the question larger.")
  }
}

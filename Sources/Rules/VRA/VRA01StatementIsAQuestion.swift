import Curriculum
import Description

extension Rule {
  /// VRA-01: the statement of a question is a question, not the name of a course.
  static let vra01 = Rule(
    "VRA-01", .warning, .convention,
    title: Phrase(
      nl: "Een leervraag is een vraag van de lerende, geen naam van een cursus.",
      en: "A learning question is a question of the learner, not the name of a course."),
    explanation: Phrase(
      nl:
        "Een naam van een cursus is al een antwoord; wat de lerende nodig heeft, blijft dan onbekend. fim kijkt of er "
        + "een vraagteken in de zin staat, of een woord van de ik-vorm (ik, wij, we, mijn, ons). Dit is een afspraak van "
        + "dit project; een groep kan de woorden in haar profiel anders kiezen. Dat de vraag een zin en een doel heeft, "
        + "eist de vorm van het bestand (STR).",
      en: "The name of a course is an answer already; what the learner needs then stays unknown. fim looks for a "
        + "question mark in the sentence, or a Dutch word of the first person (ik, wij, we, mijn, ons). This is a "
        + "convention of this project; a group can choose other words in its profile. That the question has a statement "
        + "and a purpose, the form of the file demands (STR)."),
    remedy: Phrase(
      nl: "Schrijf de vraag op zoals de lerende haar stelt, zoals “Hoe leer ik een dak dichtmaken?”.",
      en: "Write the question down as the learner asks it, such as “Hoe leer ik een dak dichtmaken?”."),
    example: #"{"questions": [{"id": "dakwerk", "statement": "Cursus dakwerk", "purpose": "bijscholen"}]}"#,
    checks: [
      .of(Persona.self) { persona, context, report in
        for (question, path) in persona.questionsWithPaths where !question.isAsked(with: context.profile) {
          let words = context.profile.firstPersonWords.map(\.text).joined(separator: ", ")
          report(
            path + ["statement"],
            accepted: Phrase(nl: "een vraagteken, of: \(words)", en: "a question mark, or: \(words)"),
            .noQuestion)
        }
      }
    ])
}

extension LearningQuestion {
  fileprivate func isAsked(with profile: AgreedProfile) -> Bool {
    if statement.text.contains("?") { return true }
    let words = profile.firstPersonWords.map { $0.text.lowercased() }
    return statement.text.split { !$0.isLetter }.contains { words.contains($0.lowercased()) }
  }
}

extension Phrase {
  fileprivate static let noQuestion = Phrase(
    nl: "Deze leervraag leest als de naam van een cursus. Schrijf haar als vraag, met een vraagteken of met ik of wij.",
    en: "This learning question reads like the name of a course. Write it as a question, with a question mark or with "
      + "ik or wij.")
}

import Curriculum
import Description

extension Rule {
  /// VRA-10: a question without an answer is reported.
  static let vra10 = Rule(
    "VRA-10", .info, .convention,
    title: Phrase(
      nl: "Een leervraag zonder antwoord wordt gemeld.", en: "A learning question without an answer is reported."),
    explanation: Phrase(
      nl:
        "Een open vraag is geen fout: misschien weet de lerende nog niet wat zij wil, of is er nog geen aanbod. Wie elke "
        + "keer ziet welke vragen open staan, vergeet ze niet. Dit is een afspraak van dit project.",
      en:
        "An open question is no mistake: perhaps the learner does not know yet what to ask, or nothing is offered yet. "
        + "Who sees each time which questions are open does not forget them. This is a convention of this project."),
    remedy: Phrase(
      nl: "Zoek een antwoord en zet het in answers. Een gesprek over de richting kan ook de volgende stap zijn.",
      en: "Look for an answer and put it in answers. A talk about the direction can be the next step too."),
    example: #"{"questions": [{"id": "dakwerk", "statement": "Hoe leer ik een dak dichtmaken?", "answers": []}]}"#,
    checks: [
      .of(Persona.self) { persona, _, report in
        for (question, path) in persona.questionsWithPaths where question.answers.isEmpty {
          report(path + ["answers"], found: question.id.text, .open(question.id))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func open(_ id: ObjectID) -> Phrase {
    Phrase(
      nl: "Leervraag “\(id)” heeft nog geen antwoord. Zoek er een, of plan een gesprek over de richting.",
      en: "Learning question “\(id)” has no answer yet. Look for one, or plan a talk about the direction.")
  }
}

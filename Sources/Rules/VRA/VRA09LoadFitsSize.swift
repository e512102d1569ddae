import Curriculum
import Description

extension Rule {
  /// VRA-09: the load of an answer fits the size of the question.
  static let vra09 = Rule(
    "VRA-09", .warning, .convention,
    title: Phrase(
      nl: "De studielast van een antwoord past bij de omvang van de vraag.",
      en: "The study load of an answer fits the size of the question."),
    explanation: Phrase(
      nl: "De omvang zegt hoeveel tijd de lerende heeft: dagdelen tot 40 SBU, weken tot 240, maanden tot 800, jaar tot "
        + "1600, en meerjarig zonder grens. Een antwoord dat groter is, vraagt meer dan dat. Deze grenzen zijn een "
        + "afspraak van dit project; een groep kan ze in haar profiel anders kiezen.",
      en:
        "The size says how much time the learner has: dagdelen up to 40 SBU, weken up to 240, maanden up to 800, jaar "
        + "up to 1600, and meerjarig without a limit. An answer that is larger asks more than that. These limits are a "
        + "convention of this project; a group can choose others in its profile."),
    remedy: Phrase(
      nl: "Zoek een kleiner antwoord, of maak de omvang van de vraag groter.",
      en: "Look for a smaller answer, or make the size of the question larger."),
    example: #"{"size": "weken", "answers": [{"kind": "fim", "refs": [{"module": "vakman"}], "load": 1600}]}"#,
    checks: [
      .eachAnswer { asked, context, report in
        let (answer, path) = (asked.answer, asked.path)
        guard let most = context.profile.sizeLimits.greatestLoad(of: asked.question.size) else { return }
        guard let load = answer.load else { return report.notJudged(path + ["load"]) }
        guard load > most else { return }
        report(
          path + ["load"], found: String(load), accepted: Phrase(nl: "hoogstens \(most)", en: "at most \(most)"),
          .tooLarge(load, asked.question.size, most, profile: context.profile.name))
      }
    ])
}

extension Phrase {
  fileprivate static func tooLarge(_ load: Int, _ size: QuestionSize, _ most: Int, profile: String) -> Phrase {
    Phrase(
      nl: "Het antwoord is \(load) SBU; bij omvang \(size.rawValue) is in profiel “\(profile)” hoogstens \(most) "
        + "afgesproken. Zoek een kleiner antwoord, of maak de omvang van de vraag groter.",
      en: "The answer is \(load) SBU; for size \(size.rawValue) profile “\(profile)” has agreed at most \(most). Look "
        + "for a smaller answer, or make the size of the question larger.")
  }
}

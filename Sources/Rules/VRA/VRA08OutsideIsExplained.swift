import Curriculum
import Description

extension Rule {
  /// VRA-08: an answer outside the framework says who gives it.
  static let vra08 = Rule(
    "VRA-08", .warning, .convention,
    title: Phrase(
      nl: "Een antwoord buiten de structuur zegt waarom het past, en wie het geeft of welk document het oplevert.",
      en: "An answer outside the framework says why it fits, and who gives it or which document comes of it."),
    explanation: Phrase(
      nl: "Met “dat hoort niet bij ons” is de lerende niet geholpen: noem waar het wel kan. Voor de aanbieder of het "
        + "document is er geen eigen veld; het staat in justification. fim kan niet weten of een tekst een aanbieder "
        + "noemt. Het kijkt daarom of er na het eerste woord van een zin ergens een naam staat: een woord met een "
        + "hoofdletter of cijfer, of woorden tussen aanhalingstekens. De regel geldt bij withinFramework nee en bij soort "
        + "buitenStructuur. Dit is een afspraak van dit project.",
      en:
        "“That is not ours” does not help the learner: name where it is possible. There is no field of its own for the "
        + "provider or the document; it stands in justification. fim cannot know whether a text names a provider. So it "
        + "looks for a name after the first word of a sentence: a word with a capital letter or digit, or words between "
        + "quotation marks. The rule holds with withinFramework nee and with kind buitenStructuur. This is a convention "
        + "of this project."),
    remedy: Phrase(
      nl: "Schrijf in justification waarom dit past, en de naam van de aanbieder of van het document.",
      en: "Write in justification why this fits, and the name of the provider or of the document."),
    example: #"{"kind": "buitenStructuur", "justification": "Past nergens in.", "withinFramework": "nee"}"#,
    checks: [
      .eachAnswer { asked, _, report in
        let (answer, path) = (asked.answer, asked.path)
        guard answer.withinFramework == .no || answer.kind == .outsideStructure,
          !NamedInText.isName(in: answer.justification.text)
        else { return }
        report(path + ["justification"], .noProvider)
      }
    ])
}

private enum NamedInText {
  /// Whether a text has a name in it: not counting the first word of a sentence, a word that begins with a capital letter
  /// or has a digit in it; or words between quotation marks.
  static func isName(in text: String) -> Bool {
    if text.contains(where: { "“”„\"‘’«»".contains($0) }) { return true }
    var opensSentence = true
    for word in text.split(whereSeparator: \.isWhitespace) {
      let letters = word.drop { !$0.isLetter && !$0.isNumber }
      if let first = letters.first {
        if letters.contains(where: \.isNumber) || !opensSentence && first.isUppercase { return true }
        opensSentence = false
      }
      if let last = word.last, ".!?:".contains(last) { opensSentence = true }
    }
    return false
  }
}

extension Phrase {
  fileprivate static let noProvider = Phrase(
    nl: "Dit antwoord ligt buiten de structuur, maar de tekst noemt geen aanbieder of document bij naam. Schrijf in "
      + "justification waar de lerende terechtkan.",
    en: "This answer lies outside the framework, but the text names no provider or document. Write in justification "
      + "where the learner can turn to.")
}

import Description
import Rules

extension Rule {
  /// K01051: the value of a kenmerk is valid during the life of the whole.
  static let k01051 = Rule(
    "K01051", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De waarde van een kenmerk is geldig in de looptijd van het geheel.",
      en: "The value of a kenmerk is valid during the life of the whole."),
    explanation: Phrase(
      nl: "Een waarde kan in de lijst staan en toch niet meer gelden. De looptijden van de waarden "
        + "zijn niet openbaar, dus fim toetst dit niet.",
      en: "A value can be in the list and no longer be valid. The days between which values hold "
        + "are not public, so fim does not check this."),
    remedy: Phrase(
      nl: "Kies een waarde die in de hele looptijd geldt.",
      en: "Choose a value that is valid all the time."),
    example: Phrase(
      nl: "een waarde die vervallen is voor de begindatum",
      en: "a value that had gone out of force before the begindatum"))
}

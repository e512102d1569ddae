import Description
import Rules

extension Rule {
  /// RIO-11: a text fits the field of RIO.
  static let rio11 = Rule(
    "RIO-11", .warning, .convention, [],
    title: Phrase(
      nl: "Een tekst past in het veld van RIO.",
      en: "A text fits the field of RIO."),
    explanation: Phrase(
      nl: "RIO neemt 225 tekens voor een naam en 3000 voor een omschrijving. Wat langer is, kort "
        + "fim in, met deze waarschuwing. Codes worden nooit ingekort.",
      en: "RIO takes 225 characters for a name and 3000 for a description. What is longer fim cuts,"
        + " with this warning. Codes are never cut."),
    remedy: Phrase(
      nl: "Kort de tekst in, zodat u zelf kiest wat wegvalt.",
      en: "Shorten the text, so that you choose what goes."),
    example: Phrase(
      nl: #"{"module": {"id": "dakwerk", "summary": "(meer dan 3000 tekens)"}}"#,
      en: #"{"module": {"id": "dakwerk", "summary": "(more than 3000 characters)"}}"#))
}

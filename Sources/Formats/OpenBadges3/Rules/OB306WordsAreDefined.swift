import Description
import Rules

extension Rule {
  /// OB3-06: all words have a definition in a context.
  static let ob306 = Rule(
    "OB3-06", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Elk veld en elk type heeft een betekenis in een van de contexten.",
      en: "Each member and each type has a meaning in one of the contexts."),
    explanation: Phrase(
      nl:
        "Een woord zonder betekenis valt weg voordat een handtekening wordt berekend; het is dus te veranderen zonder "
        + "dat iemand het merkt. 1EdTech keurt het sinds december 2025 af (de veilige stand van JSON-LD). fim kent de "
        + "contexten van Open Badges 3.0 en van verifieerbare bewijzen en haalt niets op. Bij een onbekende of kapotte "
        + "context, zoals die van SURF, zegt fim dat en beoordeelt dit niet.",
      en: "A word without meaning falls away before a signature is reckoned, so it can be changed without anyone "
        + "noticing. 1EdTech refuses it since December 2025 (the safe mode of JSON-LD). fim knows the contexts of Open "
        + "Badges 3.0 and of verifiable credentials and fetches nothing. With an unknown or broken context, such as that "
        + "of SURF, fim says so and does not judge this."),
    remedy: Phrase(
      nl: "Haal het woord weg, of voeg de context toe die het kent (voor schema's van 1EdTech is dat extensions.json).",
      en: "Remove the word, or add the context that knows it (for schemas of 1EdTech that is extensions.json)."),
    example: #"{"achievement": {"result": []}}"#)
}

import Description

extension RuleGroup {
  /// Broken text.
  static let readingGroup = RuleGroup(
    "SYN", Phrase(nl: "Leesbaarheid van de tekst", en: "Whether the text can be read"),
    [
      Rule(
        "SYN", .error, .convention,
        title: Phrase(nl: "De tekst is goed gevormde JSON of XML.", en: "The text is well-formed JSON or XML."),
        explanation: Phrase(
          nl: "Alleen goed gevormde tekst kan worden gelezen: JSON volgens RFC 8259, XML 1.0. "
            + "Een bestand met zo'n fout wordt verder niet beoordeeld.",
          en: "Only well-formed text can be read: JSON as RFC 8259 has it, XML 1.0. "
            + "A file with such a mistake is not judged any further."),
        remedy: Phrase(
          nl: "Verbeter de plek die genoemd wordt; vaak ontbreekt een komma, een aanhalingsteken of een haak.",
          en: "Mend the place that is named; often a comma, a quote or a bracket is missing."),
        example: #"{"module": {"id": "dakwerk",}}"#)
    ])

  /// Broken structure.
  static let structureGroup = RuleGroup(
    "STR", Phrase(nl: "Vorm van de gegevens", en: "Form of the data"),
    [
      Rule(
        "STR", .error, .convention,
        title: Phrase(
          nl: "Velden, aantallen en waarden hebben de beschreven vorm.",
          en: "Fields, numbers of items and values have the described form."),
        explanation: Phrase(
          nl: "De beschrijving van elk type zegt welke velden er zijn, welke verplicht zijn en welke waarden kunnen; "
            + "uit dezelfde beschrijving komen Schemas/fim.schema.json en Schemas/fim.xsd. Een landelijk gegeven dat "
            + "ontbreekt zonder notitie is een waarschuwing.",
          en: "The description of each type says which fields there are, which are required and which values are "
            + "possible; Schemas/fim.schema.json and Schemas/fim.xsd come from the same description. A national fact "
            + "that is absent without a note is a warning."),
        remedy: Phrase(
          nl: "Vul in wat ontbreekt, of verbeter de waarde; fim schema toont wat er kan.",
          en: "Fill in what is missing, or correct the value; fim schema shows what is possible."),
        example: #"{"persona": {"id": "noor"}}"#)
    ])
}

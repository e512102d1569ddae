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

  /// What a schema of the user asks.
  static let schemaGroup = RuleGroup(
    "XSD", Phrase(nl: "Uw eigen schema", en: "Your own schema"),
    [
      Rule(
        "XSD-01", .error, .sourced,
        [
          Source(
            "XSD",
            Phrase(
              nl: "het schema (XSD 1.0) dat u met --schema meegeeft",
              en: "the schema (XSD 1.0) that you give with --schema"))
        ],
        title: Phrase(
          nl: "Een XML-bestand voldoet aan het schema dat u zelf meegeeft.",
          en: "An XML file fits the schema that you give yourself."),
        explanation: Phrase(
          nl:
            "Met fim validate --schema toetst libxml2 elk XML-bestand ook aan uw eigen schema (XSD 1.0). Wat daar uit "
            + "komt, vraagt dat schema en niet fim; de tekst van libxml2 is Engels. Van een bericht in een envelop wordt de "
            + "inhoud getoetst, en staat de melding vooraan in het bestand.",
          en:
            "With fim validate --schema, libxml2 holds each XML file against your own schema (XSD 1.0) too. What comes of "
            + "it is asked by that schema and not by fim, in the words of libxml2. Of a message in an envelope the content "
            + "is judged, and the finding stands at the start of the file."),
        remedy: Phrase(
          nl: "Verbeter het element dat genoemd wordt, of kijk of u het goede schema meegeeft.",
          en: "Mend the element that is named, or see whether you give the right schema."),
        example: "fim validate message.xml --schema contract.xsd")
    ])

  /// The rule that what a schema of the user refuses bears.
  public static let schemaRule = "XSD-01"
}

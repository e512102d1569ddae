import Description

extension Rule {
  /// REF-03: XML with a document type declaration is refused.
  static let ref03 = Rule(
    "REF-03", .error, .convention,
    title: Phrase(
      nl: "XML heeft geen documenttype (DOCTYPE).", en: "XML has no document type declaration (DOCTYPE)."),
    explanation: Phrase(
      nl: "Een DOCTYPE kan een programma andere bestanden laten openen of zijn geheugen laten vollopen. De bestanden "
        + "waar het hier om gaat, hebben er geen nodig. Daarom weigert fim het: een afspraak van dit project, om de "
        + "veiligheid.",
      en: "A DOCTYPE can make a program open other files or fill its memory. The files that matter here need none. So "
        + "fim refuses it: a convention of this project, for safety."),
    remedy: Phrase(
      nl: "Haal de regel met <!DOCTYPE …> weg. Staan er eigen entiteiten in het bestand, schrijf die dan uit.",
      en: "Remove the line with <!DOCTYPE …>. When the file has entities of its own, write them out."),
    example: "<!DOCTYPE module [<!ENTITY naam \"Dakwerk\">]>\n<module><title>&naam;</title></module>",
    claims: [Claim(.doctype)])
}

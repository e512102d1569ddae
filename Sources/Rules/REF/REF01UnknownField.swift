import Description

extension Rule {
  /// REF-01: an unknown field is reported, not dropped.
  static let ref01 = Rule(
    "REF-01", .error, .convention,
    title: Phrase(
      nl: "Een veld dat fim niet kent, wordt gemeld en niet stil weggelaten.",
      en: "A field that fim does not know is reported and not dropped in silence."),
    explanation: Phrase(
      nl: "Een onbekend veld is vaak een tikfout of een veld van een ander programma. Stil weglaten zou gegevens "
        + "kosten. Daarom leest fim een eigen bestand met zo'n veld niet, en noemt het veld dat er het meest op lijkt. "
        + "In een bestand van SBB is het een melding: wat fim niet meeneemt, staat in de lijst van verliezen. Waar het "
        + "schema van een partner (RIO, OOAPI) een veld verbiedt, is de vorm fout (STR). Dit is een afspraak van dit project.",
      en: "An unknown field is often a typing mistake or a field of another program. To drop it in silence would lose "
        + "data. So fim does not read a file of its own with such a field, and names the field that is most like it. "
        + "In a file of SBB it is a notice: what fim does not carry over is in the list of losses. Where the schema of "
        + "a partner (RIO, OOAPI) forbids a field, the form is wrong (STR). This is a convention of this project."),
    remedy: Phrase(
      nl: "Verbeter de naam van het veld, of haal het veld weg. fim schema toont welke velden er zijn.",
      en: "Correct the name of the field, or remove the field. fim schema shows which fields there are."),
    example: #"{"module": {"id": "dakwerk", "leerdoelen": []}}"#,
    claims: [Claim(.unknown, .ignored)])
}

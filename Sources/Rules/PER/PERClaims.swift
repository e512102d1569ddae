import Description

// Rules without a check of their own: what they ask is in the structure, and the structure finding bears their id.

extension Rule {
  /// PER-01: a persona has its required fields and a question.
  static let per01 = Rule(
    "PER-01", .error, .convention,
    title: Phrase(
      nl: "Een persona heeft alle verplichte velden en ten minste één leervraag.",
      en: "A persona has all required fields and at least one learning question."),
    explanation: Phrase(
      nl: "Een persona is een verzonnen lerende die helpt om leervragen te vinden en te sorteren. Zonder id, naam, "
        + "positie, situatie, doel en leervraag kan een team er niet mee aan tafel. Dit is een afspraak van dit project; "
        + "welke velden de persona's van Doorpakken hadden, is niet bekend.",
      en: "A persona is an invented learner who helps to find and sort learning questions. Without id, name, position, "
        + "situation, goal and question a team cannot work with it. This is a convention of this project; which fields "
        + "the personas of Doorpakken had is not known."),
    remedy: Phrase(
      nl:
        "Vul het veld in dat de melding noemt. Weet de persona nog niet wat zij wil leren, schrijf dat dan als vraag op.",
      en: "Fill in the field that the finding names. When the persona does not know yet what to learn, write that down "
        + "as the question."),
    example: #"{"persona": {"id": "noor", "name": "Noor", "position": "starter", "questions": []}}"#,
    claims: [
      Claim(type: "Persona", .missing, .tooFew),
      Claim(type: "Persona", fields: ["id", "name", "situation", "goal"], .empty),
    ])

  /// PER-02: the position of a persona is one of three.
  static let per02 = Rule(
    "PER-02", .error, .derived, [.mbor],
    title: Phrase(
      nl: "De positie van een persona is starter, doorstarter of herstarter.",
      en: "The position of a persona is starter, doorstarter or herstarter."),
    explanation: Phrase(
      nl: "De MBO Raad (pagina's van 2023) kent drie posities: wie voor het eerst begint, wie werkt en meer of iets "
        + "anders wil leren, en wie weer aan het werk wil. Dat een persona er precies één heeft, is daaruit afgeleid.",
      en: "The MBO Raad (pages of 2023) knows three positions: who enters for the first time, who works and wants more "
        + "or other training, and who returns to work. That a persona has exactly one is derived from that."),
    remedy: Phrase(
      nl: "Kies een van de drie. Wie werkt en wil bijleren, is een doorstarter.",
      en: "Choose one of the three. Who works and wants to learn more is a doorstarter."),
    example: #"{"persona": {"id": "daan", "name": "Daan", "position": "werkende"}}"#,
    claims: [Claim(type: "Persona", fields: ["position"], .enumeration, .empty)])
}

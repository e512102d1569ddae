import Description

extension Rule {
  /// REF-04: text is UTF-8, in composed form, without control characters.
  static let ref04 = Rule(
    "REF-04", .error, .convention,
    title: Phrase(
      nl: "Tekst is UTF-8, met samengestelde letters (NFC) en zonder stuurtekens.",
      en: "Text is UTF-8, with composed letters (NFC) and without control characters."),
    explanation: Phrase(
      nl: "Alleen in UTF-8 leest elk programma “é” en “ë” gelijk. Een letter met accent kan op twee manieren zijn "
        + "opgeslagen; fim wil de samengestelde vorm (NFC), anders zijn twee gelijke woorden voor een computer "
        + "verschillend. Stuurtekens zijn onzichtbaar en horen niet in tekst. Een byte order mark aan het begin mag. "
        + "Dit is een afspraak van dit project.",
      en: "Only in UTF-8 does every program read “é” and “ë” alike. A letter with an accent can be stored in two ways; "
        + "fim wants the composed form (NFC), since otherwise two equal words differ for a computer. Control "
        + "characters are invisible and do not belong in text. A byte order mark at the beginning is allowed. This is "
        + "a convention of this project."),
    remedy: Phrase(
      nl: "Bewaar het bestand als UTF-8. Typ een letter met accent opnieuw, en haal onzichtbare tekens weg.",
      en: "Save the file as UTF-8. Type a letter with an accent again, and remove invisible characters."),
    example: "\u{FF}\u{FE}{ \"module\": { … } }   (UTF-16)",
    claims: [Claim(.encoding, .control, .normalization)])
}

import Description

// Rules without a check of their own: what they ask is in the structure, and the structure finding bears their id.

extension Rule {
  /// QUA-03: codes are text.
  static let qua03 = Rule(
    "QUA-03", .error, .convention,
    title: Phrase(nl: "Een code staat tussen aanhalingstekens.", en: "A code stands between quotes."),
    explanation: Phrase(
      nl: "Met codes wordt niet gerekend, en een nul vooraan gaat in een getal verloren. Daarom is een code in JSON "
        + "tekst, en wordt een getal niet stil omgezet. Dit is een afspraak van dit project; in XML is er geen verschil.",
      en: "One does not calculate with codes, and a number loses a zero in front. So a code is text in JSON, and a "
        + "number is not silently converted. This is a convention of this project; XML has no such difference."),
    remedy: Phrase(nl: "Zet de code tussen aanhalingstekens.", en: "Put the code between quotes."),
    example: #"{"qualifications": [{"code": 25828, "title": "Allround timmerman", "level": 3}]}"#,
    claims: [Claim(.numberForCode)])

  /// QUA-04: a file has a qualification.
  static let qua04 = Rule(
    "QUA-04", .error, .sourced, [.sbb],
    title: Phrase(
      nl: "Een dossier heeft ten minste één kwalificatie.", en: "A qualification file has at least one qualification."),
    explanation: Phrase(
      nl: "Een kwalificatiedossier beschrijft één of meer kwalificaties; dat staat op de pagina's van SBB (2020 tot "
        + "2025). Zonder kwalificatie is er geen diploma waar modules aan kunnen bijdragen.",
      en:
        "A qualification file describes one or more qualifications; the pages of SBB say so (2020 to 2025). Without a "
        + "qualification there is no diploma that modules can contribute to."),
    remedy: Phrase(
      nl: "Vul in qualifications ten minste code, naam en niveau van één kwalificatie in.",
      en: "Fill in code, name and level of at least one qualification in qualifications."),
    example: #"{"qualificationFile": {"id": "timmeren-2015", "qualifications": []}}"#,
    claims: [Claim(type: "QualificationFile", fields: ["qualifications"], .missing, .tooFew)])

  /// QUA-05: the level is 1 to 4.
  static let qua05 = Rule(
    "QUA-05", .error, .sourced, [.web("7.2.2")],
    title: Phrase(
      nl: "Het niveau van een kwalificatie is 1, 2, 3 of 4.", en: "The level of a qualification is 1, 2, 3 or 4."),
    explanation: Phrase(
      nl: "De wet kent vijf soorten opleidingen in het mbo, op de niveaus 1 tot en met 4 (WEB 7.2.2, tekst van "
        + "omstreeks 2015).",
      en: "The law knows five types of programme in mbo, at the levels 1 to 4 (WEB 7.2.2, text of about 2015)."),
    remedy: Phrase(
      nl: "Vul het mbo-niveau in, niet dat van het EQF of van een andere school.",
      en: "Fill in the level in mbo, not the one in the EQF or in another kind of school."),
    example: #"{"qualifications": [{"code": "25128", "title": "Timmerman", "level": 5}]}"#,
    claims: [Claim(type: "Qualification", fields: ["level"], .range)])

  /// QUA-12: task codes of a file have the form of SBB.
  static let qua12 = Rule(
    "QUA-12", .error, .derived, [.sbbx],
    title: Phrase(
      nl: "Een taakcode in een dossier heeft de vorm B1-K1 of P2-K1, met -W1 voor een werkproces.",
      en: "A task code in a qualification file has the form B1-K1 or P2-K1, with -W1 for a work process."),
    explanation: Phrase(
      nl: "B1 is het basisdeel, P met een nummer een profiel, K een kerntaak en W een werkproces. Zo staan de codes in "
        + "de XML-bestanden van SBB (dossiers 2015 en 2016); de regel is daaruit afgeleid.",
      en:
        "B1 is the base part, P with a number a profile, K a core task and W a work process. The codes stand so in the "
        + "XML files of SBB (files of 2015 and 2016); the rule is derived from that."),
    remedy: Phrase(
      nl: "Schrijf de code met koppeltekens, zoals in het dossier: B1-K1-W2.",
      en: "Write the code with hyphens, as in the qualification file: B1-K1-W2."),
    example: #"{"workProcesses": [{"code": "B1K1W1", "title": "Richt werkplek in"}]}"#,
    claims: [
      Claim(type: "CoreTask", fields: ["code"], scalar: "CoreTaskCode", .pattern, .empty),
      Claim(type: "WorkProcess", fields: ["code"], scalar: "WorkProcessCode", .pattern, .empty),
    ])
}

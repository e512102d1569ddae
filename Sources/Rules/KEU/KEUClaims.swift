import Description

// Rules without a check of their own: what they ask is in the structure, and the structure finding bears their id.

extension Rule {
  /// KEU-01: the form of an elective's code.
  static let keu01 = Rule(
    "KEU-01", .error, .sourced, [.sbbl],
    title: Phrase(
      nl: "De code van een keuzedeel is een K en vier cijfers.", en: "The code of an elective is a K and four digits."),
    explanation: Phrase(
      nl: "Zo staan de codes op de lijst van SBB: K0001 tot en met K1301 (april 2025). De vorm maakt dat een keuzedeel "
        + "niet met een kwalificatie verward wordt.",
      en: "The codes stand so on the list of SBB: K0001 to K1301 (April 2025). The form keeps an elective from being "
        + "taken for a qualification."),
    remedy: Phrase(
      nl: "Zoek de code op bij SBB; nullen vooraan horen erbij: K0012.",
      en: "Look the code up at SBB; zeros in front belong to it: K0012."),
    example: #"{"elective": {"code": "K12", "title": "Voorbeeldkeuzedeel", "regional": false}}"#,
    claims: [Claim(scalar: "ElectiveCode", .pattern, .empty)])

  /// KEU-07: an elective has no profiles, and its tasks begin with D1.
  static let keu07 = Rule(
    "KEU-07", .error, .sourced, [.mtk, .sbb],
    title: Phrase(
      nl: "Een keuzedeel heeft geen profielen; zijn taakcodes beginnen met D1.",
      en: "An elective has no profiles; its task codes begin with D1."),
    explanation: Phrase(
      nl:
        "Een keuzedeel is één geheel zonder profielen (toetsingskader van 2014). SBB geeft de kerntaken de code D1-K1 "
        + "en verder (pagina's van 2020 tot 2025).",
      en:
        "An elective is one whole without profiles (assessment frame of 2014). SBB gives its core tasks the code D1-K1 "
        + "and so on (pages of 2020 to 2025)."),
    remedy: Phrase(
      nl: "Begin de taakcodes van het keuzedeel met D1, en haal profielen weg.",
      en: "Begin the task codes of the elective with D1, and remove profiles."),
    example: #"{"elective": {"code": "K9001", "coreTasks": [{"code": "P1-K1", "title": "Voorbeeldkerntaak"}]}}"#,
    claims: [
      Claim(type: "ElectiveCoreTask", fields: ["code"], scalar: "ElectiveCoreTaskCode", .pattern, .empty),
      Claim(type: "ElectiveWorkProcess", fields: ["code"], scalar: "ElectiveWorkProcessCode", .pattern, .empty),
      Claim(type: "Elective", fields: ["profiles"], .unknown),
    ])
}

import Description

// Rules without a check of their own: what they ask is in the structure, and the structure finding bears their id.

extension Rule {
  /// CER-01: the form of a certificate's code.
  static let cer01 = Rule(
    "CER-01", .error, .sourced, [.sbbl],
    title: Phrase(
      nl: "De code van een certificaat is een C en vier cijfers.",
      en: "The code of a certificate is a C and four digits."),
    explanation: Phrase(
      nl: "Zo staan de codes op de lijst van SBB (april 2025), zoals C0110. Een document zonder zo'n code is geen "
        + "mbo-certificaat.",
      en: "The codes stand so on the list of SBB (April 2025), such as C0110. A document without such a code is no mbo "
        + "certificate."),
    remedy: Phrase(
      nl: "Zoek de code op bij SBB; nullen vooraan horen erbij.",
      en: "Look the code up at SBB; zeros in front belong to it."),
    example: #"{"certificate": {"code": "C110", "title": "Afbouw timmeren"}}"#,
    claims: [Claim(scalar: "CertificateCode", .pattern, .empty)])

  /// CER-02: a certificate rests on an elective or on occupational parts.
  static let cer02 = Rule(
    "CER-02", .error, .sourced, [.web("7.2.3"), .sbb],
    title: Phrase(
      nl: "Een certificaat rust op een keuzedeel of op beroepsgerichte delen.",
      en: "A certificate rests on an elective or on occupational parts."),
    explanation: Phrase(
      nl: "De minister verbindt een certificaat aan een keuzedeel of aan een beroepsgericht deel van een kwalificatie, "
        + "nooit aan Nederlands, Engels of rekenen alleen (WEB 7.2.3, tekst van omstreeks 2015; pagina's van SBB).",
      en: "The minister couples a certificate to an elective or to an occupational part of a qualification, never to "
        + "Dutch, English or numeracy alone (WEB 7.2.3, text of about 2015; pages of SBB)."),
    remedy: Phrase(
      nl: "Vul in basis keuzedeel of beroepsgericht in. Weet u het niet, laat basis dan weg en noem het onbekend.",
      en: "Fill in keuzedeel or beroepsgericht in basis. If you do not know, leave basis out and call it unknown."),
    example: #"{"certificate": {"code": "C9001", "title": "Voorbeeldcertificaat", "basis": "generiek"}}"#,
    claims: [Claim(type: "MboCertificate", fields: ["basis"], .enumeration, .empty)])
}

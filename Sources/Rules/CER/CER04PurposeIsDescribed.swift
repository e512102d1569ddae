import Curriculum
import Description

extension Rule {
  /// CER-04: target group and meaning on the labour market are filled.
  static let cer04 = Rule(
    "CER-04", .warning, .sourced, [.sbb],
    title: Phrase(
      nl: "Bij een certificaat staat voor wie het is en wat het waard is op de arbeidsmarkt.",
      en: "A certificate says for whom it is and what it is worth on the labour market."),
    explanation: Phrase(
      nl:
        "SBB toetst een certificaat op een omschreven doelgroep en op eigen betekenis op de arbeidsmarkt (pagina's van "
        + "2020 tot 2025). Een notitie “onbekend” bij het veld is genoeg als u het niet kunt vinden.",
      en:
        "SBB tests a certificate on a described target group and on independent meaning on the labour market (pages of "
        + "2020 to 2025). A note “onbekend” on the field is enough if you cannot find it."),
    remedy: Phrase(
      nl:
        "Neem targetGroup en labourMarketMeaning over uit de beschrijving bij SBB, of noem ze in fieldNotes onbekend.",
      en: "Take targetGroup and labourMarketMeaning over from the description at SBB, or call them unknown in "
        + "fieldNotes."),
    example: #"{"certificate": {"code": "C9001", "title": "Voorbeeldcertificaat", "labourMarketMeaning": "…"}}"#,
    claims: [Claim(type: "MboCertificate", fields: ["targetGroup", "labourMarketMeaning"], .absentFact)],
    checks: [
      .of(MboCertificate.self) { certificate, _, report in
        check(certificate.targetGroup, "targetGroup", Phrase.noTargetGroup)
        check(certificate.labourMarketMeaning, "labourMarketMeaning", Phrase.noMeaning)
        func check(_ text: Text?, _ field: String, _ message: (MboCertificate) -> Phrase) {
          guard text == nil else { return }
          if certificate.saysNone(field) {
            report([.field(field)], message(certificate))
          } else if certificate.saysUnknown(field) {
            report.notJudged([.field(field)])
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noTargetGroup(_ certificate: MboCertificate) -> Phrase {
    Phrase(
      nl:
        "Bij certificaat \(certificate.code) “\(certificate.title)” staat niet voor wie het is. Vul targetGroup in, of "
        + "noem het onbekend.",
      en: "Certificate \(certificate.code) “\(certificate.title)” does not say for whom it is. Fill in targetGroup, or "
        + "call it unknown (onbekend).")
  }

  fileprivate static func noMeaning(_ certificate: MboCertificate) -> Phrase {
    Phrase(
      nl:
        "Bij certificaat \(certificate.code) “\(certificate.title)” staat niet wat het waard is op de arbeidsmarkt. Vul "
        + "labourMarketMeaning in, of noem het onbekend.",
      en: "Certificate \(certificate.code) “\(certificate.title)” does not say what it is worth on the labour market. "
        + "Fill in labourMarketMeaning, or call it unknown (onbekend).")
  }
}

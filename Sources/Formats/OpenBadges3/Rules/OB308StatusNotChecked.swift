import Description
import Rules

extension Rule {
  /// OB3-08: where a status is named, it was not looked up.
  static let ob308 = Rule(
    "OB3-08", .info, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Of een bewijs is ingetrokken, staat in een lijst op het web; die is niet geraadpleegd.",
      en: "Whether a credential was revoked stands in a list on the web; it was not looked up."),
    explanation: Phrase(
      nl:
        "Het veld credentialStatus noemt het adres van een lijst van de uitgever. fim haalt niets op en zegt daarom alleen dat "
        + "de status niet is gecontroleerd.",
      en:
        "The member credentialStatus names the address of a list of the issuer. fim fetches nothing, so it only says that the "
        + "status was not checked."),
    remedy: Phrase(
      nl: "Controleer de status bij de uitgever als het ertoe doet.",
      en: "Check the status with the issuer where it matters."),
    example:
      #"{"credentialStatus": {"id": "https://roc-voorbeeld.example/status/1", "type": "1EdTechRevocationList"}}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        guard let status = file.head?.credentialStatus else { return }
        report(
          ["credentialStatus"], found: status.id?.text,
          Phrase(
            nl: "Of dit bewijs is ingetrokken of opgeschort, is niet gecontroleerd.",
            en: "Whether this credential was revoked or suspended was not checked."))
      }
    ])
}

import Description
import Rules

extension Rule {
  /// OB3-04: the subject can be told.
  static let ob304 = Rule(
    "OB3-04", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Aan een bewijs is te zien van wie het is: een id, of een ontvanger in de goede vorm.",
      en: "A credential shows whose it is: an id, or a recipient in the right form."),
    explanation: Phrase(
      nl:
        "Een credentialSubject heeft een id of ten minste één identifier. Is die gehasht, dan is hij sha256$ of md5$ met "
        + "de hash; zonder zout is hij te raden. Geen schema ziet dit.",
      en:
        "A credentialSubject has an id or at least one identifier. A hashed one is sha256$ or md5$ with the hash; without "
        + "a salt it can be guessed. No schema sees this."),
    remedy: Phrase(
      nl: "Vul een id of identifier in.",
      en: "Fill in an id or identifier."),
    example: #"{"credentialSubject": {"type": ["AchievementSubject"], "achievement": {}}}"#,
    checks: [
      .message(OB3File.self) { file, _, report in
        guard case .credential(let credential) = file.document else { return }
        let identifiers = credential.value.credentialSubject.identifier
        if identifiers.isEmpty, (credential.value.credentialSubject.id?.text ?? "").isEmpty {
          report(["credentialSubject"], stage: BadgeStage.semantic.name, .nobody)
        }
        for (index, identity) in identifiers.enumerated() where identity.hashed {
          let path: Path = ["credentialSubject", "identifier", .item(index), "identityHash"]
          if !IdentityHash.isHash(identity.identityHash.text) {
            report(path, stage: BadgeStage.semantic.name, .noHash)
          } else if (identity.salt?.text ?? "").isEmpty {
            report(path, severity: .info, .noSalt)
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static let nobody = Phrase(
    nl: "Dit bewijs is van niemand: credentialSubject heeft geen id en geen identifier. Vul er een in.",
    en: "This credential is nobody's: credentialSubject has no id and no identifier. Fill one in.")
}

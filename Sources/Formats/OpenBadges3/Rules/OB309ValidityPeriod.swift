import Description
import Rules

extension Rule {
  /// OB3-09: the credential is valid on the reference date.
  static let ob309 = Rule(
    "OB3-09", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Op de peildatum is een bewijs geldig, en zijn einde ligt niet voor zijn begin.",
      en: "On the reference date a credential is valid, and its end is not before its beginning."),
    explanation: Phrase(
      nl:
        "De velden validFrom en validUntil zeggen wanneer een bewijs geldig is. De klok is een gegeven: --reference-date, en "
        + "--reference-time. Zonder tijd telt de hele dag. Een bewijs zonder einde verloopt niet.",
      en:
        "The members validFrom and validUntil say when a credential is valid. The clock is an input: --reference-date, and "
        + "--reference-time. Without a time the whole day counts. A credential without end does not expire."),
    remedy: Phrase(
      nl: "Vraag de uitgever om een nieuw bewijs, of controleer de peildatum.",
      en: "Ask the issuer for a new credential, or check the reference date."),
    example: #"{"validFrom": "2026-02-03T09:15:42Z", "validUntil": "2025-02-03T09:15:42Z"}"#,
    checks: [
      .message(OB3File.self) { file, circumstances, report in
        guard let head = file.head else { return }
        let clock = BadgeClock(circumstances)
        let isFirst = head.edition == 1
        if head.validFrom.moment > clock.end {
          report(
            [isFirst ? "issuanceDate" : "validFrom"], found: head.validFrom.text, stage: BadgeStage.time.name,
            .notYet(head.validFrom.text, on: circumstances.referenceDate))
        }
        guard let until = head.validUntil else { return }
        let path: Path = [isFirst ? "expirationDate" : "validUntil"]
        if until.moment < head.validFrom.moment {
          report(
            path, found: until.text, stage: BadgeStage.semantic.name, .endsBeforeStart(until.text, head.validFrom.text))
        } else if until.moment <= clock.start {
          report(
            path, found: until.text, stage: BadgeStage.time.name, .expired(until.text, on: circumstances.referenceDate))
        }
      }
    ])
}

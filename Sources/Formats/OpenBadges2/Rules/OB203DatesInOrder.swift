import Description
import Rules

extension Rule {
  /// OB2-03: dates have a zone and are in order, and the badge is valid on the reference date.
  static let ob203 = Rule(
    "OB2-03", .error, .sourced, [.openBadges2],
    title: Phrase(
      nl: "Datums hebben een zone en staan op volgorde; op de peildatum is de badge uitgereikt en niet verlopen of "
        + "ingetrokken.",
      en: "Dates have a zone and are in order; on the reference date the badge is issued and not expired or revoked."),
    explanation: Phrase(
      nl:
        "Het einde (expires) ligt niet voor issuedOn (gelijk mag). De klok is een gegeven: --reference-date, en als het op de tijd "
        + "aankomt --reference-time. Zonder tijd telt de hele dag: een badge van die dag is al uitgereikt en nog niet "
        + "verlopen. Een ingetrokken Assertion van edubadges heeft nog maar vijf velden en is niet fout, maar "
        + "ingetrokken.",
      en:
        "The end (expires) is not before issuedOn (equal is fine). The clock is an input: --reference-date, and where the time "
        + "matters --reference-time. Without a time the whole day counts: a badge of that day is issued and not yet "
        + "expired. A revoked Assertion of edubadges has five members left and is not wrong, but revoked."),
    remedy: Phrase(
      nl: "Vraag de uitgever om een nieuwe badge, of controleer de peildatum.",
      en: "Ask the issuer for a new badge, or check the reference date."),
    example: #"{"issuedOn": "2026-02-03", "expires": "2025-01-01T00:00:00Z"}"#,
    checks: [
      .message(OB2File.self) { file, circumstances, report in
        if case .revoked(let revoked) = file.document {
          return report(["revoked"], stage: BadgeStage.status.name, .revoked(revoked.revocationReason?.text ?? ""))
        }
        guard let assertion = file.assertion else { return }
        if assertion.revoked == true {
          report(["revoked"], stage: BadgeStage.status.name, .revoked(assertion.revocationReason?.text ?? ""))
        }
        let clock = BadgeClock(circumstances)
        if assertion.issuedOn.moment > clock.end {
          report(
            ["issuedOn"], found: assertion.issuedOn.text, stage: BadgeStage.time.name,
            .notYet(assertion.issuedOn.text, on: circumstances.referenceDate))
        }
        guard let expires = assertion.expires else { return }
        if expires.moment < assertion.issuedOn.moment {
          report(
            ["expires"], found: expires.text, stage: BadgeStage.dateTime.name,
            .endsBeforeStart(expires.text, assertion.issuedOn.text))
        } else if expires.moment <= clock.start {
          report(
            ["expires"], found: expires.text, stage: BadgeStage.time.name,
            .expired(expires.text, on: circumstances.referenceDate))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func revoked(_ reason: String) -> Phrase {
    Phrase(
      nl: "Deze badge is door de uitgever ingetrokken"
        + (reason.isEmpty ? "; een reden staat er niet bij." : " (reden: \u{201C}\(reason)\u{201D}).")
        + " Hij is niet meer geldig.",
      en: "This badge was revoked by its issuer"
        + (reason.isEmpty ? "; no reason is given." : " (reason: \u{201C}\(reason)\u{201D}).")
        + " It is no longer valid.")
  }

  static func endsBeforeStart(_ end: String, _ start: String) -> Phrase {
    Phrase(
      nl: "Het einde (\(end)) ligt voor het begin (\(start)). Verbeter een van de twee.",
      en: "The end (\(end)) is before the beginning (\(start)). Correct one of the two.")
  }
}

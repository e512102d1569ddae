import Description
import Rules

extension Rule {
  /// OB2-07: the address of a hosted badge agrees with its issuer.
  static let ob207 = Rule(
    "OB2-07", .error, .sourced, [.openBadges2],
    title: Phrase(
      nl: "Het adres van een badge op het web past bij wat zijn uitgever toestaat.",
      en: "The address of a badge on the web fits what its issuer allows."),
    explanation: Phrase(
      nl: "Een gehoste badge is echt als zijn id het adres is waar hij staat, op een host van de uitgever "
        + "(allowedOrigins) en met een begin dat die noemt (startsWith). fim haalt niets op: staat de uitgever in het "
        + "bestand, dan worden de adressen vergeleken; anders staat er dat de hosting niet is gecontroleerd. Van een "
        + "ondertekende badge is de handtekening niet gecontroleerd. Een adres dat niet antwoordt, kan ook een badge zijn "
        + "die niet openbaar is.",
      en: "A hosted badge is genuine when its id is the address where it stands, on a host of the issuer "
        + "(allowedOrigins) and with a beginning that the issuer names (startsWith). fim fetches nothing: where the "
        + "issuer stands in the file the addresses are compared; else it says that hosting was not checked. The "
        + "signature of a signed badge was not checked. An address that does not answer can also be a badge that is not "
        + "public."),
    remedy: Phrase(
      nl: "Controleer de badge op het adres in id, bij de uitgever zelf.",
      en: "Check the badge at the address in id, with the issuer itself."),
    example: #"{"id": "https://elders.example/a/1", "verification": {"type": "HostedBadge"}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let assertion = file.assertion else { return }
        if let signed = file.signed {
          if let problem = signed.problem(needsKey: false) {
            report(["verification"], stage: BadgeStage.proof.name, problem)
          }
          return report(["verification"], severity: .info, .signatureNotChecked)
        }
        if assertion.verification.isSigned {
          return report(["verification"], severity: .info, .signatureElsewhere)
        }
        guard let issuer = file.issuer?.value else {
          return report(["verification"], severity: .info, .hostingNotChecked)
        }
        let allowed = issuer.verification?.allowedOrigins.map { host($0.text) ?? $0.text.lowercased() } ?? []
        let hosts = allowed.isEmpty ? [issuer.id.text, issuer.url.text].compactMap(host) : allowed
        if let own = host(assertion.id.text), !hosts.contains(own) {
          report(
            ["id"], found: own, accepted: Phrase(nl: hosts.joined(separator: ", "), en: hosts.joined(separator: ", ")),
            stage: BadgeStage.hosted.name, .otherHost(own, hosts))
        }
        let starts = issuer.verification?.startsWith.map(\.text) ?? []
        if !starts.isEmpty, !starts.contains(where: assertion.id.text.hasPrefix) {
          report(
            ["id"], found: assertion.id.text,
            accepted: Phrase(nl: starts.joined(separator: ", "), en: starts.joined(separator: ", ")),
            stage: BadgeStage.hosted.name, .otherStart(starts))
        }
        report(["verification"], severity: .info, .hostingNotChecked)
      }
    ])

  /// The host of an address on the web, in small letters and with its port where that is not the usual one; nil for any
  /// other address.
  private static func host(_ address: String) -> String? {
    for (start, port) in [("https://", ":443"), ("http://", ":80")] where address.hasPrefix(start) {
      let authority = address.dropFirst(start.count).prefix { !"/?#".contains($0) }
      // Before an at sign stands a user, who can look like another host.
      let host = (authority.split(separator: "@").last.map(String.init) ?? "").lowercased()
      guard !host.isEmpty else { return nil }
      return host.hasSuffix(port) ? String(host.dropLast(port.count)) : host
    }
    return nil
  }
}

extension Phrase {
  static let signatureNotChecked = Phrase(
    nl: "De handtekening is niet gecontroleerd; de gegevens wel.",
    en: "The signature was not checked; the data were.")
  fileprivate static let signatureElsewhere = Phrase(
    nl: "Volgens “verification” is deze badge ondertekend, maar de handtekening staat niet in dit bestand. De gegevens "
      + "zijn gecontroleerd; vraag voor de handtekening de ondertekende tekst (JWS) op.",
    en: "According to “verification” this badge is signed, but the signature is not in this file. The data were "
      + "checked; ask for the signed text (JWS) for the signature.")
  fileprivate static let hostingNotChecked = Phrase(
    nl: "De gegevens zijn gecontroleerd; of de badge echt op het adres van de uitgever staat, is niet gecontroleerd "
      + "(er wordt niets opgehaald).",
    en: "The data were checked; whether the badge really stands at the address of its issuer was not (nothing is "
      + "fetched).")
  fileprivate static func otherHost(_ own: String, _ hosts: [String]) -> Phrase {
    let list = hosts.joined(separator: ", ")
    return Phrase(
      nl: "Deze badge staat op \(own); zijn uitgever noemt \(list).",
      en: "This badge stands on \(own); its issuer names \(list).")
  }
  fileprivate static func otherStart(_ starts: [String]) -> Phrase {
    let list = starts.joined(separator: ", ")
    return Phrase(
      nl: "Het adres van deze badge begint niet zoals zijn uitgever zegt: \(list).",
      en: "The address of this badge does not begin as its issuer says: \(list).")
  }
}

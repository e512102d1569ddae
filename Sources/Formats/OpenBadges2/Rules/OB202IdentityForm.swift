import Description
import Rules

extension Rule {
  /// OB2-02: a hashed identity is an algorithm and a hash.
  static let ob202 = Rule(
    "OB2-02", .error, .sourced, [.openBadges2],
    title: Phrase(
      nl: "Een gehashte ontvanger is sha256$ of md5$ met de goede hash, met zout erbij.",
      en: "A hashed recipient is sha256$ or md5$ with a right hash, and has a salt."),
    explanation: Phrase(
      nl: "Wie een badge controleert, rekent de hash van de opgegeven ontvanger uit en vergelijkt die. Staat er bij "
        + "\u{201C}hashed\u{201D}: true een gewone tekst, dan lukt dat nooit, en ligt het nummer of adres van iemand op "
        + "straat. sha256 heeft 64 hexadecimale cijfers, md5 32. Zonder zout is een hash te raden: dat is een "
        + "waarschuwing.",
      en: "Who checks a badge reckons the hash of the recipient that is given and compares it. With plain text beside "
        + "\u{201C}hashed\u{201D}: true this never works, and someone's number or address is in the open. sha256 has 64 "
        + "hexadecimal digits, md5 32. Without a salt a hash can be guessed: that is a warning."),
    remedy: Phrase(
      nl: "Laat de uitgever de badge opnieuw maken met een gehashte ontvanger, of met hashed false.",
      en: "Have the issuer make the badge anew with a hashed recipient, or with hashed false."),
    example: #"{"recipient": {"type": "email", "hashed": true, "identity": "noor@roc-voorbeeld.example"}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let recipient = file.assertion?.recipient, recipient.hashed else { return }
        if !IdentityHash.isHash(recipient.identity.text) {
          // The value itself is not shown: it may be someone's address.
          report(
            ["recipient", "identity"],
            accepted: Phrase(
              nl: "sha256$ met 64 hexadecimale cijfers, of md5$ met 32",
              en: "sha256$ with 64 hexadecimal digits, or md5$ with 32"), stage: BadgeStage.identity.name, .noHash)
        } else if recipient.salt?.text.isEmpty ?? true {
          report(["recipient"], severity: .warning, stage: BadgeStage.identity.name, .noSalt)
        }
      }
    ])
}

extension Phrase {
  static let noHash = Phrase(
    nl: "Volgens “hashed” is de ontvanger een hash, maar de waarde is dat niet. Goed is: sha256$ met 64 hexadecimale "
      + "cijfers, of md5$ met 32.",
    en:
      "The recipient is said to be hashed, but the value is no hash. Right is: sha256$ with 64 hexadecimal digits, or "
      + "md5$ with 32.")
  static let noSalt = Phrase(
    nl: "Deze hash heeft geen zout; wie het adres of nummer kan raden, kan hem narekenen. Laat de uitgever een zout "
      + "toevoegen.",
    en: "This hash has no salt; who can guess the address or number can reckon it. Have the issuer add a salt.")
}

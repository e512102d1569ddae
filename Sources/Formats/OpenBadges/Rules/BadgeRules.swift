import Description
import Rules

/// The rules on badges, group by group.
enum BadgeRules {
  static let groups = [
    RuleGroup("BDG", Phrase(nl: "Badges: versie", en: "Badges: version"), [.bdg01, .bdg02]),
    RuleGroup(
      "OB2", Phrase(nl: "Open Badges 2.0: vorm en geldigheid", en: "Open Badges 2.0: form and validity"),
      [.ob201, .ob202, .ob203, .ob204, .ob205, .ob206, .ob207]),
    RuleGroup(
      "EDU", Phrase(nl: "Regels van edubadges", en: "Rules of edubadges"),
      [.edu01, .edu02, .edu03, .edu04, .edu05, .edu06, .edu07]),
    RuleGroup(
      "OB3", Phrase(nl: "Open Badges 3.0: vorm en geldigheid", en: "Open Badges 3.0: form and validity"),
      [.ob301, .ob302, .ob303, .ob304, .ob305, .ob306, .ob307, .ob308, .ob309, .ob310]),
    RuleGroup(
      "MCR", Phrase(nl: "Microcredentials als badge", en: "Microcredentials as badges"), [.mcr01, .mcr02, .mcr03]),
    RuleGroup("CNV", Phrase(nl: "Badges omzetten", en: "Converting badges"), [.cnv01, .cnv02]),
  ]
}

extension Source {
  /// The specification of Open Badges 2.0.
  static let openBadges2 = Source(
    "OB2", Phrase(nl: "Open Badges 2.0 van 1EdTech, 2018", en: "Open Badges 2.0 of 1EdTech, 2018"))
  /// The specification of Open Badges 3.0 with its schemas.
  static let openBadges3 = Source(
    "OB3",
    Phrase(
      nl: "Open Badges 3.0 van 1EdTech, schema's en contexten van 2024 en 2025",
      en: "Open Badges 3.0 of 1EdTech, schemas and contexts of 2024 and 2025"))
  /// What edubadges does.
  static let edubadges = Source(
    "SRV",
    Phrase(nl: "edubadges van SURF, server 9.1, juni 2026", en: "edubadges of SURF, server 9.1, June 2026"))
  /// The forms of edubadges.
  static let edubadgesForms = Source(
    "UI", Phrase(nl: "formulieren van edubadges, juni 2026", en: "forms of edubadges, June 2026"))
  /// SURF's examples and business rules for Open Badges 3.0.
  static let surfProfile = Source(
    "EX3",
    Phrase(
      nl: "voorbeelden en schema's van SURF voor Open Badges 3.0, december 2025",
      en: "examples and schemas of SURF for Open Badges 3.0, December 2025"))
}

extension Rule {
  /// BDG-01: a badge is well-formed JSON of a known version.
  static let bdg01 = Rule(
    "BDG-01", .error, .sourced, [.openBadges2, .openBadges3],
    title: Phrase(
      nl: "Een badge is goed gevormde JSON, zonder dubbele velden, van een bekende versie.",
      en: "A badge is well-formed JSON, without doubled members, of a known version."),
    explanation: Phrase(
      nl:
        "De versie bepaalt alle andere regels en wordt daarom eerst bepaald, aan \u{201C}@context\u{201D}. Open Badges "
        + "0.5, 1.0 en 1.1 worden herkend en niet beoordeeld. Een veld dat twee keer voorkomt, leest elk programma "
        + "anders. Ook een ondertekende badge (JWS) en een badge in een PNG of SVG worden gelezen; er wordt nooit iets "
        + "opgehaald.",
      en: "The version decides all other rules, so it is told first, by \u{201C}@context\u{201D}. Open Badges 0.5, 1.0 "
        + "and 1.1 are recognised and not judged. A member that stands twice is read differently by each program. A "
        + "signed badge (JWS) and a badge in a PNG or SVG are read too; nothing is ever fetched."),
    remedy: Phrase(
      nl:
        "Zet de goede context bovenaan, en laat van dubbele velden er één staan. Vraag bij een beschadigd bestand een "
        + "nieuw exemplaar.",
      en: "Put the right context at the top, and keep one of doubled members. Ask for a new copy of a damaged file."),
    example: #"{"@context": "https://w3id.org/openbadges/invalid", "type": "Assertion"}"#,
    checks: [
      .message(LegacyBadge.self) { badge, _, report in
        report(
          [], severity: .info, found: badge.version,
          Phrase(
            nl: "Dit is een badge van Open Badges \(badge.version), van voor 2.0. Hij is herkend en verder niet "
              + "beoordeeld. Vraag de uitgever om een nieuwe.",
            en:
              "This is a badge of Open Badges \(badge.version), from before 2.0. It was recognised and not judged any "
              + "further. Ask the issuer for a new one."))
      },
      .message(BadgeOffer.self) { _, _, report in
        report(
          [], severity: .info,
          Phrase(
            nl:
              "Dit is een aanbod van edubadges aan een dienst die ondertekent, en nog geen badge; het is niet beoordeeld.",
            en: "This is an offer of edubadges to a signing service and no badge yet; it was not judged."))
      },
    ])
}

extension Rule {
  /// BDG-02: a picture with a badge in it runs nothing.
  static let bdg02 = Rule(
    "BDG-02", .warning, .convention,
    title: Phrase(
      nl: "Een afbeelding met een badge erin, of in een badge, is heel en voert niets uit.",
      en: "A picture with a badge in it, or in a badge, is whole and runs nothing."),
    explanation: Phrase(
      nl: "Een SVG kan een script bevatten, of een attribuut als onload. Wie de badge opent, voert dat uit. Een badge "
        + "heeft dat nooit nodig. fim leest de badge en voert niets uit; fim badge bake zet geen badge in zo'n afbeelding. "
        + "Staat de afbeelding zelf in de badge (data:), dan kijkt fim ook of zij heel is. Dit is een afspraak van dit "
        + "project.",
      en: "An SVG can hold a script, or an attribute such as onload. Whoever opens the badge runs it. A badge never "
        + "needs that. fim reads the badge and runs nothing; fim badge bake puts no badge into such a picture. Where the "
        + "picture itself stands in the badge (data:), fim also sees whether it is whole. This is a convention of this "
        + "project."),
    remedy: Phrase(
      nl: "Open de afbeelding niet. Vraag de uitgever om een hele afbeelding zonder script.",
      en: "Do not open the picture. Ask the issuer for a whole one without script."),
    example: #"<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let badge = file.badge, let image = badge.value.image,
          let fault = DataPicture.fault(in: image.address?.text ?? image.here?.id?.text ?? "")
        else { return }
        report(badge.path + ["image"], stage: BadgeStage.image.name, fault)
      },
      .message(OB3File.self) { file, _, report in
        guard case .credential(let credential) = file.document,
          let image = credential.value.credentialSubject.achievement.image,
          let fault = DataPicture.fault(in: image.id.text)
        else { return }
        report(["credentialSubject", "achievement", "image"], stage: BadgeStage.image.name, fault)
      },
    ])
}

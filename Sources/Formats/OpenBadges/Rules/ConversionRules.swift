import Description
import Rules

extension Rule {
  /// CNV-01: what a conversion loses is listed.
  static let cnv01 = Rule(
    "CNV-01", .error, .convention,
    title: Phrase(
      nl:
        "Wat bij het omzetten van een badge verloren gaat, staat in een lijst; wat niet om te zetten is, wordt geweigerd.",
      en: "What is lost when a badge is converted is listed; what cannot be converted is refused."),
    explanation: Phrase(
      nl:
        "Open Badges 2.0 en 3.0 hebben niet dezelfde velden. Voor studielast in SBU is alleen in het profiel van SURF "
        + "plaats; stapelbaarheid heeft nergens plaats. Elk gegeven dat niet mee kan, staat met zijn plaats en reden in "
        + "de verlieslijst. Zonder badgeklasse is er geen prestatie, en van een ingetrokken badge zou de intrekking "
        + "verloren gaan: die worden niet omgezet. Dit is een afspraak van dit project.",
      en:
        "Open Badges 2.0 and 3.0 do not have the same members. Study load in SBU has a place in SURF's profile alone; "
        + "stackability has none. Each fact that cannot come along is in the list of losses with its place and reason. "
        + "Without a badge class there is no achievement, and of a revoked badge the revocation would be lost: these are "
        + "not converted. This is a convention of this project."),
    remedy: Phrase(
      nl: "Lees de verlieslijst (--losses). Geef ontbrekende badgeklassen en uitgevers mee als bestand.",
      en: "Read the list of losses (--losses). Give missing badge classes and issuers as files too."),
    example: #"{"type": "Assertion", "badge": "https://roc-voorbeeld.example/badges/1"}"#)

  /// CNV-02: converting gives the same bytes each time.
  static let cnv02 = Rule(
    "CNV-02", .error, .convention,
    title: Phrase(
      nl: "Wie een omgezette badge nog eens omzet, krijgt dezelfde bytes.",
      en: "Who converts a converted badge again gets the same bytes."),
    explanation: Phrase(
      nl:
        "Velden staan in een vaste volgorde en tijden in UTC, op hele seconden. Zo is te zien wat er veranderd is, en is "
        + "een omzetting te herhalen. fim houdt zich eraan; er is geen bestand dat deze regel breekt. Dit is een afspraak "
        + "van dit project.",
      en: "Members stand in a fixed order and times in UTC, in whole seconds. So it shows what has changed, and a "
        + "conversion can be repeated. fim keeps to it; no file breaks this rule. This is a convention of this project."
    ),
    remedy: Phrase(
      nl: "U hoeft niets te doen.", en: "You need not do anything."),
    example: "fim convert badge.json --to ob3")
}

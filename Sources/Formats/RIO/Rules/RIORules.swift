import Description
import Rules

/// The rules on deliveries to RIO, with DUO's own codes: those that a message alone decides are judged, the others are
/// named.
enum RIORules {
  static let groups: [RuleGroup] = [
    RuleGroup(
      "K", Phrase(nl: "RIO: kenmerken", en: "RIO: named attributes (kenmerken)"),
      [.k01010, .k01020, .k01030, .k01040, .k01050, .k01051, .k01060]),
    RuleGroup(
      "N", Phrase(nl: "RIO: aanbod, periodes en cohorten", en: "RIO: offerings, periods and cohorts"),
      ([
        .n09010, .n09030, .n09050, .n09060, .n09070, .n09080, .n09090, .n10010, .n10020, .n10030, .n10040, .n10050,
        .n10060, .n11020, .n11030, .n11040, .n11410, .n11420, .n11430, .n11440, .n11450, .n11460,
      ] + Rule.nRegister).sorted { $0.id < $1.id }),
    RuleGroup(
      "P", Phrase(nl: "RIO: eenheden en relaties", en: "RIO: units and relations"),
      ([
        .p01010, .p01040, .p01060, .p02010, .p02020, .p02030, .p02040, .p02041, .p02060, .p02070, .p02080, .p04010,
        .p04030,
      ] + Rule.pRegister).sorted { $0.id < $1.id }),
    RuleGroup(
      "A", Phrase(nl: "RIO: verwijzingen en eigen sleutels", en: "RIO: references and own keys"), Rule.aRegister),
    RuleGroup("AUT", Phrase(nl: "RIO: rechten van de afzender", en: "RIO: what a sender may do"), Rule.autRegister),
    RuleGroup("INT", Phrase(nl: "RIO: de dienst zelf", en: "RIO: the service itself"), Rule.intRegister),
    RuleGroup(
      "RIO",
      Phrase(
        nl: "RIO: het schema, en waarden zonder eigen foutcode",
        en: "RIO: the schema, and values without an error code of their own"),
      [.rio00, .rio01, .rio02, .rio10, .rio11, .rio12]),
  ]
}

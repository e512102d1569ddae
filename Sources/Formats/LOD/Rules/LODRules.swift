import Description
import Rules

/// The rules that need records of the register.
enum LODRules {
  static let groups: [RuleGroup] = [
    RuleGroup(
      "LOD", Phrase(nl: "Codes en het register", en: "Codes and the register"), [.lod00, .lod01, .lod02])
  ]
}

extension Source {
  /// The open data of RIO.
  static let lod = Source(
    "LOD",
    Phrase(
      nl: "RIO, open data (LOD API 2.13); alleen de records die u meegeeft",
      en: "RIO, open data (LOD API 2.13); only the records that you give"))
}

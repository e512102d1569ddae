import Description

extension Rule {
  /// AFS-01: a profile does not lower or silence what the law asks.
  package static let afs01 = Rule(
    "AFS-01", .error, .convention,
    title: Phrase(
      nl: "Een profiel maakt een regel uit de wet niet lichter en zet hem niet uit.",
      en: "A profile does not lower a rule that is law, nor switch it off."),
    explanation: Phrase(
      nl: "Een profiel is een afspraak van een groep. Over een fout die een bron voorschrijft, kan een groep niets "
        + "afspreken; de regel blijft daarom wegen wat hij weegt. Voor één bevinding kan wel een uitzondering met een "
        + "reden worden gemaakt.",
      en: "A profile is an agreement of a group. On an error that a source prescribes a group has nothing to agree, so "
        + "the rule keeps its weight. For one finding an exception with a reason can be made."),
    remedy: Phrase(
      nl: "Haal de regel weg uit severities, of zet een uitzondering met de reden bij de bevinding zelf.",
      en: "Take the rule out of severities, or put an exception with the reason at the finding itself."),
    example: #"{"profile": {"severities": [{"rule": "KEU-02", "severity": "off"}]}}"#)
}

/// What AFS-01 says.
enum LawStands {
  static func message(_ rule: Rule, _ severity: AgreedSeverity) -> Phrase {
    let source = rule.sources.map(\.key).joined(separator: ", ")
    return Phrase(
      nl: "Regel \(rule.id) komt uit een bron (\(source)) en blijft een fout; een profiel kan hem niet op "
        + "\(severity.rawValue) zetten. Haal de regel hier weg, of maak per bevinding een uitzondering met een reden.",
      en: "Rule \(rule.id) comes from a source (\(source)) and stays an error; a profile cannot set it to "
        + "\(severity.rawValue). Take it out here, or make an exception with a reason for each finding.")
  }
}

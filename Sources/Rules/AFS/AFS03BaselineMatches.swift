public import Description

extension Rule {
  /// AFS-03: an entry of a baseline still has its finding.
  package static let afs03 = Rule(
    "AFS-03", .info, .convention,
    title: Phrase(
      nl: "Bij elke regel van een nulmeting horen de bevindingen van toen.",
      en: "Each entry of a baseline has the findings of that time."),
    explanation: Phrase(
      nl: "Een nulmeting somt op wat er al was. Is een bevinding opgelost, dan kan de regel weg, zodat hetzelfde later "
        + "weer opvalt. Over een bestand dat niet is gecontroleerd en er nog wel is, zegt deze regel niets.",
      en:
        "A baseline lists what was there already. When a finding is solved its entry can go, so that the same is seen "
        + "again later. On a file that was not checked and still exists this rule says nothing."),
    remedy: Phrase(
      nl: "Schrijf de nulmeting opnieuw met --write-baseline, of haal de regel eruit.",
      en: "Write the baseline anew with --write-baseline, or take the entry out."),
    example: #"{"rule": "FIM-05", "file": "modules/dakwerk.json", "at": "module.studyLoad.value", "count": 1}"#)
}

/// What AFS-03 says.
public enum BaselineMatches {
  /// Fewer findings than the entry counts.
  public static func message(_ rule: String, file: String, counted: Int, found: Int) -> Phrase {
    if found == 0 {
      return Phrase(
        nl:
          "Deze bevinding van \(rule) in \(file) is er niet meer. Haal de regel weg, of schrijf de nulmeting opnieuw.",
        en: "This finding of \(rule) in \(file) is no longer there. Take the entry out, or write the baseline anew.")
    }
    return Phrase(
      nl: "Hier zijn \(counted) bevindingen van \(rule) in \(file) geteld, en nu zijn het er \(found). Pas het aantal "
        + "aan, of schrijf de nulmeting opnieuw.",
      en:
        "Here \(counted) findings of \(rule) in \(file) were counted, and now there are \(found). Change the count, or "
        + "write the baseline anew.")
  }
}

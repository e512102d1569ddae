import Description
import Rules

extension Rule {
  /// OOA-06: what becomes an object of OOAPI has what OOAPI asks.
  static let ooa06 = Rule(
    "OOA-06", .warning, .derived, [.ooapi],
    title: Phrase(
      nl: "Wat een object van OOAPI wordt, heeft wat OOAPI vraagt.",
      en: "What becomes an object of OOAPI has what OOAPI asks."),
    explanation: Phrase(
      nl:
        "OOAPI vraagt van een cohort de laatste dag, en van een aanbod de module of code die wordt aangeboden. Zonder "
        + "laatste dag wordt het cohort niet geschreven, de rest wel. De regel spreekt alleen bij een omzetting.",
      en: "OOAPI asks the last day of a cohort, and of an offering the module or code that is offered. Without a last "
        + "day the cohort is not written, the rest is. The rule speaks in a conversion only."),
    remedy: Phrase(
      nl: "Vul het genoemde veld in, bijvoorbeeld end bij het cohort.",
      en: "Fill in the field that is named, such as end of the cohort."),
    example: #"{"cohorts": [{"code": "2026-09", "start": "2026-09-01"}]}"#)
}

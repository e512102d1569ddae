import Curriculum
import Description

extension Rule {
  /// FIM-09: a module contributes to something, or says why it stands outside the framework.
  static let fim09 = Rule(
    "FIM-09", .warning, .derived, [.s4],
    title: Phrase(
      nl: "Een module draagt bij aan een taak, keuzedeel of certificaat, of zegt waarom zij daarbuiten staat.",
      en: "A module contributes to a task, an elective or a certificate, or says why it stands outside these."),
    explanation: Phrase(
      nl:
        "De FIM is bedacht om leervragen binnen de kwalificatiestructuur te beantwoorden (voortgang Doorpakken, begin "
        + "2022); deze regel is daaruit afgeleid. Een module buiten de structuur kan goed zijn, maar dan moet de lezer "
        + "weten dat het zo bedoeld is.",
      en: "The FIM was made to answer learning questions inside the qualification framework (progress of Doorpakken, "
        + "early 2022); this rule is derived from that. A module outside the framework can be good, but then the reader "
        + "must know that it is meant so."),
    remedy: Phrase(
      nl: "Voeg een koppeling toe aan mappings, of schrijf de reden in outsideStructure.",
      en: "Add a mapping to mappings, or write the reason in outsideStructure."),
    example: #"{"module": {"id": "dakwerk", "mappings": []}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        guard module.mappings.isEmpty, module.outsideStructure == nil else { return }
        if module.saysUnknown("mappings") { return report.notJudged(["mappings"]) }
        report(["mappings"], .noPurpose)
      }
    ])
}

extension Phrase {
  fileprivate static let noPurpose = Phrase(
    nl: "De module is nergens aan gekoppeld. Koppel haar aan een werkproces, keuzedeel of certificaat, of schrijf in "
      + "outsideStructure waarom zij daarbuiten staat.",
    en: "The module is mapped to nothing. Map it to a work process, an elective or a certificate, or write in "
      + "outsideStructure why it stands outside these.")
}

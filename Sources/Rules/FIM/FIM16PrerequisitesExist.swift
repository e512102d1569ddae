import Curriculum
import Description

extension Rule {
  /// FIM-16: prerequisites name outcomes or modules that exist.
  static let fim16 = Rule(
    "FIM-16", .error, .derived, [.okx],
    title: Phrase(
      nl: "De voorkennis van een module verwijst naar modules of leeruitkomsten die er zijn.",
      en: "The prerequisites of a module refer to modules or learning outcomes that are there."),
    explanation: Phrase(
      nl: "Een leerroute volgt de voorkennis. Verwijst die naar niets, dan klopt de volgorde niet meer. In OKx "
        + "(werkversie 2026) bestaat voorkennis uit behaalde leeruitkomsten; deze regel is daaruit afgeleid.",
      en: "A learning route follows the prerequisites. When these refer to nothing, the order is no longer right. In "
        + "OKx (draft of 2026) prerequisites are achieved outcomes; this rule is derived from that."),
    remedy: Phrase(
      nl: "Verbeter de id, of controleer ook het bestand waarin die module staat.",
      en: "Correct the id, or check the file with that module as well."),
    example: #"{"module": {"id": "dakwerk", "prerequisites": ["bassis"]}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        for (index, prerequisite) in module.prerequisites.enumerated()
        where context.catalogue.module(for: prerequisite) == nil {
          report(["prerequisites", .item(index)], found: prerequisite.text, .noPrerequisite(prerequisite.text))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noPrerequisite(_ id: String) -> Phrase {
    Phrase(
      nl: "Geen module of leeruitkomst heeft de id “\(id)”. Verbeter de id, of controleer ook het bestand waarin die "
        + "module staat.",
      en:
        "No module or learning outcome has the id “\(id)”. Correct the id, or check the file with that module as well.")
  }
}

import Curriculum
import Description

extension Rule {
  /// FIM-28: a withdrawn module says until when it held, or what replaces it.
  static let fim28 = Rule(
    "FIM-28", .warning, .derived, [.okx],
    title: Phrase(
      nl: "Een module die niet meer geldt, heeft een einddatum of een opvolger.",
      en: "A module that is no longer in force has an end date or a successor."),
    explanation: Phrase(
      nl: "Wie de module nog in een route of dossier heeft, wil weten tot wanneer zij gold en wat er nu is. OKx "
        + "(werkversie 2026) vraagt om uitzetten in plaats van weggooien; deze regel is daaruit afgeleid. Zij geldt bij "
        + "status gedeactiveerd, vervallen en gearchiveerd.",
      en: "Who still has the module in a route or dossier wants to know until when it held and what there is now. OKx "
        + "(draft of 2026) asks to deactivate instead of delete; this rule is derived from that. It holds for status "
        + "gedeactiveerd, vervallen and gearchiveerd."),
    remedy: Phrase(
      nl: "Vul in validUntil de laatste dag in, of noem in replacedBy de opvolger.",
      en: "Fill in the last day in validUntil, or name the successor in replacedBy."),
    example: #"{"module": {"id": "dakwerk", "status": "vervallen"}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        guard [.deactivated, .expired, .archived].contains(module.status) else { return }
        guard module.validUntil == nil, module.replacedBy == nil else { return }
        if module.saysUnknown("validUntil") { return report.notJudged(["validUntil"]) }
        report(["status"], found: module.status.rawValue, .noEnd(module.status))
      }
    ])
}

extension Phrase {
  fileprivate static func noEnd(_ status: LifecycleStatus) -> Phrase {
    Phrase(
      nl:
        "De module heeft status \(status.rawValue), maar geen einddatum en geen opvolger. Vul validUntil of replacedBy "
        + "in.",
      en:
        "The module has status \(status.rawValue), but no end date and no successor. Fill in validUntil or replacedBy.")
  }
}

import Curriculum
import Description

extension Rule {
  /// FIM-20: industry takes part in an established or published module.
  static let fim20 = Rule(
    "FIM-20", .warning, .derived, [.s4],
    title: Phrase(
      nl: "Aan een vastgestelde module doet ten minste één branche of bedrijf mee.",
      en: "At least one sector organisation or company takes part in an established module."),
    explanation: Phrase(
      nl:
        "In de pilot Timmeren maakte het bedrijfsleven de modules mee (voortgang Doorpakken, begin 2022); deze regel is "
        + "daaruit afgeleid. Zij geldt bij status vastgesteld en gepubliceerd. Is de eigenaar zelf een branche of "
        + "bedrijf, dan is dat genoeg.",
      en: "In the pilot Timmeren industry took part in making the modules (progress of Doorpakken, early 2022); this "
        + "rule is derived from that. It holds for status vastgesteld and gepubliceerd. When the owner is a sector "
        + "organisation or company itself, that is enough."),
    remedy: Phrase(
      nl: "Noem in partners een organisatie van soort branche of bedrijf, of zet de status op concept.",
      en: "Name in partners an organisation of kind branche or bedrijf, or set the status to concept."),
    example: #"{"module": {"id": "dakwerk", "status": "vastgesteld", "partners": []}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        guard module.status == .established || module.status == .published else { return }
        let partners = Industry.support(module.partners.lazy.map(\.organisation), context.catalogue)
        if partners == .yes { return }
        let owner = Industry.support(CollectionOfOne(module.owner), context.catalogue)
        if owner == .yes { return }
        if partners == .unknown || module.saysUnknown("partners") { return report.notJudged(["partners"]) }
        if owner == .unknown { return report.notJudged(["owner"]) }
        report(["partners"], .noIndustry(module.status))
      }
    ])
}

extension Phrase {
  fileprivate static func noIndustry(_ status: LifecycleStatus) -> Phrase {
    Phrase(
      nl:
        "De module is \(status.rawValue), maar geen branche of bedrijf doet mee. Voeg een partner van soort branche of "
        + "bedrijf toe.",
      en:
        "The module has status \(status.rawValue), but no sector organisation or company takes part. Add a partner of "
        + "kind branche or bedrijf.")
  }
}

import Curriculum
import Description

extension Rule {
  /// FIM-25: open learning material has a licence.
  static let fim25 = Rule(
    "FIM-25", .warning, .derived, [.nll],
    title: Phrase(nl: "Open leermateriaal heeft een licentie.", en: "Open learning material has a licence."),
    explanation: Phrase(
      nl: "Zonder licentie weet een andere school niet of zij het materiaal mag gebruiken of aanpassen. NL LOM (2011) "
        + "heeft een veld voor rechten; deze regel is daaruit afgeleid.",
      en:
        "Without a licence another school does not know whether it may use or adapt the material. NL LOM (2011) has a "
        + "field for rights; this rule is derived from that."),
    remedy: Phrase(
      nl: "Vul bij licence de licentie in, als CC BY 4.0, of zet open op false.",
      en: "Fill in the licence in licence, such as CC BY 4.0, or set open to false."),
    example: #"{"learningMaterials": [{"title": "Reader daken", "kind": "reader", "open": true}]}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        for (index, material) in module.learningMaterials.enumerated() where material.open && material.licence == nil {
          let path: Path = ["learningMaterials", .item(index), "licence"]
          if material.saysUnknown("licence") {
            report.notJudged(path)
          } else {
            report(path, .noLicence(material.title))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func noLicence(_ title: Line) -> Phrase {
    Phrase(
      nl: "“\(title)” is open, maar heeft geen licentie. Vul licence in, of zet open op false.",
      en: "“\(title)” is open, but has no licence. Fill in licence, or set open to false.")
  }
}

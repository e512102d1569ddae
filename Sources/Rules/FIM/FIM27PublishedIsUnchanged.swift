import Curriculum
import Description

extension Rule {
  /// FIM-27: a published module does not change without a new version.
  static let fim27 = Rule(
    "FIM-27", .warning, .derived, [.okx],
    title: Phrase(
      nl: "Een gepubliceerde module verandert niet zonder nieuwe versie.",
      en: "A published module does not change without a new version."),
    explanation: Phrase(
      nl: "Wie versie 1.0.0 gebruikt, moet erop kunnen rekenen dat die hetzelfde blijft. OKx (werkversie 2026) geeft "
        + "leeruitkomsten een versie; deze regel is daaruit afgeleid. Bij publicatie wordt een controlegetal vastgelegd: "
        + "SHA-256 van de normale vorm van de module zonder het veld published. De opmaak van het bestand telt dus niet.",
      en: "Who uses version 1.0.0 must be able to count on it staying the same. OKx (draft of 2026) gives learning "
        + "outcomes a version; this rule is derived from that. On publication a checksum is recorded: SHA-256 of the "
        + "normal form of the module without the field published. So the layout of the file does not matter."),
    remedy: Phrase(
      nl: "Verhoog version, of zet terug wat er is veranderd.", en: "Raise version, or put back what has changed."),
    example: #"{"version": "1.0.0", "published": {"version": "1.0.0", "on": "2026-03-01", "checksum": "e3b0…"}}"#,
    checks: [
      .of(FlexibleModule.self) { module, context, report in
        guard let published = module.published, published.version == module.version else { return }
        guard let checksum = context.normalChecksum?(module) else {
          return report.notJudged(["published", "checksum"])
        }
        guard checksum != published.checksum.text else { return }
        report(
          ["published", "checksum"], found: published.checksum.text, accepted: Phrase(nl: checksum, en: checksum),
          .changed(published))
      }
    ])
}

extension Phrase {
  fileprivate static func changed(_ published: Publication) -> Phrase {
    Phrase(
      nl:
        "De module is veranderd nadat versie \(published.version) op \(published.on) is gepubliceerd. Verhoog version, "
        + "of zet de wijziging terug.",
      en:
        "The module has changed after version \(published.version) was published on \(published.on). Raise version, or "
        + "put the change back.")
  }
}

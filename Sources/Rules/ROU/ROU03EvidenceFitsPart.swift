import Curriculum
import Description

extension Rule {
  /// ROU-03: no exemption of citizenship, and evidence of the same kind as the part.
  static let rou03 = Rule(
    "ROU-03", .warning, .sourced, [.rocn],
    title: Phrase(
      nl: "Een vrijstelling is nooit voor burgerschap, en het bewijs is van dezelfde soort als het deel.",
      en: "An exemption is never for citizenship, and the evidence is of the same kind as the part."),
    explanation: Phrase(
      nl: "Eén school (ROC Nijmegen, 2026-2027) geeft geen vrijstelling voor burgerschap, en ruilt een algemeen bewijs "
        + "niet voor een beroepsgericht deel of andersom. Een andere school kan anders kiezen: het is geen wet. Burgerschap "
        + "herkent fim aan dat woord in part. De examencommissie beslist over een vrijstelling.",
      en: "One school (ROC Nijmegen, 2026-2027) gives no exemption of citizenship, and does not trade general evidence "
        + "for an occupational part or the other way round. Another school may choose otherwise: it is no law. fim knows "
        + "citizenship by the Dutch word burgerschap in part. The exam board decides on an exemption."),
    remedy: Phrase(
      nl: "Haal de vrijstelling weg, of zoek bewijs van dezelfde soort: beroepsgericht, generiek of keuzedeel.",
      en: "Remove the exemption, or look for evidence of the same kind: beroepsgericht, generiek or keuzedeel."),
    example: #"{"exemptions": [{"part": "Burgerschap", "partKind": "generiek", "evidence": {"kind": "generiek"}}]}"#,
    checks: [
      .of(LearningRoute.self) { route, _, report in
        for (index, exemption) in route.exemptions.enumerated() {
          if exemption.part.text.lowercased().contains("burgerschap") {
            report(["exemptions", .item(index), "part"], found: exemption.part.text, .citizenship)
          } else if exemption.evidence.kind != exemption.partKind {
            report(
              ["exemptions", .item(index), "evidence", "kind"], found: exemption.evidence.kind.rawValue,
              accepted: Phrase(nl: exemption.partKind.rawValue, en: exemption.partKind.rawValue), .otherKind(exemption))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static let citizenship = Phrase(
    nl:
      "Voor burgerschap is hier een vrijstelling genoteerd; de school die als bron dient, geeft die niet. Haal haar weg, "
      + "of vraag het de examencommissie.",
    en: "An exemption of citizenship is noted here; the school that is the source does not give one. Remove it, or ask "
      + "the exam board.")

  fileprivate static func otherKind(_ exemption: Exemption) -> Phrase {
    let (part, evidence) = (exemption.partKind.rawValue, exemption.evidence.kind.rawValue)
    return Phrase(
      nl:
        "“\(exemption.part)” is \(part), maar het bewijs “\(exemption.evidence.title)” is \(evidence). Zoek bewijs van "
        + "dezelfde soort, of haal de vrijstelling weg.",
      en: "“\(exemption.part)” is \(part), but the evidence “\(exemption.evidence.title)” is \(evidence). Look for "
        + "evidence of the same kind, or remove the exemption.")
  }
}

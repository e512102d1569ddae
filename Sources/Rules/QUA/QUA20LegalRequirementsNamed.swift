import Curriculum
import Description

extension Rule {
  /// QUA-20: legal requirements that apply are named.
  static let qua20 = Rule(
    "QUA-20", .warning, .derived, [.web("7.2.6")],
    title: Phrase(
      nl: "Bij wettelijke beroepsvereisten staat welke wet dat is.",
      en: "Legal occupational requirements come with the law that sets them."),
    explanation: Phrase(
      nl: "Een andere wet kan eisen stellen aan een beroep, met instemming van de minister (WEB 7.2.6, tekst van "
        + "omstreeks 2015). Wie een module maakt, moet weten welke eisen dat zijn. Deze regel is daaruit afgeleid.",
      en: "Another law can set requirements on an occupation, with consent of the minister (WEB 7.2.6, text of about "
        + "2015). Who makes a module must know which requirements these are. The rule is derived from that."),
    remedy: Phrase(
      nl: "Noem in text de wet en de eisen, of zet apply op false als er geen zijn.",
      en: "Name the law and the requirements in text, or set apply to false if there are none."),
    example: #"{"qualifications": [{"code": "25491", "legalRequirements": {"apply": true}}]}"#,
    checks: [
      .of(QualificationFile.self) { file, _, report in
        for (index, qualification) in file.qualifications.enumerated() {
          guard let requirements = qualification.legalRequirements else {
            report.notJudged(["qualifications", .item(index), "legalRequirements"])
            continue
          }
          guard requirements.apply, requirements.text == nil else { continue }
          let path: Path = ["qualifications", .item(index), "legalRequirements", "text"]
          if qualification.saysUnknown("legalRequirements.text") {
            report.notJudged(path)
          } else {
            report(path, .notNamed(qualification))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func notNamed(_ qualification: Qualification) -> Phrase {
    Phrase(
      nl:
        "Kwalificatie \(qualification.code) heeft wettelijke beroepsvereisten, maar er staat niet welke. Noem in text "
        + "de wet en de eisen.",
      en:
        "Qualification \(qualification.code) has legal occupational requirements, but it does not say which. Name the "
        + "law and the requirements in text.")
  }
}

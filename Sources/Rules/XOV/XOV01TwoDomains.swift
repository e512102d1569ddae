import Curriculum
import Description

extension Rule {
  /// XOV-01: a cross-over takes parts of two qualifications in two domains, at level 2 to 4.
  static let xov01 = Rule(
    "XOV-01", .error, .sourced, [.xo],
    title: Phrase(
      nl: "Een cross-over heeft delen van ten minste twee kwalificaties uit twee domeinen, op niveau 2 tot en met 4.",
      en: "A cross-over has parts of at least two qualifications in two domains, at level 2 to 4."),
    explanation: Phrase(
      nl: "Een cross-over verbindt bestaande kwalificaties uit verschillende opleidingsdomeinen, op niveau 2, 3 "
        + "of 4 (experiment, 2017 tot 2025). Het domein staat in het dossier van elke kwalificatie; is het bij "
        + "een van hen niet bekend, en hangt het daarvan af, dan zwijgt de regel. Dat een school er hoogstens "
        + "tien heeft en dat de combinatie nieuw is, controleert fim niet.",
      en: "A cross-over joins existing qualifications of different education domains, at level 2, 3 or 4 "
        + "(experiment, 2017 to 2025). The domain stands in the file of each qualification; when it is not known "
        + "of one of them, and it depends on that, the rule is silent. That a school has ten at most and that "
        + "the combination is new, fim does not check."),
    remedy: Phrase(
      nl: "Voeg een deel van een kwalificatie uit een ander domein toe, of verbeter het niveau.",
      en: "Add a part of a qualification in another domain, or correct the level."),
    example: #"{"crossoverQualification": {"level": 3, "parts": [{"qualification": "25828", "share": 100}]}}"#,
    checks: [
      .of(CrossoverQualification.self) { value, context, report in
        if !(2...4).contains(value.level) {
          report(
            ["level"], found: String(value.level), accepted: Phrase(nl: "2 tot en met 4", en: "2 to 4"),
            .otherLevel(value.level))
        }
        let codes = Set(value.parts.map(\.qualification))
        guard codes.count > 1 else { return report(["parts"], found: String(codes.count), .oneQualification) }
        var domains: Set<DomainCode> = []
        var unknown: Path?
        for (index, part) in value.parts.enumerated() {
          let place = context.catalogue.qualification(part.qualification, on: context.referenceDate).value
          let known = place?.index.file.value.domains ?? []
          domains.formUnion(known)
          if known.isEmpty { unknown = unknown ?? ["parts", .item(index), "qualification"] }
        }
        guard domains.count < 2 else { return }
        if let unknown { return report.notJudged(unknown) }
        report(["parts"], found: domains.map(\.text).joined(), .oneDomain(domains.map(\.text).joined(), codes.count))
      }
    ])
}

extension Phrase {
  fileprivate static func otherLevel(_ level: Int) -> Phrase {
    Phrase(
      nl: "De cross-over heeft niveau \(level); het experiment is voor niveau 2 tot en met 4. Verbeter het niveau.",
      en: "The cross-over has level \(level); the experiment is for level 2 to 4. Correct the level.")
  }

  fileprivate static let oneQualification = Phrase(
    nl: "De cross-over bestaat niet uit delen van twee kwalificaties. Noem in parts ten minste twee kwalificaties.",
    en: "The cross-over does not consist of parts of two qualifications. Name at least two qualifications in parts.")

  fileprivate static func oneDomain(_ domain: String, _ count: Int) -> Phrase {
    Phrase(
      nl: "\(count == 2 ? "Beide" : "Alle \(count)") kwalificaties van de cross-over zijn uit domein \(domain); er "
        + "zijn twee domeinen nodig. "
        + "Voeg een deel uit een ander domein toe.",
      en: "\(count == 2 ? "Both" : "All \(count)") qualifications of the cross-over are in domain \(domain); two "
        + "domains are needed. Add a "
        + "part from another domain.")
  }
}

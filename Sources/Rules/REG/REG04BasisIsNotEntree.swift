import Curriculum
import Description

extension Rule {
  /// REG-04: it is based on a qualification of level 2 to 4.
  static let reg04 = Rule(
    "REG-04", .error, .sourced, [.stb],
    title: Phrase(
      nl: "Een geregionaliseerde kwalificatie is gebaseerd op een bestaande kwalificatie van niveau 2 tot en met 4.",
      en: "A regionalised qualification is based on an existing qualification of level 2 to 4."),
    explanation: Phrase(
      nl: "Het experiment is er voor basisberoeps-, vak-, middenkader- en specialistenopleidingen, niet voor "
        + "entree (Stb. 2019, 2; hoofdlijnen). Tien kwalificaties zijn ervoor uitgekozen; welke, weet fim niet. "
        + "Staat de kwalificatie niet in de bestanden, dan spreekt REF-02.",
      en: "The experiment is for basisberoeps, vak, middenkader and specialist programmes, not for entree (Stb. "
        + "2019, 2; main lines). Ten qualifications were selected for it; which ones, fim does not know. When "
        + "the qualification is not in the files, REF-02 speaks."),
    remedy: Phrase(
      nl: "Kies in basedOn een kwalificatie van niveau 2, 3 of 4.",
      en: "Choose a qualification of level 2, 3 or "
        + "4 in basedOn."),
    example: #"{"regionalisedQualification": {"basedOn": "25250"}, "qualification": {"level": 1}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        guard let place = value.basis(context) else { return }
        guard place.qualification.level == 1 || place.qualification.programmeType == .entry else { return }
        report(
          ["basedOn"], found: value.basedOn.text, accepted: Phrase(nl: "niveau 2 tot en met 4", en: "level 2 to 4"),
          .entree(place.qualification))
      }
    ])
}

extension Phrase {
  fileprivate static func entree(_ qualification: Qualification) -> Phrase {
    let name = "\(qualification.code) \(qualification.title.quoted)"
    return Phrase(
      nl: "Kwalificatie \(name) is een entreeopleiding; het experiment is voor niveau 2 tot en met 4. Kies een "
        + "andere kwalificatie.",
      en: "Qualification \(name) is an entree programme; the experiment is for level 2 to 4. Choose another "
        + "qualification.")
  }
}

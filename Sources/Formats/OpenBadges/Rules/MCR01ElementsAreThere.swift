import Curriculum
import Description
import Rules

extension Rule {
  /// MCR-01: a microcredential has the eleven elements of the European standard.
  static let mcr01 = Rule(
    "MCR-01", .error, .sourced, [.mceu],
    title: Phrase(
      nl: "Een microcredential laat alle elf verplichte onderdelen van de Europese standaard zien.",
      en: "A microcredential shows all eleven mandatory elements of the European standard."),
    explanation: Phrase(
      nl:
        "De aanbeveling van de Raad (16 juni 2022, bijlage I) noemt elf onderdelen: wie het heeft, naam, land, uitgever, "
        + "datum, leeruitkomsten, omvang, niveau waar dat kan, soort toetsing, vorm van deelname en soort kwaliteitszorg. "
        + "fim vraagt ernaar bij badges die zelf zeggen dat ze een microcredential zijn (typeBadgeClass, of "
        + "achievementType). Wie en wanneer horen bij de uitreiking, niet bij de badgeklasse. Wat een bestand in die vorm "
        + "niet kan laten zien, noemt fim niet ontbrekend. Wat edubadges zelf eist, zeggen EDU-01 en EDU-03. Het niveau mag met "
        + "een reden ontbreken en is daarom een waarschuwing. De badge kan daarbij wel aan zijn formaat voldoen: het "
        + "oordeel (valid) blijft dan zo. Open Badges 3.0 zonder het profiel van SURF heeft geen plaats voor studielast "
        + "in SBU en vorm van deelname.",
      en:
        "The Council recommendation (16 June 2022, Annex I) names eleven elements: who has it, title, country, awarding "
        + "body, date, learning outcomes, workload, level if applicable, type of assessment, form of participation and "
        + "type of quality assurance. fim asks for them in badges that call themselves a microcredential (typeBadgeClass, "
        + "or achievementType). Who and when belong to the award, not to the badge class. What a form of the file cannot "
        + "show is not called absent. What edubadges itself asks is for EDU-01 and EDU-03. The level may be absent for a "
        + "reason, so it is a warning. The badge may keep to its format all the same: the verdict (valid) then stays. "
        + "Open Badges 3.0 without SURF's profile has no place for study load in hours and form of participation."),
    remedy: Phrase(
      nl:
        "Vul in wat de melding noemt; in welk veld dat gaat, staat in docs/badges.md. fim show microcredentials toont "
        + "alle onderdelen onder elkaar, met waar ze staan.",
      en: "Fill in what the finding names; docs/badges.md says in which member. fim show microcredentials shows all "
        + "elements, and where they stand."),
    example: #"{"type": "BadgeClass", "typeBadgeClass": "micro_credential", "issuer": {"type": "Issuer"}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let elements = file.elements, let (badge, path) = file.badge else { return }
        let has = badge.extensions
        // These are for rules of edubadges, where they are not there at all.
        let asked: [CredentialElement: Bool] = [
          .outcomes: has.learningOutcome == nil, .level: has.eqf == nil,
          .workload: has.ects == nil && has.timeInvestment == nil && has.studyLoad == nil,
          .assessment: badge.expanded.assessmentType == nil, .participation: badge.expanded.participation == nil,
        ]
        for element in elements.missing where asked[element] != true {
          report(path + (element == .country ? ["issuer"] : []), severity: element.severity, .lacks(element))
        }
      },
      .message(OB3File.self) { file, _, report in
        guard let elements = file.elements else { return }
        let isAward = file.head != nil
        // OB3-04 asks who has it.
        for element in elements.missing where element != .learner {
          let place: Path = element == .country ? ["issuer"] : ["credentialSubject", "achievement"]
          report(isAward ? place : [], severity: element.severity, .lacks(element))
        }
      },
    ])
}

extension CredentialElement {
  fileprivate var severity: Severity { self == .level ? .warning : .error }
}

extension Phrase {
  fileprivate static func lacks(_ element: CredentialElement) -> Phrase {
    Phrase(
      nl:
        "Deze microcredential mist onderdeel \(element.number ?? 0) van de Europese standaard: \(element.words.nl). Vul "
        + "het in.",
      en:
        "This microcredential lacks element \(element.number ?? 0) of the European standard: \(element.words.en). Fill "
        + "it in.")
  }
}

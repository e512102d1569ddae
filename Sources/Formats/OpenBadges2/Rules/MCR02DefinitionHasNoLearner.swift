import Description
import Rules

extension Rule {
  /// MCR-02: the definition of a badge carries no learner.
  static let mcr02 = Rule(
    "MCR-02", .error, .derived, [.openBadges2, .openBadges3],
    title: Phrase(
      nl: "Een badgeklasse of prestatie zegt niets over een persoon: geen ontvanger, datum of cijfer.",
      en: "A badge class or achievement says nothing of a person: no recipient, date or grade."),
    explanation: Phrase(
      nl: "Wat iemand kan krijgen (de badgeklasse) en wie het kreeg (de uitreiking) zijn twee dingen. Gegevens van een "
        + "persoon in een badgeklasse gaan naar iedereen die de badge heeft.",
      en:
        "What someone can get (the badge class) and who got it (the award) are two things. Data of a person in a badge "
        + "class go to everyone who has the badge."),
    remedy: Phrase(
      nl: "Haal het veld weg; het hoort in de uitreiking (Assertion of credential).",
      en: "Remove the member; it belongs in the award (Assertion or credential)."),
    example: #"{"type": "BadgeClass", "recipient": {"type": "email"}}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard case .badgeClass(let badge) = file.document else { return }
        for member in badge.others where ofAward.contains(member.name) {
          report([.field(member.name)], found: member.name, stage: BadgeStage.edubadges.name, .ofAward(member.name))
        }
        if badge.expanded.gradeAchieved != nil {
          report(["grade_achieved"], stage: BadgeStage.edubadges.name, .ofAward("grade_achieved"))
        }
      },
      .message(OB3File.self) { file, _, report in
        guard case .achievement(let file) = file.document else { return }
        for member in file.value.achievement.others where ofAward.contains(member.name) {
          report([.field(member.name)], found: member.name, stage: BadgeStage.semantic.name, .ofAward(member.name))
        }
      },
    ])

  /// Members that tell of a person or an award.
  private static let ofAward: Set<String> = [
    "recipient", "issuedOn", "expires", "evidence", "narrative", "credentialSubject", "result", "validFrom",
    "validUntil", "awardedDate",
  ]
}

extension Phrase {
  fileprivate static func ofAward(_ name: String) -> Phrase {
    Phrase(
      nl: "\u{201C}\(name)\u{201D} hoort bij een uitreiking, niet bij wat iemand kan krijgen. Haal het hier weg.",
      en: "\u{201C}\(name)\u{201D} belongs to an award, not to what someone can get. Remove it here.")
  }
}

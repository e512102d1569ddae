import Description
import Rules

extension Rule {
  /// EDU-07: a badge has at most seven alignments.
  static let edu07 = Rule(
    "EDU-07", .warning, .derived, [.edubadges],
    title: Phrase(
      nl: "Een edubadge heeft ten hoogste zeven verwijzingen naar kaders.",
      en: "An edubadge has at most seven alignments."),
    explanation: Phrase(
      nl: "De server van edubadges weigert acht verwijzingen of meer, al laat het formulier acht velden zien.",
      en: "The server of edubadges refuses eight alignments or more, although the form shows eight fields."),
    remedy: Phrase(
      nl: "Kies de verwijzingen die het meeste zeggen.", en: "Choose the alignments that say most."),
    example: #"{"alignment": ["acht of meer"]}"#,
    checks: [
      .message(OB2File.self) { file, _, report in
        guard let (badge, path) = file.badge, badge.alignment.count > greatestAlignments else { return }
        report(
          path + ["alignment"], found: String(badge.alignment.count), stage: BadgeStage.edubadges.name,
          Phrase(
            nl: "Deze badge heeft \(badge.alignment.count) verwijzingen; edubadges neemt er \(greatestAlignments) aan.",
            en: "This badge has \(badge.alignment.count) alignments; edubadges takes \(greatestAlignments)."))
      }
    ])

  /// The most alignments that edubadges takes.
  static let greatestAlignments = 7
}

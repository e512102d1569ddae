import Curriculum
import Description

extension Rule {
  /// XOV-03: no intake after the experiment.
  static let xov03 = Rule(
    "XOV-03", .error, .sourced, [.xo],
    title: Phrase(
      nl: "Een cross-over heeft geen instroom na 31 juli 2025.", en: "A cross-over has no intake after 31 July 2025."),
    explanation: Phrase(
      nl: "Het experiment met cross-over kwalificaties is op 31 juli 2025 geëindigd (pagina's van SBB en DUO, "
        + "2017 tot 2025). Wie eerder begon, kan het diploma nog halen. De laatste dag staat in de tabel van "
        + "gedateerde getallen.",
      en: "The experiment with cross-over qualifications ended on 31 July 2025 (pages of SBB and DUO, 2017 to "
        + "2025). Who began earlier can still get the diploma. The last day stands in the table of dated numbers."),
    remedy: Phrase(
      nl: "Kies een eerdere dag in intakeFrom. Wilt u iets nieuws, kijk dan naar keuzedelen of certificaten.",
      en: "Choose an earlier day in intakeFrom. For something new, look at electives or certificates."),
    example: #"{"crossoverQualification": {"level": 3, "intakeFrom": "2025-08-01"}}"#,
    checks: [
      .of(CrossoverQualification.self) { value, context, report in
        guard let last = ExperimentIntake.lastDay(of: .crossover, on: context.referenceDate) else { return }
        guard let intake = value.intakeFrom else { return report.notJudged(["intakeFrom"]) }
        guard intake > last else { return }
        report(
          ["intakeFrom"], found: intake.text, accepted: Phrase(nl: "uiterlijk \(last)", en: "\(last) at the latest"),
          .tooLate(intake, last))
      }
    ])
}

extension Phrase {
  fileprivate static func tooLate(_ intake: Day, _ last: Day) -> Phrase {
    Phrase(
      nl: "De instroom begint op \(intake), maar het experiment met cross-overs eindigde op \(last). Kies een "
        + "eerdere dag.",
      en: "Intake begins on \(intake), but the experiment with cross-overs ended on \(last). Choose an earlier day.")
  }
}

import Curriculum
import Description

extension Rule {
  /// REG-10: no intake after the experiment.
  static let reg10 = Rule(
    "REG-10", .warning, .sourced, [.stb, .duo],
    title: Phrase(
      nl: "Een geregionaliseerde kwalificatie heeft geen instroom na 2026.",
      en: "A regionalised qualification has no intake after 2026."),
    explanation: Phrase(
      nl: "Het experiment ruimte voor de regio loopt tot en met 2026 (Stb. 2019, 2, hoofdlijnen; pagina van DUO, "
        + "2019 tot 2022). Of het is verlengd, is niet gevonden; daarom is dit een waarschuwing. Kijk het na bij "
        + "DUO. De laatste dag staat in de tabel van gedateerde getallen.",
      en: "The experiment on room for the region runs to the end of 2026 (Stb. 2019, 2, main lines; page of DUO, "
        + "2019 to 2022). Whether it was extended was not found; so this is a warning. Check it at DUO. The last "
        + "day stands in the table of dated numbers."),
    remedy: Phrase(
      nl: "Kies een eerdere dag in intakeFrom, of kijk bij DUO of het experiment is verlengd.",
      en: "Choose an earlier day in intakeFrom, or see at DUO whether the experiment was extended."),
    example: #"{"regionalisedQualification": {"intakeFrom": "2027-08-01", "expiresOn": "2031-07-31"}}"#,
    checks: [
      .of(RegionalisedQualification.self) { value, context, report in
        guard let last = ExperimentIntake.lastDay(of: .regional, on: context.referenceDate) else { return }
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
      nl: "De instroom begint op \(intake), maar het experiment loopt tot en met \(last). Kies een eerdere dag, "
        + "of kijk bij DUO of het is verlengd.",
      en: "Intake begins on \(intake), but the experiment runs until \(last). Choose an earlier day, or see at "
        + "DUO whether it was extended.")
  }
}

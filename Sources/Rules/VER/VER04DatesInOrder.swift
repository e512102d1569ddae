import Curriculum
import Description

extension Rule {
  /// VER-04: dates are ISO dates, and an end does not lie before its start.
  static let ver04 = Rule(
    "VER-04", .error, .sourced, [.rio],
    title: Phrase(
      nl: "Datums staan als jaar-maand-dag, en een einde ligt niet voor het begin.",
      en: "Dates are written as year-month-day, and an end lies not before its start."),
    explanation: Phrase(
      nl: "Een datum staat als 2026-08-01, zodat elk programma hem gelijk leest, en bestaat echt. Een einde voor het "
        + "begin is een vergissing (RIO, 2026). In deze bestanden is een einde de laatste dag die meetelt; in RIO telt "
        + "de einddatum zelf niet mee, en fim rekent dat om.",
      en: "A date is written as 2026-08-01, so that every program reads it alike, and really exists. An end before the "
        + "start is a mistake (RIO, 2026). In these files an end is the last day that counts; in RIO the end date "
        + "itself does not count, and fim converts that."),
    remedy: Phrase(
      nl: "Schrijf de datum als jaar-maand-dag, of verbeter de datum die verkeerd is.",
      en: "Write the date as year-month-day, or correct the date that is wrong."),
    example: #"{"module": {"validFrom": "2025-08-01", "validUntil": "2024-07-31"}}"#,
    claims: [Claim(scalar: "Day", .pattern, .empty)],
    checks: [
      .of(QualificationFile.self) { file, _, report in
        DatePair.check(file.validFrom, file.intakeEnd, file.programmeEnd, [], &report)
        for (index, value) in file.qualifications.enumerated() {
          DatePair.check(
            value.validFrom, value.intakeEnd, value.programmeEnd, ["qualifications", .item(index)], &report)
        }
      },
      .of(Elective.self) { DatePair.check($0.validFrom, $0.validUntil, ["validUntil"], &$2) },
      .of(MboCertificate.self) { DatePair.check($0.validFrom, $0.validUntil, ["validUntil"], &$2) },
      .of(FlexibleModule.self) { DatePair.check($0.validFrom, $0.validUntil, ["validUntil"], &$2) },
      .of(RegionalisedQualification.self) { value, _, report in
        DatePair.check(value.intakeFrom, value.expiresOn, ["expiresOn"], &report)
      },
      .of(QualityCard.self) { card, _, report in
        for (index, value) in card.bottlenecks.enumerated() {
          DatePair.check(value.since, value.closedOn, ["bottlenecks", .item(index), "closedOn"], &report)
        }
      },
      .of(LearningRoute.self) { DatePair.check($0.startDate, $0.plannedEnd, ["plannedEnd"], &$2) },
      .of(Offering.self) { offering, _, report in
        DatePair.check(offering.startDate, offering.endDate, ["endDate"], &report)
        DatePair.check(offering.firstIntake, offering.lastIntake, ["lastIntake"], &report)
        for (index, cohort) in offering.cohorts.enumerated() {
          let path: Path = ["cohorts", .item(index)]
          DatePair.check(cohort.applicationsFrom, cohort.applicationsUntil, path + ["applicationsUntil"], &report)
          DatePair.check(cohort.intake.intakeFrom, cohort.intakeUntil, path + ["intakeUntil"], &report)
          DatePair.check(cohort.intake.start ?? cohort.intake.intakeFrom, cohort.end, path + ["end"], &report)
        }
      },
    ])
}

/// A start and an end.
private enum DatePair {
  /// Reports an end before its start, at the path of the end.
  ///
  /// - Returns: whether it did.
  @discardableResult
  static func check(_ start: Day?, _ end: Day?, _ path: @autoclosure () -> Path, _ report: inout Report) -> Bool {
    guard let start, let end, end < start else { return false }
    report(
      path(), found: end.text, accepted: Phrase(nl: "\(start) of later", en: "\(start) or later"),
      .endsBefore(start, end))
    return true
  }

  /// Reports the dates of an edition that are out of order, once.
  static func check(
    _ start: Day?, _ intakeEnd: Day?, _ programmeEnd: Day?, _ path: @autoclosure () -> Path, _ report: inout Report
  ) {
    if check(start, intakeEnd, path() + ["intakeEnd"], &report) { return }
    check(intakeEnd ?? start, programmeEnd, path() + ["programmeEnd"], &report)
  }
}

extension Phrase {
  fileprivate static func endsBefore(_ start: Day, _ end: Day) -> Phrase {
    Phrase(
      nl: "Het einde \(end) ligt voor het begin \(start). Verbeter een van de twee datums.",
      en: "The end \(end) lies before the start \(start). Correct one of the two dates.")
  }
}

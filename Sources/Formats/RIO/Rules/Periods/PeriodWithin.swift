import Description
import Rules

extension Rule {
  /// N10020: each period lies within the life of the offering.
  static let n10020 = periodWithin("N10020", .offering)
  /// P02020: each period lies within the life of the unit.
  static let p02020 = periodWithin("P02020", .unit)

  private static func periodWithin(_ id: String, _ whole: RIOWhole) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(
        nl: "Elke periode ligt binnen de looptijd van \(whole.the.nl).",
        en: "Each period lies within the life of \(whole.the.en)."),
      explanation: Phrase(
        nl: "Een periode begint niet voor \(whole.the.nl) begint, en niet op of na de einddatum.",
        en: "A period does not begin before \(whole.the.en) begins, and not on or after its end date."),
      remedy: Phrase(
        nl: "Geef de periode een begin binnen de looptijd.",
        en: "Give the period a begin within that life."),
      example: Phrase(
        nl: "een periode met een begindatum voor die van het geheel",
        en: "a period with a begindatum before that of the whole"),
      checks: [whole.check { $0.reportOutside(&$1) }])
  }
}

extension RIOTimeline {
  /// Reports periods outside the life: before its begin, or on or after its end.
  fileprivate func reportOutside(_ report: inout Report) {
    for period in periods {
      guard let day = period.begindatum.day else { continue }
      if let begin = life.begin, day < begin {
        report(
          period.path + ["begindatum"], found: day.text,
          accepted: Phrase(nl: "vanaf \(begin)", en: "from \(begin)"),
          Phrase(
            nl: "Deze periode begint op \(day), voor het begin \(begin). Laat haar niet eerder beginnen.",
            en: "This period begins on \(day), before the begin \(begin). Do not let it begin earlier."))
      } else if let end = life.end, day >= end {
        report(
          period.path + ["begindatum"], found: day.text,
          accepted: Phrase(nl: "voor \(end)", en: "before \(end)"),
          Phrase(
            nl:
              "Deze periode begint op \(day), niet voor het eind \(end). Laat haar eerder beginnen, of haal haar weg.",
            en: "This period begins on \(day), not before the end \(end). Let it begin earlier, or remove it."))
      }
    }
  }
}

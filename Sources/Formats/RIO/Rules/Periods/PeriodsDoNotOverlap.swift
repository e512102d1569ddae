import Description
import Rules

extension Rule {
  /// N10040: periods of an offering follow each other and do not overlap.
  static let n10040 = periodsDoNotOverlap("N10040", .offering)
  /// P02070: periods of a unit follow each other and do not overlap.
  static let p02070 = periodsDoNotOverlap("P02070", .unit)

  private static func periodsDoNotOverlap(_ id: String, _ whole: RIOWhole) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(
        nl: "Periodes van \(whole.one.nl) sluiten op elkaar aan en overlappen niet.",
        en: "Periods of \(whole.one.en) follow each other and do not overlap."),
      explanation: Phrase(
        nl: "Een periode duurt tot de volgende begint. Daarom kan er alleen overlap zijn als twee periodes op dezelfde "
          + "dag beginnen.",
        en: "A period lasts until the next one begins. So there is overlap only when two periods begin on the same day."
      ),
      remedy: Phrase(
        nl: "Geef elke periode een eigen begindatum.",
        en: "Give each period a begin date of its own."),
      example: Phrase(nl: "twee periodes met begindatum 2026-08-01", en: "two periods with begindatum 2026-08-01"),
      checks: [
        whole.check { timeline, report in
          var seen: Set<Day> = []
          for period in timeline.periods {
            guard let day = period.begindatum.day, !seen.insert(day).inserted else { continue }
            report(
              period.path + ["begindatum"], found: day.text,
              Phrase(
                nl: "Twee periodes beginnen op \(day), en overlappen dus. Geef elke periode een eigen begin.",
                en: "Two periods begin on \(day), and so overlap. Give each period a begin of its own."))
          }
        }
      ])
  }
}

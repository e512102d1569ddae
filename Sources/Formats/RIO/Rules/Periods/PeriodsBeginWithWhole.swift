import Description
import Rules

extension Rule {
  /// N10050: the first period begins on the day on which the offering begins.
  static let n10050 = periodsBeginWithWhole("N10050", .offering)
  /// P02080: the first period begins on the day on which the unit begins.
  static let p02080 = periodsBeginWithWhole("P02080", .unit)

  private static func periodsBeginWithWhole(_ id: String, _ whole: RIOWhole) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(
        nl: "De eerste periode begint op de dag waarop \(whole.the.nl) begint.",
        en: "The first period begins on the day on which \(whole.the.en) begins."),
      explanation: Phrase(
        nl: "De periodes samen vullen de hele looptijd: de vroegste begint met het geheel.",
        en: "Together the periods fill the whole life: the earliest begins with the whole."),
      remedy: Phrase(
        nl: "Maak de begindatum van de eerste periode gelijk aan die van het geheel.",
        en: "Make the begin date of the first period equal to that of the whole."),
      example: Phrase(
        nl: "<begindatum>2026-08-01</begindatum> met een eerste periode vanaf 2026-09-01",
        en: "<begindatum>2026-08-01</begindatum> with a first period from 2026-09-01"),
      checks: [
        whole.check { timeline, report in
          let days = timeline.periods.compactMap { period in
            period.begindatum.day.map { (day: $0, path: period.path) }
          }
          guard let first = days.min(by: { $0.day < $1.day }), let begin = timeline.life.begin, first.day != begin
          else { return }
          report(
            first.path + ["begindatum"], found: first.day.text, accepted: Phrase(nl: begin.text, en: begin.text),
            Phrase(
              nl:
                "De eerste periode begint op \(first.day), en het geheel op \(begin). Laat ze op dezelfde dag beginnen.",
              en: "The first period begins on \(first.day), and the whole on \(begin). Let them begin on the same day.")
          )
        }
      ])
  }
}

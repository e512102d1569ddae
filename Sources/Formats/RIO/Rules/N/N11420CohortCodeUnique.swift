import Description
import Rules

extension Rule {
  /// N11420: the code of a cohort is unique within the offering.
  static let n11420 = Rule(
    "N11420", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De code van een cohort is uniek binnen het aanbod.",
      en: "The code of a cohort is unique within the offering."),
    explanation: Phrase(
      nl: "RIO kent een cohort aan zijn code. Twee keer dezelfde code is niet uit elkaar te houden.",
      en: "RIO knows a cohort by its code. Two with one code cannot be told apart."),
    remedy: Phrase(
      nl: "Geef elk cohort een eigen code.",
      en: "Give each cohort a code of its own."),
    example: Phrase(nl: "twee cohorten met cohortcode 2026-09", en: "two cohorts with cohortcode 2026-09"),
    checks: [
      .offering { offering, _, report in
        var seen: Set<String> = []
        for cohort in offering.cohorts {
          let code = cohort.part.cohortcode.text
          guard !seen.insert(code).inserted else { continue }
          report(
            cohort.path("cohortcode"), found: code,
            Phrase(
              nl:
                "De cohortcode \u{201C}\(code)\u{201D} staat al bij een ander cohort van dit aanbod. Kies een andere.",
              en: "The cohort code \u{201C}\(code)\u{201D} is already that of another cohort of this offering. "
                + "Choose another one."))
        }
      }
    ])
}

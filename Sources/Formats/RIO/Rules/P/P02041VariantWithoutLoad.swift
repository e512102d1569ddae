import Description
import Rules

extension Rule {
  /// P02041: a variant of a programme in higher education has no study load.
  static let p02041 = Rule(
    "P02041", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een variant van een opleiding in het hoger onderwijs heeft geen studielast.",
      en: "A variant of a programme in higher education has no study load."),
    explanation: Phrase(
      nl: "De studielast staat bij de opleiding waar het een variant van is. Alleen de omvang wordt"
        + " beoordeeld: een variant met alleen een eenheid is aangenomen gezien.",
      en: "The study load stands with the programme that it is a variant of. Only the size is "
        + "judged: a variant with a unit alone was seen to be accepted."),
    remedy: Phrase(
      nl: "Haal de studielast weg, of maak er een opleiding van.",
      en: "Remove the study load, or make it a programme."),
    example: Phrase(
      nl: "kenmerk soort VARIANT en <studielast>60</studielast>",
      en: "the kenmerk soort VARIANT and <studielast>60</studielast>"),
    checks: [
      .unit { unit, _, report in
        guard unit.part.kind == .hoOpleiding, unit.part.kenmerken.text("soort") == "VARIANT" else { return }
        for period in unit.periods {
          guard let load = period.part.studielast else { continue }
          report(
            period.path("studielast"), found: load.text,
            Phrase(
              nl: "Dit is een variant, en een variant heeft geen studielast. Haal \(load.text) weg.",
              en: "This is a variant, and a variant has no study load. Remove \(load.text)."))
        }
      }
    ])
}

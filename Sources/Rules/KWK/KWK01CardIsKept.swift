import Curriculum
import Description

extension Rule {
  /// KWK-01: a quality card has a guardian, two review months and a dated last review.
  static let kwk01 = Rule(
    "KWK-01", .warning, .derived, [.s3],
    title: Phrase(
      nl: "Een kwaliteitskaart heeft een bewaker, twee bespreekmaanden per jaar en een dag waarop zij het laatst "
        + "is besproken.",
      en: "A quality card has a guardian, two review months a year and a day on which it was last discussed."),
    explanation: Phrase(
      nl: "Een kwaliteitskaart heeft een bewaker en staat twee keer per jaar op de agenda (publicatie zonder "
        + "datum). Dat is een advies, geen plicht; dat een kaart daarom deze gegevens heeft, hebben wij eruit "
        + "afgeleid. Hoe vaak per jaar, kan een groep in het profiel anders afspreken. De regel kijkt niet of een "
        + "bespreking is overgeslagen.",
      en: "A quality card has a guardian and is on the agenda twice a year (publication without a date). That is "
        + "advice, not a duty; that a card therefore has these data, we derived from it. How often a year, a "
        + "group can agree otherwise in the profile. The rule does not see whether a review was missed."),
    remedy: Phrase(
      nl: "Vul guardian, reviewMonths en lastReview in.", en: "Fill in guardian, reviewMonths and lastReview."),
    example: #"{"qualityCard": {"subject": "Voorbeeldkaart", "practice": "…", "reviewMonths": [3]}}"#,
    checks: [
      .of(QualityCard.self) { card, context, report in
        var missing: [Phrase] = []
        var first: Path?
        func ask(_ isThere: Bool, _ field: String, _ words: Phrase) {
          guard !isThere else { return }
          if card.saysUnknown(field) { return report.notJudged([.field(field)]) }
          missing.append(words)
          first = first ?? [.field(field)]
        }
        let months = Set(card.reviewMonths).count
        let needed = context.profile.reviewsPerYear
        ask(card.guardian != nil, "guardian", Phrase(nl: "een bewaker (guardian)", en: "a guardian"))
        ask(months >= needed, "reviewMonths", .months(months, of: needed))
        ask(
          card.lastReview != nil, "lastReview",
          Phrase(nl: "de dag van de laatste bespreking (lastReview)", en: "the day of the last review (lastReview)"))
        guard let first else { return }
        report(first, .incomplete(card.subject, missing.inWords()))
      }
    ])
}

extension Phrase {
  fileprivate static func months(_ count: Int, of needed: Int) -> Phrase {
    let nl = needed == 1 ? "1 bespreekmaand" : "\(needed) bespreekmaanden"
    let en = needed == 1 ? "1 review month" : "\(needed) review months"
    return Phrase(nl: "\(nl) (reviewMonths, nu \(count))", en: "\(en) (reviewMonths, now \(count))")
  }

  fileprivate static func incomplete(_ subject: Line, _ missing: Phrase) -> Phrase {
    Phrase(
      nl: "Op kwaliteitskaart \(subject.quoted) ontbreekt: \(missing.nl). Vul het aan, dan blijft de kaart levend.",
      en: "Quality card \(subject.quoted) lacks \(missing.en). Complete it, so that the card stays alive.")
  }
}

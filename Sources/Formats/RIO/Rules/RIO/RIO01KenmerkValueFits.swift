import Description
import Rules

extension Rule {
  /// RIO-01: the value of a kenmerk fits the length, range or pattern of that kenmerk.
  static let rio01 = Rule(
    "RIO-01", .error, .derived, [.rioSchema],
    title: Phrase(
      nl: "De waarde van een kenmerk past in de lengte, het bereik of het patroon van dat kenmerk.",
      en: "The value of a kenmerk fits the length, range or pattern of that kenmerk."),
    explanation: Phrase(
      nl: "Het schema beschrijft deze grenzen, maar toetst ze niet, want een kenmerk is een naam "
        + "met een waarde. DUO heeft er geen foutcode voor gepubliceerd.",
      en: "The schema describes these bounds and does not check them, since a kenmerk is a name "
        + "with a value. DUO has published no error code for it."),
    remedy: Phrase(
      nl: "Maak de waarde korter, of kies er een binnen het bereik.",
      en: "Make the value shorter, or choose one within the range."),
    example: Phrase(
      nl: "kenmerk deelnemersplaatsen met de waarde 40000", en: "the kenmerk deelnemersplaatsen with the value 40000"),
    checks: [
      .kenmerken { kenmerken, report in
        for item in kenmerken.items where item.hasRightElement {
          guard let row = item.row, !row.fits(item.kenmerk.waarde) else { continue }
          let text = item.kenmerk.waarde.text
          let accepted = row.accepted(kenmerken.generation)
          report(
            item.valuePath, found: text, accepted: accepted,
            Phrase(
              nl: "De waarde van \(row.name) past niet; goed is: \(accepted.nl).",
              en: "The value of \(row.name) does not fit; right is: \(accepted.en)."))
        }
      }
    ])
}

import Description
import Rules

extension Rule {
  /// RIO-02: values without an error code of their own come from their list.
  static let rio02 = Rule(
    "RIO-02", .warning, .derived, [.rioSchema],
    title: Phrase(
      nl: "Waarden zonder eigen foutcode komen uit hun lijst.",
      en: "Values without an error code of their own come from their list."),
    explanation: Phrase(
      nl: "Voor het niveau van een aanbod, het eqf- en nlqf-niveau, de soort prijs en het stelsel "
        + "van een code is geen foutcode gepubliceerd. Lijsten groeien zonder nieuw schema, dus een"
        + " onbekende waarde is een waarschuwing.",
      en: "No error code is published for the level of an offering, the eqf and nlqf level, the "
        + "kind of price and the system of a code. Lists grow without a new schema, so an unknown "
        + "value is a warning."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst, of ga bij DUO na of de lijst is gegroeid.",
      en: "Choose a value of the list, or ask DUO whether the list has grown."),
    example: "<eqf>9</eqf>",
    checks: [
      .unit { unit, circumstances, report in
        report.unlisted(unit.part.eqf, at: unit.path("eqf"), in: .eqf, circumstances)
        report.unlisted(unit.part.nlqf, at: unit.path("nlqf"), in: .nlqf, circumstances)
      },
      .offering { offering, circumstances, report in
        report.unlisted(offering.part.niveau, at: offering.path("niveau"), in: .level, circumstances)
        report.unlisted(
          offering.part.reference?.erkenning?.opleidingsstelsel,
          at: offering.path("opleidingserkenningSleutel", "opleidingsstelsel"), in: .system, circumstances)
        report.unlisted(
          offering.part.reference?.vak?.opleidingsstelsel,
          at: offering.path("voVakerkenningSleutel", "opleidingsstelsel"), in: .system, circumstances)
        for cohort in offering.cohorts {
          for (number, price) in cohort.part.prijs.enumerated() {
            report.unlisted(price.soort, at: cohort.path("prijs", .item(number), "soort"), in: .price, circumstances)
          }
        }
      },
    ])
}

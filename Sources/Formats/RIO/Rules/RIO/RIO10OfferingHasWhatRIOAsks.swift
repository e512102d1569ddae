import Description
import Rules

extension Rule {
  /// RIO-10: what goes to RIO has all that RIO asks.
  static let rio10 = Rule(
    "RIO-10", .error, .derived, [.rioSchema],
    title: Phrase(
      nl: "Wat naar RIO gaat, heeft alles wat RIO vraagt.",
      en: "What goes to RIO has all that RIO asks."),
    explanation: Phrase(
      nl: "Een curriculum kan af zijn zonder de gegevens die het register vraagt: aanbieder, codes,"
        + " leertraject, datums van aanmelding. Ontbreekt er één, dan schrijft fim geen enkel "
        + "bericht.",
      en: "A curriculum can be finished without the facts that the register asks: provider, codes, "
        + "learning path, dates of registration. When one is missing, fim writes no message at all."),
    remedy: Phrase(
      nl: "Vul het genoemde veld in bij het aanbod, het cohort of de organisatie.",
      en: "Fill in the field that is named, of the offering, the cohort or the organisation."),
    example:
      #"{"offerings": [{"id": "o-dakwerk", "module": "dakwerk", "provider": "roc-voorbeeldstad", "startDate": "2026-08-01"}]}"#
  )
}

import Description

extension Rule {
  /// FIM-03: the version has the form major.minor.patch.
  static let fim03 = Rule(
    "FIM-03", .error, .derived, [.okx],
    title: Phrase(
      nl: "De versie van een module bestaat uit drie getallen met punten ertussen.",
      en: "The version of a module is three numbers with points between them."),
    explanation: Phrase(
      nl: "Wie de module gebruikt, ziet aan de versie of er veel of weinig is veranderd. OKx (werkversie 2026) vraagt "
        + "deze vorm voor leeruitkomsten; dat zij ook voor modules geldt, is daaruit afgeleid.",
      en: "Who uses the module sees from the version whether much or little has changed. OKx (draft of 2026) asks this "
        + "form for learning outcomes; that it holds for modules too is derived from that."),
    remedy: Phrase(
      nl: "Schrijf de versie als 1.0.0. Verhoog het eerste getal bij een grote wijziging, het tweede bij een "
        + "aanvulling en het derde bij een verbetering.",
      en: "Write the version as 1.0.0. Raise the first number for a large change, the second for an addition and the "
        + "third for a correction."),
    example: #"{"module": {"id": "dakwerk", "version": "2"}}"#,
    claims: [Claim(type: "FlexibleModule", fields: ["version"], .pattern)])
}

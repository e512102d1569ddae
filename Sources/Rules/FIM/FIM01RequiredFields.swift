import Description

extension Rule {
  /// FIM-01: a module has its required fields and at least one outcome.
  static let fim01 = Rule(
    "FIM-01", .error, .convention,
    title: Phrase(
      nl: "Een module heeft alle verplichte velden en ten minste één leeruitkomst.",
      en: "A module has all required fields and at least one learning outcome."),
    explanation: Phrase(
      nl: "Zonder id, versie, naam, eigenaar, studielast, niveau en leeruitkomst kan een ander de module niet vinden, "
        + "plannen of vergelijken. Dit is een afspraak van dit project, naar het voorbeeld van OKx (werkversie 2026). "
        + "Welke velden de memo over de FIM van 2021 noemt, is niet bekend.",
      en: "Without id, version, name, owner, study load, level and learning outcome others cannot find, plan or "
        + "compare the module. This is a convention of this project, modelled on OKx (draft of 2026). Which fields the "
        + "FIM memo of 2021 names is not known."),
    remedy: Phrase(
      nl: "Vul het veld in dat de melding noemt. Een leeruitkomst zegt wat de lerende kan na de module.",
      en: "Fill in the field that the finding names. A learning outcome says what the learner can do afterwards."),
    example: #"{"module": {"id": "dakwerk", "title": "Dakwerk", "learningOutcomes": []}}"#,
    claims: [
      Claim(type: "FlexibleModule", .missing, .tooFew),
      Claim(type: "FlexibleModule", fields: ["id", "version", "title", "owner"], .empty),
      Claim(type: "StudyLoad", .missing),
    ])
}

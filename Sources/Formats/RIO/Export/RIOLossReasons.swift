import Description

// Why something could not be carried over to messages of RIO, or out of them.
extension Phrase {
  static let noRIOPlace = Phrase(nl: "heeft geen plaats in RIO", en: "has no place in RIO")
  static let asText = Phrase(nl: "staat alleen als tekst in omschrijving", en: "stands as text in omschrijving only")
  static let oneForm = Phrase(nl: "RIO kent één vorm per cohort", en: "RIO knows one form for each cohort")
  static let noProviderCode = Phrase(
    nl: "de organisatie heeft geen providerCode", en: "the organisation has no providerCode")
  static let notInGeneration = Phrase(
    nl: "bestaat niet in deze generatie van RIO", en: "does not exist in this generation of RIO")
  static let notInRIOList = Phrase(nl: "staat niet in de lijst van RIO", en: "is not in RIO's list")
  static let atOffering = Phrase(
    nl: "staat alleen bij het aanbod (unitCode)", en: "stands with the offering only (unitCode)")
  static let lastPeriod = Phrase(
    nl: "alleen de laatste periode is overgenomen", en: "the last period alone is carried over")
  static let fromLevel = Phrase(
    nl: "volgt uit het niveau van de module", en: "follows from the level of the module")
  static let notOffered = Phrase(nl: "staat niet in een aanbod (offerings)", en: "is in no offering (offerings)")
}

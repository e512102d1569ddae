import Description
import Rules

extension Rule {
  /// LOD-00: a record has the form of the contract. The reader finds this.
  static let lod00 = Rule(
    "LOD-00", .error, .sourced, [.lod],
    title: Phrase(
      nl: "Een record van de open data heeft de vorm van het contract.",
      en: "A record of the open data has the form of the contract."),
    explanation: Phrase(
      nl: "Het contract van de open data zegt welke velden een record van elke soort heeft. Een bewaard antwoord dat "
        + "anders is, is meestal niet heel of met de hand veranderd.",
      en: "The contract of the open data says which members a record of each kind has. A saved answer that is "
        + "otherwise is mostly not whole, or changed by hand."),
    remedy: Phrase(nl: "Haal het record opnieuw op.", en: "Fetch the record anew."),
    example: #"{"opleidingseenheidcode": "1000O0001", "begindatum": 2026}"#)
}

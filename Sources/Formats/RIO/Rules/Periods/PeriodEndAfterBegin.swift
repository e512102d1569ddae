import Description
import Rules

extension Rule {
  /// N10010: the end of a period of an offering is after its begin.
  static let n10010 = periodEndAfterBegin("N10010", of: .offering)
  /// P02010: the end of a period of a unit is after its begin.
  static let p02010 = periodEndAfterBegin("P02010", of: .unit)

  private static func periodEndAfterBegin(_ id: String, of whole: RIOWhole) -> Rule {
    Rule(
      id, .error, .sourced, [.rioErrors],
      title: Phrase(
        nl: "Het eind van een periode van \(whole.one.nl) ligt na het begin.",
        en: "The end of a period of \(whole.one.en) is after its begin."),
      explanation: Phrase(
        nl:
          "Een periode in een aanlevering heeft zelf geen eind, dus deze fout volgt niet uit een bericht; RIO leidt het "
          + "eind af.",
        en:
          "A period in a delivery has no end of its own, so this error does not follow from a message; RIO derives the "
          + "end."),
      remedy: Phrase(
        nl: "Controleer de volgorde van de begindatums.",
        en: "Check the order of the begin dates."),
      example: Phrase(
        nl: "geen voorbeeld: het eind van een periode staat niet in een bericht",
        en: "no example: the end of a period is not in a message"))
  }
}

import Description
import Rules

extension Rule {
  /// OOA-04: a name for RIO has single spaces, and none at either end.
  static let ooa04 = Rule(
    "OOA-04", .warning, .derived, [.ooapi],
    title: Phrase(
      nl: "Een naam voor RIO heeft enkele spaties, en geen aan het begin of eind.",
      en: "A name for RIO has single spaces, and none at either end."),
    explanation: Phrase(
      nl: "RIO weigert dubbele spaties en spaties aan het begin of eind van een naam.",
      en: "RIO refuses double spaces and spaces at either end of a name."),
    remedy: Phrase(
      nl: "Haal de spaties weg.",
      en: "Remove the spaces."),
    example: #"{"name": [{"language": "nl-NL", "value": "Dakwerk  2"}]}"#,
    checks: [
      .message(OOAPIMessage.self) { message, _, report in
        for (number, text) in (message.forRIO?.name ?? []).enumerated() {
          guard let value = text.value?.text else { continue }
          let folded = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          guard folded != value else { continue }
          report(
            ["name", .item(number), "value"], found: value, accepted: Phrase(nl: folded, en: folded),
            Phrase(
              nl: "In deze naam staan spaties te veel. Schrijf: \u{201C}\(folded)\u{201D}.",
              en: "There are too many spaces in this name. Write: \u{201C}\(folded)\u{201D}."))
        }
      }
    ])
}

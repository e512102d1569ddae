import Description
import Rules

extension Rule {
  /// OOA-05: a kind of code of one's own begins with x-.
  static let ooa05 = Rule(
    "OOA-05", .warning, .derived, [.ooapi],
    title: Phrase(
      nl: "Een eigen soort code begint met x-.",
      en: "A kind of code of one's own begins with x-."),
    explanation: Phrase(
      nl: "OOAPI noemt de soorten codes en laat eigen soorten toe, met x- ervoor.",
      en: "OOAPI lists the kinds of codes and allows others, with x- before them."),
    remedy: Phrase(
      nl: "Kies een soort uit de lijst, of zet x- ervoor.",
      en: "Choose a kind of the list, or put x- before it."),
    example: #"{"primaryCode": {"codeType": "crebo", "code": "25829"}}"#,
    checks: [
      .message(OOAPIMessage.self) { message, _, report in
        for place in message.codes {
          let type = place.code.codeType.text
          guard !OOAPICode.types.contains(type), !type.hasPrefix("x-") else { continue }
          let near = Nearest.word(to: type, among: OOAPICode.types)
          report(
            place.path + ["codeType"], found: type,
            Phrase(
              nl: "De soort \u{201C}\(type)\u{201D} staat niet in de lijst van OOAPI. "
                + (near.map { "Bedoelde u \u{201C}\($0)\u{201D}?" } ?? "Schrijf x-\(type)."),
              en: "The kind \u{201C}\(type)\u{201D} is not in OOAPI's list. "
                + (near.map { "Did you mean \u{201C}\($0)\u{201D}?" } ?? "Write x-\(type).")))
        }
      }
    ])
}

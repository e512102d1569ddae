import Description
import Rules

extension Rule {
  /// OOA-02: an object that goes to RIO has a validFrom.
  static let ooa02 = Rule(
    "OOA-02", .warning, .derived, [.ooapi],
    title: Phrase(
      nl: "Een object dat naar RIO gaat, heeft een validFrom.",
      en: "An object that goes to RIO has a validFrom."),
    explanation: Phrase(
      nl: "OOAPI laat validFrom weg wanneer het altijd geldt; RIO vraagt van alles een begindatum.",
      en: "OOAPI leaves validFrom out when it always holds; RIO asks a begin date of everything."),
    remedy: Phrase(
      nl: "Vul validFrom in.",
      en: "Fill in validFrom."),
    example: #"{"educationSpecificationId": "…", "consumers": [{"consumerKey": "rio"}]}"#,
    checks: [
      .message(OOAPIMessage.self) { message, _, report in
        guard let object = message.forRIO, object.validFrom == nil else { return }
        report(
          [],
          Phrase(
            nl: "Dit object gaat naar RIO en heeft geen validFrom. Vul de eerste dag in.",
            en: "This object goes to RIO and has no validFrom. Fill in the first day."))
      }
    ])
}

import Description
import Rules

extension Rule {
  /// OOA-03: an abbreviation for RIO has at most 40 characters.
  static let ooa03 = Rule(
    "OOA-03", .warning, .derived, [.ooapi],
    title: Phrase(
      nl: "Een afkorting voor RIO telt ten hoogste 40 tekens.",
      en: "An abbreviation for RIO has at most 40 characters."),
    explanation: Phrase(
      nl: "OOAPI neemt er 256; RIO kort ze in tot 40.",
      en: "OOAPI takes 256; RIO cuts them to 40."),
    remedy: Phrase(
      nl: "Kies een kortere afkorting.",
      en: "Choose a shorter abbreviation."),
    example: #"{"abbreviation": "(meer dan 40 tekens)", "consumers": [{"consumerKey": "rio"}]}"#,
    checks: [
      .message(OOAPIMessage.self) { message, _, report in
        guard let text = message.forRIO?.abbreviation, text.unicodeScalars.count > 40 else { return }
        let count = text.unicodeScalars.count
        report(
          ["abbreviation"], found: String(count),
          accepted: Phrase(nl: "ten hoogste 40 tekens", en: "at most 40 characters"),
          Phrase(
            nl: "Deze afkorting telt \(count) tekens; RIO neemt er 40. Kort haar in.",
            en: "This abbreviation has \(count) characters; RIO takes 40. Shorten it."))
      }
    ])
}

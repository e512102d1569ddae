import Description
import Rules

extension Rule {
  /// OOA-01: the data for RIO of an object have the form that RIO asks.
  static let ooa01 = Rule(
    "OOA-01", .error, .sourced, [.ooapi],
    title: Phrase(
      nl: "De gegevens voor RIO bij een object hebben de vorm die RIO vraagt.",
      en: "The data for RIO of an object have the form that RIO asks."),
    explanation: Phrase(
      nl: "Wat RIO nodig heeft en OOAPI niet kent, staat bij consumers onder de sleutel rio. Die "
        + "woorden en codes hebben een eigen beschrijving, die een algemene controle van OOAPI "
        + "overslaat.",
      en: "What RIO needs and OOAPI does not know stands in consumers under the key rio. Those "
        + "words and codes have a description of their own, which a general check of OOAPI passes "
        + "over."),
    remedy: Phrase(
      nl: "Vul een woord uit de lijst in, of een code in de goede vorm.",
      en: "Fill in a word of the list, or a code in the right form."),
    example: #"{"consumers": [{"consumerKey": "rio", "educationOffererCode": "100X001"}]}"#,
    checks: [
      .message(OOAPIMessage.self) { message, _, report in
        for place in message.consumers {
          for member in place.kind.members {
            guard let value = place.entry.others.first(where: { $0.name == member.name })?.value else {
              if member.isRequired { report(place.path, .consumerLacks(member.name)) }
              continue
            }
            guard !member.fits(value) else { continue }
            report(
              place.path + [.field(member.name)], found: value.text, accepted: member.accepted,
              .consumerWrong(member.name, member.accepted))
          }
        }
      }
    ])
}

extension Phrase {
  fileprivate static func consumerLacks(_ name: String) -> Phrase {
    Phrase(
      nl: "Bij de gegevens voor RIO ontbreekt \(name), en RIO kan niet zonder. Vul het in.",
      en: "The data for RIO lack \(name), and RIO cannot do without. Fill it in.")
  }

  fileprivate static func consumerWrong(_ name: String, _ accepted: Phrase) -> Phrase {
    Phrase(
      nl: "\(name) heeft niet de vorm die RIO vraagt; goed is: \(accepted.nl).",
      en: "\(name) does not have the form that RIO asks; right is: \(accepted.en).")
  }
}

import Description
import Rules

/// What an answer of RIO says of the service itself: `fim` explains it, and judges nothing.
extension Rule {
  static let intRegister: [Rule] = [
    .register(
      "INT500", .rioErrors,
      title: Phrase(
        nl: "De dienst van RIO kan het bericht verwerken.",
        en: "The service of RIO can process the message."),
      remedy: Phrase(
        nl: "Stuur het bericht later nog eens; aan het bericht zelf hoeft niets te veranderen. Blijft het zo, meld het "
          + "dan bij DUO.",
        en: "Send the message again later; nothing needs to change in the message itself. If it stays so, tell DUO."),
      example: Phrase(
        nl: "een antwoord met INT500 op een bericht dat eerder werd aangenomen",
        en: "an answer with INT500 to a message that was accepted before"))
  ]
}

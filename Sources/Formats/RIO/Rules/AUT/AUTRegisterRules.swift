import Description
import Rules

/// Rules on what a sender may do that only the register can judge: `fim` names them, and does not judge.
extension Rule {
  static let autRegister: [Rule] = [
    .register(
      "AUT401", .rioErrors,
      title: Phrase(
        nl: "De afzender mag wat het bericht vraagt.",
        en: "The sender may do what the message asks."),
      remedy: Phrase(
        nl: "Controleer of de afzender gemachtigd is voor bestuur en aanbieder.",
        en: "Check whether the sender is authorised for board and provider."),
      example: Phrase(
        nl: "een bericht over een aanbieder van een ander bestuur", en: "a message about a provider of another board"),
      about: .sent)
  ]
}

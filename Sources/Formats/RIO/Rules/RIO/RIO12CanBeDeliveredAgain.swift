import Description
import Rules

extension Rule {
  /// RIO-12: an answer can go back to RIO as a delivery.
  static let rio12 = Rule(
    "RIO-12", .error, .derived, [.rioErrors],
    title: Phrase(
      nl: "Een antwoord kan als aanlevering terug naar RIO.",
      en: "An answer can go back to RIO as a delivery."),
    explanation: Phrase(
      nl: "Een aanlevering is de volledige stand van één eenheid of één aanbod. Uit een antwoord "
        + "zonder eenheid of aanbod is die niet te maken, en een eenheid met een erkenning mag een "
        + "instelling niet wijzigen.",
      en: "A delivery is the full state of one unit or one offering. It cannot be made of an answer"
        + " without a unit or an offering, and an institution may not change a unit with a "
        + "recognition."),
    remedy: Phrase(
      nl: "Geef een antwoord met een eigen eenheid of een aanbod.",
      en: "Give an answer with an own unit or an offering."),
    example: Phrase(
      nl: "<opvragen_opleidingseenheid_response> met een opleidingserkenningSleutel",
      en: "<opvragen_opleidingseenheid_response> with an opleidingserkenningSleutel"))
}

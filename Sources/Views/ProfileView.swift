import Description
import Rules

extension View {
  /// The numbers in force.
  public static let profile = View(
    "profile", title: Phrase(nl: "Profiel", en: "Profile"),
    Phrase(nl: "Met welke afgesproken getallen is gerekend?", en: "Which agreed numbers were used?"),
    nothing: Phrase(nl: "Er is geen profiel.", en: "There is no profile."),
    notes: [
      Note(
        .convention,
        Phrase(
          nl: "Deze getallen zijn afspraken, geen wet en geen landelijke norm.",
          en: "These numbers are conventions, no law and no national norm."))
    ]
  ) { input in
    let day = input.referenceDate
    return [
      .paragraph(
        Phrase(
          nl: "Profiel \(input.profile.name), peildatum \(day).",
          en: "Profile \(input.profile.name), reference date \(day)."))
    ] + ProfilePage.blocks(of: input.profile, rules: .standard)
  }
}

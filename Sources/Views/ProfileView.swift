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
    let profile = input.profile
    var table = Table(
      id: "profile", caption: Phrase(nl: "Profiel \(profile.name)", en: "Profile \(profile.name)"),
      columns: [
        Table.Column("number", Phrase(nl: "Afspraak", en: "Agreement")),
        Table.Column("value", Phrase(nl: "Waarde", en: "Value"), alignment: .trailing),
      ])
    let rows: [(Phrase, Cell)] = [
      (Phrase(nl: "Peildatum", en: "Reference date"), .text(input.referenceDate.text)),
      (
        Phrase(nl: "Stap van de studielast van een module", en: "Step of the study load of a module"),
        .hours(profile.loadStep)
      ),
      (Phrase(nl: "Kleinste module", en: "Smallest module"), .hours(profile.leastLoad)),
      (Phrase(nl: "Grootste module", en: "Largest module"), .hours(profile.greatestLoad)),
      (
        Phrase(nl: "Meeste woorden in een leeruitkomst", en: "Most words in a learning outcome"),
        .number(profile.outcomeWords)
      ),
      (
        Phrase(nl: "Ruimte rond de studielast", en: "Tolerance around the study load"),
        .phrase(Phrase(nl: "\(profile.loadTolerance)%", en: "\(profile.loadTolerance)%"))
      ),
      (
        Phrase(nl: "Generiek deel als een claim het niet zegt", en: "Generic part where a claim does not say it"),
        .phrase(Phrase(nl: "\(profile.genericShare)%", en: "\(profile.genericShare)%"))
      ),
    ]
    for (label, value) in rows { table.append([.phrase(label), value]) }
    return [.table(table)]
  }
}

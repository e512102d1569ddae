import Description

extension Rule {
  /// REF-05: a conversion that loses something says so. It speaks in conversions only.
  static let ref05 = Rule(
    "REF-05", .info, .convention,
    title: Phrase(
      nl: "Een omzetting die iets niet kan meenemen, zegt wat.",
      en: "A conversion that cannot carry something over says what."),
    explanation: Phrase(
      nl: "Niet elk formaat heeft voor alles een plaats: RIO heeft bijvoorbeeld geen soort voor een module. Bij elke "
        + "omzetting (fim convert) staat daarom een lijst van wat er niet meeging, waar het stond en waarom. De regel "
        + "spreekt alleen bij een omzetting en nooit bij fim validate: een bestand zelf kan haar niet breken. Dit is "
        + "een afspraak van dit project.",
      en: "Not every format has a place for everything: RIO, for instance, has no type for a module. So every "
        + "conversion (fim convert) comes with a list of what was not carried over, where it stood and why. The rule "
        + "speaks in a conversion only and never in fim validate: a file by itself cannot break it. This is a "
        + "convention of this project."),
    remedy: Phrase(
      nl: "Lees de lijst (--losses schrijft haar in een bestand) en bewaar het oorspronkelijke bestand ernaast.",
      en: "Read the list (--losses writes it to a file) and keep the original file beside the result."),
    example: "fim convert curriculum.json --to rio --losses verliezen.json")
}

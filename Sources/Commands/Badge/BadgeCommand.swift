import Description
import Formats
import Workspace

/// `fim badge`: issues badges, puts them into pictures and takes them out.
enum BadgeCommand {
  static let action = Argument(
    Placeholder(nl: "ACTIE", en: "ACTION"),
    words: [
      Word("issue", Phrase(nl: "maak badges voor een lijst mensen", en: "make badges for a list of people")),
      Word("bake", Phrase(nl: "zet badges in een afbeelding", en: "put badges into a picture")),
      Word("unbake", Phrase(nl: "haal badges uit afbeeldingen", en: "take badges out of pictures")),
    ], Phrase(nl: "wat er moet gebeuren", en: "what is to be done"))
  static let paths = Argument(
    .path, count: .oneOrMore,
    Phrase(
      nl:
        "bij issue het curriculum; bij bake eerst de afbeelding (PNG of SVG), dan de badges; bij unbake de afbeeldingen",
      en:
        "with issue the curriculum; with bake first the picture (PNG or SVG), then the badges; with unbake the pictures"
    ))
  static let output = Option.value(
    "output", short: "o", .path,
    Phrase(
      nl: "het bestand voor de uitkomst, of de map voor meer dan één (standaard de standaarduitvoer)",
      en: "the file for the result, or the folder for more than one (default standard output)"))

  static let command = Command(
    name: "badge",
    summary: Phrase(
      nl: "reik badges uit, of zet ze in afbeeldingen", en: "issue badges, or put them into pictures"),
    discussion: Phrase(
      nl:
        "Issue maakt van een module of microcredential een badge voor ieder op een lijst (CSV, met een kop boven elke "
        + "kolom). Een naam wordt nooit geschreven. Een kenmerk wordt een hash: een code waar het niet uit terug te lezen is, "
        + "voor ieder met een eigen toevoeging (zout). De badges zijn niet ondertekend, en voldoen aan de eigen controle van "
        + "fim. Uitreiken doet de examencommissie, niet fim.\n"
        + "Bake zet een badge van Open Badges 2.0 of 3.0 (JSON of een ondertekende tekst) in een PNG als iTXt, of in een "
        + "SVG als eerste element; al het andere van de afbeelding blijft gelijk. Een badge die er al in zit, wordt "
        + "vervangen. Beschadigde afbeeldingen worden geweigerd (afloop 1).",
      en: "Issue makes a badge of a module or microcredential for each person on a list (CSV, with a header above each "
        + "column). A name is never written. An identifier becomes a hash: a code from which it cannot be read back, with an "
        + "addition of its own (salt) for each person. The badges are not signed, and hold before fim's own check. It is the exam board that awards, not fim.\n"
        + "Bake puts a badge of Open Badges 2.0 or 3.0 (JSON or a signed text) into a PNG as iTXt, or into an SVG as the "
        + "first element; all else of the picture stays as it is. A badge that is in it already is replaced. Damaged "
        + "pictures are refused (exit code 1)."),
    arguments: [action, paths], options: [output] + BadgeIssuing.options,
    examples: [
      Command.Example(
        "fim badge issue samples/timmeren --badge dakwerk --to ob3 --recipients samples/badges/klas.csv -o badges",
        Phrase(nl: "een badge voor elke rij van de lijst", en: "a badge for each row of the list")),
      Command.Example(
        "fim badge bake samples/badges/badge.png samples/badges/timmeren/basis.json -o basis.png",
        Phrase(nl: "zet een badge in een afbeelding", en: "put a badge into a picture")),
      Command.Example(
        "fim badge bake samples/badges/badge.png badges/dakwerk-*.json -o afbeeldingen",
        Phrase(nl: "voor elke badge een afbeelding", en: "a picture for each badge")),
      Command.Example(
        "fim badge unbake samples/badges/timmeren/vloeren.png",
        Phrase(nl: "toon de badge in een afbeelding", en: "show the badge in a picture")),
    ]
  ) { call in
    let action = call.arguments.value(of: action) ?? ""
    if action == "issue" { return try BadgeIssuing(call).run() }
    if let option = BadgeIssuing.options.first(where: { call.arguments.isSet($0) }) {
      throw Failure(
        Phrase(
          nl: "--\(option.name) hoort bij issue; laat de optie weg",
          en: "--\(option.name) goes with issue; leave the option out"))
    }
    return action == "bake" ? try BadgeBaking(call).bake() : try BadgeBaking(call).unbake()
  }
}

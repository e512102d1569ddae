import Curriculum
import Description

extension Rule {
  /// REF-02: what is referred to is found.
  static let ref02 = Rule(
    "REF-02", .warning, .derived, [.sbbl],
    title: Phrase(
      nl: "Wat een bestand met een code of id noemt, is te vinden.",
      en: "What a file names by a code or id can be found."),
    explanation: Phrase(
      nl:
        "Bestanden verwijzen naar elkaar met codes en ids. Een verwijzing kan op drie manieren mislukken: er is niets "
        + "met die code geladen, er zijn er meer dan één, of de code is van iets anders (een dossiercode waar een "
        + "kwalificatie hoort). fim kent alleen wat u het geeft: niet gevonden betekent niet dat de code niet bestaat, "
        + "maar dat hier niets te controleren is. Van een code gelden de uitgaven die op de peildatum gelden; een "
        + "onbekende datum sluit niets uit. Elke code wordt per bestand één keer gemeld. Dat de lijsten van SBB per "
        + "jaargang verschillen (april 2025), maakt dit nodig; de regel zelf volgt daaruit. Weet een andere regel "
        + "precies wat er mis is, dan spreekt die.",
      en: "Files refer to each other by codes and ids. A reference can fail in three ways: nothing with that code is "
        + "loaded, there is more than one, or the code belongs to something else (the code of a qualification file "
        + "where a qualification belongs). fim knows only what it is given: not found does not mean that the code does "
        + "not exist, but that nothing can be checked here. Of a code, the editions in force on the reference date "
        + "count; an unknown date excludes nothing. Each code is reported once per file. That the lists of SBB differ "
        + "from year to year (April 2025) makes this necessary; the rule follows from it. Where another rule knows "
        + "exactly what is wrong, that one speaks."),
    remedy: Phrase(
      nl: "Geef fim ook het bestand waar de code of id in staat, of verbeter de code of id.",
      en: "Give fim the file that holds the code or id too, or correct the code or id."),
    example: #"{"mappings": [{"target": {"file": "timeren", "task": "B1-K1-W1"}, "coverage": "volledig"}]}"#,
    checks: [
      .scope { context, report in
        var walk = ReferenceWalk(context)
        walk.walk(&report)
      }
    ])
}

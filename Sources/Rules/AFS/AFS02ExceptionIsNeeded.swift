public import Description

extension Rule {
  /// AFS-02: an exception still has a finding that it is for.
  package static let afs02 = Rule(
    "AFS-02", .info, .convention,
    title: Phrase(
      nl: "Bij elke uitzondering hoort een bevinding.", en: "Each exception has a finding that it is for."),
    explanation: Phrase(
      nl: "Een uitzondering zegt waarom een bevinding goed is. Is de bevinding er niet meer, dan verbergt de "
        + "uitzondering later misschien iets nieuws. Het is een opmerking en geen fout, want wie één bestand zonder de "
        + "rest controleert, ziet ook niet alle bevindingen. Over een regel die niet meedoet, of waarvoor een gegeven "
        + "ontbreekt, zegt deze regel niets.",
      en: "An exception says why a finding is accepted. When the finding is no longer there, the exception may hide "
        + "something new later. It is a remark and no error, since who checks one file without the rest does not see "
        + "all findings either. On a rule that does not take part, or that lacks a fact, this rule says nothing."),
    remedy: Phrase(
      nl: "Haal de uitzondering weg, of verbeter de regel of de plaats die erin staat.",
      en: "Take the exception away, or correct the rule or the place in it."),
    example: #""exceptions": [{"rule": "FIM-05", "reason": "..."}] in a module of 40 SBU"#)
}

/// What AFS-02 says.
public enum ExceptionIsNeeded {
  /// Nothing that the exception is for was found.
  public static func message(_ rule: String, _ path: String?) -> Phrase {
    let place = path.map { Phrase(nl: " bij “\($0)”", en: " at “\($0)”") } ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: "Er is geen bevinding van \(rule)\(place.nl) meer waar deze uitzondering voor is. Haal haar weg, of "
        + "verbeter de plaats.",
      en: "There is no finding of \(rule)\(place.en) any more that this exception is for. Take it away, or correct "
        + "the place.")
  }

  /// The exception names a rule that does not exist.
  public static func message(unknown rule: String, nearest: String?) -> Phrase {
    Phrase(
      nl: "De regel \(rule) bestaat niet. " + (nearest.map { "Bedoelde u \($0)?" } ?? "fim rules noemt alle regels."),
      en: "The rule \(rule) does not exist. " + (nearest.map { "Did you mean \($0)?" } ?? "fim rules lists all rules."))
  }
}

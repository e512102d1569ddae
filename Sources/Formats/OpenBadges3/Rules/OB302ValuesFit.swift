import Description
import Rules

extension Rule {
  /// OB3-02: values fit their lists, patterns and closed objects.
  static let ob302 = Rule(
    "OB3-02", .error, .sourced, [.openBadges3],
    title: Phrase(
      nl: "Waarden passen bij de lijsten en vormen van Open Badges 3.0, en gesloten objecten hebben geen extra velden.",
      en: "Values fit the lists and forms of Open Badges 3.0, and closed objects have no extra members."),
    explanation: Phrase(
      nl:
        "Soorten prestatie, doel, identiteit en resultaat komen uit een lijst, of beginnen met ext:. Een taal is nl of "
        + "nl-NL, met een gewoon streepje. Datums hebben tijd en zone. IdentityObject, IdentifierEntry en Image hebben "
        + "geen andere velden dan de beschreven, en hun type is één tekst. Getallen in resultaten zijn tekst.",
      en: "Types of achievement, target, identity and result come from a list, or begin with ext:. A language is nl or "
        + "nl-NL, with a plain hyphen. Dates have time and zone. IdentityObject, IdentifierEntry and Image have no other "
        + "members than those described, and their type is one text. Numbers in results are text."),
    remedy: Phrase(nl: "Verbeter de waarde die genoemd wordt.", en: "Correct the value that is named."),
    example: #"{"inLanguage": "nl_NL"}"#)
}

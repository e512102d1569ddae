import Curriculum
import Description

extension Rule {
  /// FIM-24: names are not longer than RIO takes.
  static let fim24 = Rule(
    "FIM-24", .warning, .derived, [.rio],
    title: Phrase(
      nl: "Een naam heeft hoogstens 225 tekens, een korte naam 40 en een afkorting 12.",
      en: "A name has at most 225 characters, a short name 40 and an abbreviation 12."),
    explanation: Phrase(
      nl: "Dit zijn de grenzen van de naamvelden in RIO (2026). Een langere naam past later niet in het register; deze "
        + "regel is daaruit afgeleid.",
      en: "These are the limits of the name fields in RIO (2026). A longer name does not fit in the register later; "
        + "this rule is derived from that."),
    remedy: Phrase(
      nl: "Kort de naam in. Wat de naam niet meer zegt, kan in summary staan.",
      en: "Shorten the name. What the name no longer says can stand in summary."),
    example: #"{"module": {"id": "dakwerk", "abbreviation": "DAKWERK-EN-KAP"}}"#,
    checks: [
      .of(FlexibleModule.self) { module, _, report in
        NameLength.check(module.title, "title", 225, &report)
        if let name = module.shortTitle { NameLength.check(name, "shortTitle", 40, &report) }
        if let name = module.abbreviation { NameLength.check(name, "abbreviation", 12, &report) }
      }
    ])
}

private enum NameLength {
  static func check(_ name: Line, _ field: String, _ most: Int, _ report: inout Report) {
    guard name.text.utf8.count > most, name.text.unicodeScalars.count > most else { return }
    let count = name.text.unicodeScalars.count
    report(
      [.field(field)], found: String(count),
      accepted: Phrase(nl: "hoogstens \(most) tekens", en: "at most \(most) characters"), .tooLong(count, most))
  }
}

extension Phrase {
  fileprivate static func tooLong(_ count: Int, _ most: Int) -> Phrase {
    Phrase(
      nl: "Deze naam heeft \(count) tekens; in RIO passen er \(most). Kort de naam in.",
      en: "This name has \(count) characters; RIO takes \(most). Shorten the name.")
  }
}

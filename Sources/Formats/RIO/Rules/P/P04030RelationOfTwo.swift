import Description
import Rules

extension Rule {
  /// P04030: a relation is between two different units.
  static let p04030 = Rule(
    "P04030", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een relatie is er tussen twee verschillende eenheden.",
      en: "A relation is between two different units."),
    explanation: Phrase(
      nl: "Een eenheid kan geen relatie met zichzelf hebben.",
      en: "A unit cannot have a relation with itself."),
    remedy: Phrase(
      nl: "Noem twee verschillende eenheden.",
      en: "Name two different units."),
    example: Phrase(
      nl: "twee keer <opleidingseenheidcode>1010O1234</opleidingseenheidcode>",
      en: "<opleidingseenheidcode>1010O1234</opleidingseenheidcode> twice"),
    checks: [
      .relation { relation, _, report in
        let codes = relation.part.opleidingseenheidcode
        guard codes.count == 2, codes[0] == codes[1] else { return }
        report(
          relation.path("opleidingseenheidcode", .item(1)), found: codes[1].text,
          Phrase(
            nl: "Beide eenheden zijn \(codes[1].text). Noem twee verschillende eenheden.",
            en: "Both units are \(codes[1].text). Name two different units."))
      }
    ])
}

import Description
import Rules

extension Rule {
  /// K01060: the value of a kenmerk is in the element of its type.
  static let k01060 = Rule(
    "K01060", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De waarde van een kenmerk staat in het element van zijn soort.",
      en: "The value of a kenmerk is in the element of its type."),
    explanation: Phrase(
      nl: "Elk kenmerk heeft één soort waarde: een datum, tekst, een waarde uit een lijst, een "
        + "getal, of ja of nee. In antwoorden komt een lijstwaarde soms als tekst; in een "
        + "aanlevering wordt dat geweigerd.",
      en: "Each kenmerk has one type of value: a date, text, a value of a list, a number, or yes or"
        + " no. In answers a value of a list sometimes comes as text; in a delivery that is "
        + "refused."),
    remedy: Phrase(
      nl: "Zet de waarde in het element dat bij het kenmerk hoort.",
      en: "Put the value in the element that belongs to the kenmerk."),
    example: "<kenmerknaam>opleidingsvorm</kenmerknaam><kenmerkwaardeTekst>ONLINE</kenmerkwaardeTekst>",
    checks: [
      .kenmerken { kenmerken, report in
        for item in kenmerken.items {
          guard let row = item.row, !item.hasRightElement else { continue }
          let found = item.kenmerk.waarde.element
          report(
            item.valuePath, found: found, accepted: Phrase(nl: row.element, en: row.element),
            Phrase(
              nl: "De waarde van \(row.name) staat in <\(found)>; ze hoort in <\(row.element)>.",
              en: "The value of \(row.name) is in <\(found)>; it belongs in <\(row.element)>."))
        }
      }
    ])
}

import Description
import Rules

extension Rule {
  /// K01020: a kenmerk is not there more often than it may be.
  static let k01020 = Rule(
    "K01020", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een kenmerk staat er niet vaker dan mag.",
      en: "A kenmerk is not there more often than it may be."),
    explanation: Phrase(
      nl: "Een kenmerk met meer waarden wordt herhaald; hoe vaak dat mag, hangt af van het element "
        + "en de generatie.",
      en: "A kenmerk with several values is repeated; how often it may be depends on the element "
        + "and the generation."),
    remedy: Phrase(
      nl: "Laat niet meer waarden staan dan mogen.",
      en: "Keep no more values than there may be."),
    example: Phrase(
      nl: "vier keer het kenmerk categorie bij <particuliereOpleiding>",
      en: "the kenmerk categorie four times on <particuliereOpleiding>"),
    checks: [
      .kenmerken { kenmerken, report in
        for (row, items) in kenmerken.groups {
          guard let most = row.count(kenmerken.generation)?.upperBound, items.count > most else { continue }
          report(
            items[most].path, found: String(items.count), accepted: Phrase(nl: "\(most)", en: "\(most)"),
            Phrase(
              nl: "Het kenmerk \(row.name) staat hier \(items.count) keer; ten hoogste \(most) keer kan. "
                + "Haal er \(items.count - most) weg.",
              en: "The kenmerk \(row.name) is here \(items.count) times; at most \(most) is possible. "
                + "Remove \(items.count - most)."))
        }
      }
    ])
}

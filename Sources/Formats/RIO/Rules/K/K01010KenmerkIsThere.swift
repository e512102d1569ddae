import Description
import Rules

extension Rule {
  /// K01010: a required kenmerk is there often enough.
  static let k01010 = Rule(
    "K01010", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een verplicht kenmerk staat er vaak genoeg.",
      en: "A required kenmerk is there often enough."),
    explanation: Phrase(
      nl: "Welke kenmerken verplicht zijn, hangt af van het element en van de generatie van RIO. "
        + "Het schema toetst dat niet: daar mag elke naam, en mag alles weg.",
      en: "Which kenmerken are required depends on the element and on the generation of RIO. The "
        + "schema does not check it: there any name is allowed, and all may be left out."),
    remedy: Phrase(
      nl: "Voeg het kenmerk toe, of kies met --rio-generation de generatie waar het bericht voor "
        + "is.",
      en: "Add the kenmerk, or choose with --rio-generation the generation that the message is for."),
    example: Phrase(
      nl: "<aangebodenMboOpleidingCohort> zonder kenmerk opleidingsvorm",
      en: "<aangebodenMboOpleidingCohort> without the kenmerk opleidingsvorm"),
    checks: [
      .kenmerken { kenmerken, report in
        for (row, items) in kenmerken.groups {
          guard let count = row.count(kenmerken.generation), items.count < count.lowerBound else { continue }
          report(kenmerken.holder.path, accepted: row.accepted(kenmerken.generation), .kenmerkMissing(row, kenmerken))
        }
      }
    ])
}

extension Phrase {
  fileprivate static func kenmerkMissing(_ row: RIOKenmerkRow, _ kenmerken: RIOKenmerken) -> Phrase {
    let accepted = row.accepted(kenmerken.generation)
    let element = kenmerken.holder.part.element
    return Phrase(
      nl: "Bij <\(element)> ontbreekt het kenmerk \(row.name), verplicht in generatie "
        + "\(kenmerken.generation.rawValue). Voeg het toe, met als waarde: \(accepted.nl).",
      en: "<\(element)> lacks the kenmerk \(row.name), required in generation \(kenmerken.generation.rawValue). "
        + "Add it, with as its value: \(accepted.en).")
  }
}

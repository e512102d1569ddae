import Description
import Rules

extension Rule {
  /// K01050: the value of a kenmerk is in the list of that kenmerk.
  static let k01050 = Rule(
    "K01050", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "De waarde van een kenmerk staat in de lijst van dat kenmerk.",
      en: "The value of a kenmerk is in the list of that kenmerk."),
    explanation: Phrase(
      nl: "De lijsten staan niet in het schema en groeien zonder nieuw schema. Getoetst wordt aan "
        + "de lijst van de gekozen generatie.",
      en: "The lists are not in the schema and grow without a new one. The list of the chosen "
        + "generation is what counts."),
    remedy: Phrase(
      nl: "Kies een waarde uit de lijst.",
      en: "Choose a value of the list."),
    example: Phrase(
      nl: "kenmerk opleidingsvorm met de waarde HYBRIDE", en: "the kenmerk opleidingsvorm with the value HYBRIDE"),
    checks: [
      .kenmerken { kenmerken, report in
        for item in kenmerken.items where item.hasRightElement {
          guard case .listed(let list)? = item.row?.value else { continue }
          let text = item.kenmerk.waarde.text
          guard !list.contains(text, kenmerken.generation) else { continue }
          report(
            item.valuePath, found: text, accepted: list.accepted(kenmerken.generation),
            .unlisted(text, list, kenmerken.generation))
        }
      }
    ])
}

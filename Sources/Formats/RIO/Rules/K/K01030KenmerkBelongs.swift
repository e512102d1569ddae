import Description
import Rules

extension Rule {
  /// K01030: a kenmerk belongs to the element that it stands in.
  static let k01030 = Rule(
    "K01030", .error, .sourced, [.rioErrors],
    title: Phrase(
      nl: "Een kenmerk hoort bij het element waarin het staat.",
      en: "A kenmerk belongs to the element that it stands in."),
    explanation: Phrase(
      nl: "Het schema laat elke naam door; welke kenmerken bij welk element horen, staat los "
        + "daarvan vast en verschilt per generatie. Zo is toestemmingDeelnameSTAP verplicht in 2022"
        + " en geweigerd in 2025.",
      en: "The schema lets any name pass; which kenmerken belong to which element is fixed apart "
        + "from it and differs by generation. So toestemmingDeelnameSTAP is required in 2022 and "
        + "refused in 2025."),
    remedy: Phrase(
      nl: "Haal het kenmerk weg, zet het bij het goede element, of kies de goede generatie met "
        + "--rio-generation.",
      en: "Remove the kenmerk, put it with the right element, or choose the right generation with "
        + "--rio-generation."),
    example: Phrase(
      nl: "kenmerk website bij <aangebodenMboOpleiding> zelf, en niet bij de periode",
      en: "the kenmerk website on <aangebodenMboOpleiding> itself, and not on its period"),
    checks: [
      .kenmerken { kenmerken, report in
        for item in kenmerken.items where item.row == nil {
          report(item.path + ["kenmerknaam"], found: item.kenmerk.naam.text, .kenmerkStrange(item, kenmerken))
        }
      },
      .delivery { delivery, _, report in
        for holder in delivery.kenmerkHolders where RIOKenmerkTable.rows(holder.part.element) == nil {
          if !holder.part.kenmerken.isEmpty { report.notJudged(holder.path + ["kenmerken"], needs: .register) }
        }
      },
    ])
}

extension Phrase {
  fileprivate static func kenmerkStrange(_ item: RIOKenmerken.Item, _ kenmerken: RIOKenmerken) -> Phrase {
    let name = item.kenmerk.naam.text
    let element = kenmerken.holder.part.element
    let known = kenmerken.rows.map(\.name)
    let near = Nearest.word(to: name, among: known)
    let list = known.joined(separator: ", ")
    let what =
      near.map { Phrase(nl: "Bedoelde u \u{201C}\($0)\u{201D}?", en: "Did you mean \u{201C}\($0)\u{201D}?") }
      ?? (known.isEmpty
        ? Phrase(nl: "Daar hoort geen enkel kenmerk; haal het weg.", en: "No kenmerk belongs there; remove it.")
        : Phrase(
          nl: "Haal het weg, of gebruik een kenmerk dat hier kan: \(list).",
          en: "Remove it, or use a kenmerk that can be here: \(list)."))
    return Phrase(
      nl: "Het kenmerk \u{201C}\(name)\u{201D} hoort in generatie \(kenmerken.generation.rawValue) niet bij "
        + "<\(element)>. \(what.nl)",
      en: "The kenmerk \u{201C}\(name)\u{201D} does not belong to <\(element)> in generation "
        + "\(kenmerken.generation.rawValue). \(what.en)")
  }
}

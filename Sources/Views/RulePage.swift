import Description
public import Rules

/// The page that explains one rule.
public enum RulePage {
  /// What the rule asks, why, where it comes from, an example that breaks it, and how to solve it.
  public static func page(of rule: Rule) -> Page {
    var blocks: [Block] = [
      .paragraph(
        Phrase(
          nl: "\(rule.severity.sentence.nl); \(rule.status.sentence.nl).",
          en: "\(rule.severity.sentence.en); \(rule.status.sentence.en).")),
      .heading(Phrase(nl: "Waarom", en: "Why")), .paragraph(rule.explanation),
      .heading(Phrase(nl: "Wat te doen", en: "What to do")), .paragraph(rule.remedy),
      .heading(Phrase(nl: "Voorbeeld dat de regel breekt", en: "Example that breaks the rule")),
      // What is the same in both languages is a piece of a file; the rest are words.
      rule.example.nl == rule.example.en ? .verbatim(rule.example.nl) : .paragraph(rule.example),
    ]
    if !rule.sources.isEmpty {
      blocks.append(.heading(Phrase(nl: "Bronnen", en: "Sources")))
      blocks.append(
        .list(rule.sources.map { .phrase(Phrase(nl: "\($0.key): \($0.title.nl)", en: "\($0.key): \($0.title.en)")) }))
    }
    if let from = rule.holds.from {
      blocks.append(.paragraph(Phrase(nl: "Geldt vanaf \(from).", en: "Holds from \(from).")))
    }
    if let until = rule.holds.until {
      blocks.append(.paragraph(Phrase(nl: "Geldt tot en met \(until).", en: "Holds until \(until).")))
    }
    return Page(
      id: rule.id, title: Phrase(nl: rule.id, en: rule.id), question: rule.title, blocks: blocks)
  }
}

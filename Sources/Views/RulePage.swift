import Description
public import Rules

/// The page that explains one rule.
public enum RulePage {
  /// What the rule asks, why, where it comes from, an example that breaks it, and how to solve it.
  public static func page(of rule: Rule) -> Page {
    var blocks: [Block] = [
      .paragraph(
        Phrase(
          nl: "\(rule.severity.words.nl); \(rule.status.words.nl).",
          en: "\(rule.severity.words.en); \(rule.status.words.en).")),
      .heading(Phrase(nl: "Waarom", en: "Why"), level: 2), .paragraph(rule.explanation),
      .heading(Phrase(nl: "Wat te doen", en: "What to do"), level: 2), .paragraph(rule.remedy),
      .heading(Phrase(nl: "Voorbeeld dat de regel breekt", en: "Example that breaks the rule"), level: 2),
      .list([.code(rule.example)]),
    ]
    if !rule.sources.isEmpty {
      blocks.append(.heading(Phrase(nl: "Bronnen", en: "Sources"), level: 2))
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

extension Severity {
  fileprivate var words: Phrase {
    switch self {
    case .error:
      Phrase(nl: "Fout: het bestand kan zo niet worden gebruikt", en: "Error: the file cannot be used like this")
    case .warning: Phrase(nl: "Waarschuwing: waarschijnlijk verkeerd", en: "Warning: probably wrong")
    case .info: Phrase(nl: "Opmerking: goed om te weten", en: "Remark: good to know")
    }
  }
}

extension Status {
  fileprivate var words: Phrase {
    switch self {
    case .sourced: Phrase(nl: "een openbare bron zegt het", en: "a public source states it")
    case .derived:
      Phrase(
        nl: "volgt uit een bron, maar staat er zo niet in", en: "follows from a source, which does not state it so")
    case .convention:
      Phrase(
        nl: "een afspraak van dit project, geen wet en geen landelijke norm",
        en: "a convention of this project, no law and no national norm")
    }
  }
}

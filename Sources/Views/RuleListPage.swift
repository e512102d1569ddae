import Description
public import Rules

/// The pages that list rules.
public enum RuleListPage {
  private static let title = Phrase(nl: "Regels", en: "Rules")
  private static let question = Phrase(
    nl: "Waar kijkt fim naar, en van wie is die regel?", en: "What does fim look at, and whose rule is it?")

  /// Some rules in one table, with how many there are of each status.
  public static func page(of rules: [Rule]) -> Page {
    var table = Table(
      id: "rules", caption: title,
      columns: columns + [Table.Column("source", Phrase(nl: "Bron", en: "Source")), asks])
    for rule in rules {
      table.append(
        [.code(rule.id)] + words(rule) + [
          .text(rule.sources.map(\.key).joined(separator: ", ")), .phrase(rule.title),
        ])
    }
    let counts = Status.allCases.map { status in
      let count = rules.count { $0.status == status }
      return Phrase(nl: "\(count) \(status.word.nl)", en: "\(count) \(status.word.en)")
    }
    let sum = Phrase(
      nl: "\(rules.count) \(rules.count == 1 ? "regel" : "regels"): \(counts.map(\.nl).joined(separator: ", ")).",
      en: "\(rules.count) \(rules.count == 1 ? "rule" : "rules"): \(counts.map(\.en).joined(separator: ", ")).")
    return Page(id: "rules", title: title, question: question, blocks: [.paragraph(sum), .table(table)])
  }

  /// The index of a folder with a page for each rule: by group, by severity and by status.
  public static func index(of catalogue: RuleCatalogue) -> Page {
    let rules = catalogue.rules
    var blocks: [Block] = [
      .paragraph(
        Phrase(
          nl: "Elke regel zegt hoe zwaar hij weegt en waar hij vandaan komt. Een afspraak van dit project is geen wet "
            + "en geen landelijke norm.",
          en: "Each rule says how much it matters and where it comes from. A convention of this project is no law and "
            + "no national norm.")), .table(counts(of: rules)),
    ]
    for group in catalogue.groups {
      blocks.append(
        .heading(Phrase(nl: "\(group.id): \(group.title.nl)", en: "\(group.id): \(group.title.en)")))
      let caption = Phrase(nl: "De regels van \(group.id)", en: "The rules of \(group.id)")
      var table = Table(id: group.id, caption: caption, columns: columns + [asks])
      for rule in group.rules { table.append([link(rule)] + words(rule) + [.phrase(rule.title)]) }
      blocks.append(.table(table))
    }
    blocks.append(.heading(Phrase(nl: "Op ernst", en: "By severity")))
    for severity in Severity.allCases.reversed() {
      blocks += list(severity.sentence, catalogue) { $0.severity == severity }
    }
    blocks.append(.heading(Phrase(nl: "Op herkomst", en: "By status")))
    for status in Status.allCases {
      let (word, sentence) = (status.word, status.sentence)
      blocks += list(
        Phrase(nl: "\(word.nl): \(sentence.nl)", en: "\(word.en): \(sentence.en)"), catalogue
      ) { $0.status == status }
    }
    return Page(id: "rules", title: title, question: question, blocks: blocks)
  }

  /// The page of a rule in that folder, with the ways to the index and to the same page in the other language.
  public static func indexed(_ rule: Rule) -> Page {
    var page = RulePage.page(of: rule)
    page.blocks.append(
      .list([
        .link(.phrase(Phrase(nl: "alle regels", en: "all rules")), to: .ruleIndex),
        .link(.phrase(Phrase(nl: "in English", en: "in het Nederlands")), to: .translation),
      ]))
    return page
  }

  private static let columns = [
    Table.Column("id", Phrase(nl: "Regel", en: "Rule")), Table.Column("severity", Phrase(nl: "Ernst", en: "Severity")),
    Table.Column("status", Phrase(nl: "Herkomst", en: "Status")),
  ]
  private static let asks = Table.Column("title", Phrase(nl: "Wat de regel vraagt", en: "What the rule asks"))

  private static func link(_ rule: Rule) -> Cell { .link(.code(rule.id), to: .rule(rule.id)) }

  /// How much a rule matters, and where it comes from.
  private static func words(_ rule: Rule) -> [Cell] {
    [rule.severity.cell, rule.status.cell]
  }

  /// The rules that fit, those of a group on a line.
  private static func list(_ title: Phrase, _ catalogue: RuleCatalogue, where fits: (Rule) -> Bool) -> [Block] {
    let lines = catalogue.groups.map { $0.rules.filter(fits).map(link) }.filter { !$0.isEmpty }
    return lines.isEmpty ? [] : [.heading(title, level: 2), .list(lines.map(Cell.cells))]
  }

  /// How many rules there are of each status and severity.
  private static func counts(of rules: [Rule]) -> Table {
    let severities = Severity.allCases.reversed()
    let together = Phrase(nl: "samen", en: "together")
    var table = Table(
      id: "counts", caption: Phrase(nl: "Hoeveel regels", en: "How many rules"),
      columns: [Table.Column("status", Phrase(nl: "Herkomst", en: "Status"))]
        + severities.map { Table.Column($0.rawValue, $0.word, alignment: .trailing) }
        + [Table.Column("all", together, alignment: .trailing)])
    func row(_ title: Cell, _ rules: [Rule]) {
      let counts = severities.map { severity in Cell.number(rules.count { $0.severity == severity }) }
      table.append([title] + counts + [.number(rules.count)])
    }
    for status in Status.allCases {
      row(status.cell, rules.filter { $0.status == status })
    }
    row(.word("all", together), rules)
    return table
  }
}

extension Anchor {
  /// The page of a rule.
  public static func rule(_ id: String) -> Anchor { Anchor("rule", id) }
  /// The list of rules.
  public static let ruleIndex = Anchor("page", "rules")
  /// The same page in the other language.
  public static let translation = Anchor("page", "translation")
}

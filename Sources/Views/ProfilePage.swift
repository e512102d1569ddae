import Curriculum
import Description
public import Rules

/// The page that shows a profile: all numbers and severities, and what differs from the standard.
public enum ProfilePage {
  /// The page of a profile.
  public static func page(of profile: AgreedProfile, rules: RuleCatalogue) -> Page {
    let note = Note(
      .convention,
      Phrase(
        nl: "Alle getallen hier zijn afspraken, geen wet en geen landelijke norm. Wat de wet vraagt staat in de "
          + "regels zelf en is met een profiel niet te veranderen.",
        en: "All numbers here are conventions, no law and no national norm. What the law asks stands in the rules "
          + "themselves and cannot be changed by a profile."))
    return Page(
      id: "profile", title: Phrase(nl: "Profiel \(profile.name)", en: "Profile \(profile.name)"),
      question: Phrase(
        nl: "Welke getallen en zwaarten zijn afgesproken, en wat wijkt af?",
        en: "Which numbers and severities are agreed, and what differs?"),
      blocks: blocks(of: profile, rules: rules) + [.note(note)])
  }

  /// What differs, and the tables of numbers, lists and weights.
  static func blocks(of profile: AgreedProfile, rules: RuleCatalogue) -> [Block] {
    var blocks: [Block] = [.paragraph(summary(profile))]
    blocks += [.table(numbers(profile)), .table(lists(profile))]
    if !profile.severities.isEmpty { blocks.append(.table(severities(profile, rules))) }
    return blocks
  }

  private static func summary(_ profile: AgreedProfile) -> Phrase {
    let count = profile.numbers.count(where: \.isChanged)
    let numbers = Phrase(
      nl: count == 0
        ? "Alle getallen zijn die van het standaardprofiel"
        : count == 1
          ? "1 getal wijkt af van het standaardprofiel" : "\(count) getallen wijken af van het standaardprofiel",
      en: count == 0
        ? "All numbers are those of the standard profile"
        : count == 1
          ? "1 number differs from the standard profile" : "\(count) numbers differ from the standard profile")
    let weights = profile.severities.count
    if weights == 0 { return numbers + Phrase(nl: ".", en: ".") }
    return numbers
      + Phrase(
        nl: "; \(weights == 1 ? "1 regel weegt" : "\(weights) regels wegen") anders.",
        en: "; \(weights == 1 ? "1 rule has" : "\(weights) rules have") another weight.")
  }

  private static func numbers(_ profile: AgreedProfile) -> Table {
    var table = Table(
      id: "numbers", caption: Phrase(nl: "Getallen", en: "Numbers"),
      columns: [
        Table.Column("name", Phrase(nl: "Naam", en: "Name")),
        Table.Column("value", Phrase(nl: "Waarde", en: "Value")),
        Table.Column("standard", Phrase(nl: "Standaard", en: "Standard")),
        Table.Column("bounds", Phrase(nl: "Grenzen", en: "Bounds")),
        Table.Column("status", Phrase(nl: "Herkomst", en: "Status")),
        Table.Column("meaning", Phrase(nl: "Wat het is", en: "What it is")),
      ])
    for number in profile.numbers {
      guard let range = number.range else { continue }
      table.append([
        .code(number.name),
        .phrase(Phrase(nl: "\(number.value) \(number.unit.nl)", en: "\(number.value) \(number.unit.en)")),
        .text(number.standard), .text("\(range.lowerBound)–\(range.upperBound)"),
        .phrase(Status.convention.word), .phrase(number.meaning),
      ])
    }
    return table
  }

  private static func lists(_ profile: AgreedProfile) -> Table {
    var table = Table(
      id: "lists", caption: Phrase(nl: "Lijsten", en: "Lists"),
      columns: [
        Table.Column("name", Phrase(nl: "Naam", en: "Name")),
        Table.Column("items", Phrase(nl: "Wat erin staat", en: "What is in it")),
        Table.Column("differs", Phrase(nl: "Wijkt af", en: "Differs")),
        Table.Column("status", Phrase(nl: "Herkomst", en: "Status")),
        Table.Column("meaning", Phrase(nl: "Wat het is", en: "What it is")),
      ])
    for number in profile.numbers where number.range == nil {
      table.append([
        .code(number.name), .text(number.value), .flag(number.isChanged), .phrase(Status.convention.word),
        .phrase(number.meaning),
      ])
    }
    return table
  }

  private static func severities(_ profile: AgreedProfile, _ rules: RuleCatalogue) -> Table {
    var table = Table(
      id: "severities", caption: Phrase(nl: "Regels die anders wegen", en: "Rules with another weight"),
      columns: [
        Table.Column("rule", Phrase(nl: "Regel", en: "Rule")),
        Table.Column("asked", Phrase(nl: "Gevraagd", en: "Asked")),
        Table.Column("standard", Phrase(nl: "Uit zichzelf", en: "By itself")),
        Table.Column("inForce", Phrase(nl: "Geldt", en: "In force")),
        Table.Column("reason", Phrase(nl: "Reden", en: "Reason")),
      ])
    for entry in profile.severities {
      guard let rule = rules.rule(entry.rule.text) else { continue }
      table.append([
        .code(rule.id, title: nil), .word(entry.severity.rawValue, entry.severity.word), rule.severity.cell,
        .phrase(
          rule.isLaw
            ? rule.severity.word + Phrase(nl: " (wet)", en: " (law)")
            : profile.severity(of: rule, saying: rule.severity)?.word ?? AgreedSeverity.off.word),
        entry.reason.map { .text($0.text) } ?? .empty,
      ])
    }
    return table
  }
}

extension AgreedSeverity {
  fileprivate var word: Phrase { severity?.word ?? Phrase(nl: "uit", en: "off") }
}

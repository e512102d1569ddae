import Description
import Rules

/// What the rules on kenmerken share: the kenmerken of each element, beside what the table allows there.
final class RIOKenmerken: Sendable {
  let holder: RIOPlaced<RIOKenmerkHolder>
  let rows: [RIOKenmerkRow]
  let generation: RIOGeneration
  let items: [Item]
  /// The rows with the kenmerken of their name.
  let groups: [(row: RIOKenmerkRow, items: [Item])]

  /// One kenmerk with the row of its name; no row where its name does not belong.
  struct Item: Sendable {
    let kenmerk: RIOKenmerk
    let path: Path
    let row: RIOKenmerkRow?

    /// The path of its value.
    var valuePath: Path { path + [.field(kenmerk.waarde.element)] }
    /// Whether the value stands in the element that its name asks for.
    var hasRightElement: Bool { row.map { $0.element == kenmerk.waarde.element } ?? false }
  }

  /// - Returns: nil where the kenmerken of the element are not known.
  init?(_ holder: RIOPlaced<RIOKenmerkHolder>, _ generation: RIOGeneration) {
    guard let rows = RIOKenmerkTable.rows(holder.part.element, in: generation) else { return nil }
    let items = holder.part.kenmerken.enumerated().map { number, kenmerk in
      Item(
        kenmerk: kenmerk, path: holder.path + ["kenmerken", .item(number)],
        row: rows.first { $0.name == kenmerk.naam.text })
    }
    self.holder = holder
    self.rows = rows
    self.generation = generation
    self.items = items
    groups = rows.map { row in (row, items.filter { $0.kenmerk.naam.text == row.name }) }
  }
}

extension RuleCheck {
  /// Looks at the kenmerken of each element of a delivery.
  static func kenmerken(_ check: @escaping @Sendable (RIOKenmerken, inout Report) -> Void) -> RuleCheck {
    .delivery { delivery, _, report in
      for kenmerken in delivery.kenmerken { check(kenmerken, &report) }
    }
  }
}

extension RIOKenmerkRow {
  /// The values in words, to follow "right is".
  func accepted(_ generation: RIOGeneration) -> Phrase {
    switch value {
    case .listed(let list): list.accepted(generation)
    case .text(_, .some): RIOProviderCode.accepts
    case .text(let most, nil):
      Phrase(nl: "tekst van ten hoogste \(most) tekens", en: "text of at most \(most) characters")
    case .number(let range):
      Phrase(
        nl: "een geheel getal van \(range.lowerBound) tot en met \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .day(let range):
      Phrase(
        nl: "een datum van \(range.lowerBound) tot en met \(range.upperBound)",
        en: "a date from \(range.lowerBound) to \(range.upperBound)")
    }
  }

  /// Whether a value is within the length, range or pattern. Lists have a rule of their own.
  func fits(_ text: RIOKenmerkValue) -> Bool {
    switch (value, text) {
    case (.text(let most, let pattern), .tekst(let text)):
      var text = text.text
      return text.unicodeScalars.count <= most
        && (pattern.map { pattern in text.withUTF8 { pattern.matches($0) } } ?? true)
    case (.number(let range), .getal(let number)): return number.whole.map(range.contains) ?? false
    case (.day(let range), .datum(let date)): return date.day.map(range.contains) ?? false
    default: return true
    }
  }
}

import Description

extension Difference {
  /// A row of object, field, what it was and what it becomes.
  func row(of object: Cell) -> [Cell] { [object, .code(path.description), before, after] }

  /// What it was.
  var before: Cell {
    switch kind {
    case .added: .empty
    case .removed(let old): .text(old.short)
    case .changed(let old, let new): .text(old.short(beside: new))
    case .moved(let place): .phrase(Phrase(nl: "plaats \(place + 1)", en: "place \(place + 1)"))
    }
  }

  /// What it becomes.
  var after: Cell {
    switch kind {
    case .added(let new): .text(new.short)
    case .removed: .empty
    case .changed(let old, let new): .text(new.short(beside: old))
    case .moved: .phrase(Phrase(nl: "verplaatst", en: "moved"))
    }
  }
}

extension Tree {
  /// The content in one short line.
  fileprivate var short: String { Self.cut(line) }

  /// The content in one short line that shows where it differs from another one.
  fileprivate func short(beside other: Tree) -> String {
    let text = line
    let same = zip(text, other.line).prefix { $0 == $1 }.count
    if text.count <= Self.longest || same < Self.longest - 20 { return Self.cut(text) }
    // From the start of a word a little before the place.
    let start = text.index(text.startIndex, offsetBy: same - 20)
    let word = text[start...].firstIndex(of: " ").map { text.index(after: $0) } ?? start
    let shown = text.distance(from: text.startIndex, to: word) <= same ? word : start
    return "…" + Self.cut(String(text[shown...]), Self.longest - 1)
  }

  private static let longest = 80
  private static func cut(_ text: String, _ longest: Int = longest) -> String {
    text.count > longest ? text.prefix(longest - 1) + "…" : text
  }

  private var line: String {
    switch self {
    case .string(let text), .number(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .flag(let flag): "\(flag)"
    case .null: "null"
    case .array(let items): items.map(\.line).joined(separator: "; ")
    case .members(let members): members.map { "\($0.name) \($0.value.line)" }.joined(separator: ", ")
    }
  }
}

import Description
import Views

/// Values in HTML. Texts are escaped; links lead only to places that the document has.
struct HTMLCells: Sendable {
  let words: CellWords
  /// The names of the places that the document has.
  let places: [Anchor: String]

  /// A value in a table or a card; with `isShort` a mark is a letter with its word for a screen reader.
  func inline(_ cell: Cell, isShort: Bool = false) -> String {
    switch cell {
    case .text(let text): return Self.isPath(text) ? Self.path(text) : HTMLEscape.text(text)
    case .phrase(let phrase), .word(_, let phrase): return HTMLEscape.text(phrase[words.language])
    case .code(let code, let title): return name(code, title)
    case .mark(let mark):
      let name = isShort ? shortMark(mark) : words.text(cell)
      return "<span class=\"mark \(mark.style)\">\(name)</span>"
    case .cells(let cells) where cells.allSatisfy(\.isBareCode):
      return cells.map { inline($0) }.joined(separator: ", ")
    case .cells(let cells):
      return "<ul class=\"cells\">\(cells.map { "<li>\(inline($0))</li>" }.joined())</ul>"
    case .run(let cells): return cells.map { inline($0) }.joined(separator: " ")
    case .link(let cell, let anchor):
      guard let place = places[anchor] else { return inline(cell, isShort: isShort) }
      return "<a href=\"#\(place)\">\(inline(cell, isShort: isShort))</a>"
    case .number, .fraction, .hours, .flag: return "<span class=\"unit\">\(words.text(cell))</span>"
    case .empty: return ""
    }
  }

  /// A value in a list: several values stay on one line.
  func running(_ cell: Cell) -> String {
    if case .cells(let cells) = cell { cells.map(running).joined(separator: "; ") } else { inline(cell) }
  }

  /// A phrase on one line.
  func line(_ phrase: Phrase) -> String { HTMLEscape.text(phrase[words.language], lineEnd: " ") }

  /// A code with its title, or the title alone where the code is made of it.
  private func name(_ code: String, _ title: String?) -> String {
    let style = code.utf8.count > Self.longestKeptCode ? " class=\"long\"" : ""
    let name = "<code\(style)>\(HTMLEscape.text(code))</code>"
    guard let title else { return name }
    let shown = "<span class=\"title\">\(HTMLEscape.text(title))</span>"
    return Self.says(title, code) ? shown : "\(name) \(shown)"
  }

  /// Whether a text is one long word with slashes: a path or an address.
  private static func isPath(_ text: String) -> Bool {
    text.utf8.count > longestKeptCode && text.utf8.contains(UInt8(ascii: "/"))
      && !text.utf8.contains { $0 <= UInt8(ascii: " ") }
  }

  /// A path, which breaks after its slashes rather than anywhere else.
  private static func path(_ text: String) -> String {
    "<span class=\"path\">\(HTMLEscape.text(text).replacing("/", with: "/<wbr>"))</span>"
  }

  /// A longer code may be broken where a table is too wide for paper; those of tasks and qualifications stay whole.
  private static let longestKeptCode = 12

  /// Whether a code is its title in small letters with hyphens.
  private static func says(_ title: String, _ code: String) -> Bool {
    var slug: [UInt8] = []
    for byte in title.utf8 {
      let small = (65...90).contains(byte) ? byte + 32 : byte
      if (48...57).contains(small) || (97...122).contains(small) {
        slug.append(small)
      } else if let last = slug.last, last != 45 {
        slug.append(45)
      }
    }
    if slug.last == 45 { slug.removeLast() }
    return slug.elementsEqual(code.utf8)
  }

  /// The letter for the eye, the word for a screen reader; a known share says by itself that it is a part.
  private func shortMark(_ mark: Mark) -> String {
    let word = "<span class=\"spoken\">\(mark.word[words.language])</span>"
    if let share = mark.share { return word + " \(share)%" }
    return "<span aria-hidden=\"true\">\(mark.letter[words.language])</span>" + word
  }
}

extension Cell {
  /// Whether it is a code without a title, of which several stand beside each other.
  fileprivate var isBareCode: Bool { if case .code(_, nil) = shown { true } else { false } }
}

extension Mark {
  /// The name of its style.
  var style: String {
    switch self {
    case .full: "full"
    case .partial: "partial"
    case .open: "open"
    }
  }
}

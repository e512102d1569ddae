public import Description
public import Views

/// Pages for a terminal.
///
/// Tables and matrices are set within the width of the window: cells wrap, a matrix is divided into bands of columns,
/// and a table that cannot fit shows each row as a small list. Characters from files that would act on the terminal are
/// written out.
public struct PageText: Sendable {
  let words: CellWords
  let width: Int
  let color: Bool

  /// A renderer.
  ///
  /// - Parameters:
  ///   - language: The language of the page.
  ///   - width: The width of the window in cells; at least 20 are used.
  ///   - color: Whether to write escape sequences for colour and weight.
  public init(language: Language, width: Int = 80, color: Bool = false) {
    words = CellWords(language: language)
    self.width = max(20, width)
    self.color = color
  }

  /// The page, with a line end after the last line.
  public func render(_ page: Page) -> String {
    let question = FlowText(page.question[words.language]).lines(width: width)
    var parts = [underlined(page.title, with: "=") + question.map { Ink.dim.paint($0, color: color) }]
    for block in page.blocks { parts.append(lines(of: block)) }
    return parts.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let title, let level):
      return level <= 1 ? underlined(title, with: "-") : bold(FlowText(title[words.language]).lines(width: width))
    case .paragraph(let text): return FlowText(text[words.language]).lines(width: width)
    case .verbatim(let text): return FlowText(text).lines(width: width - 4).map { "    " + $0 }
    case .note(let note): return lines(of: note)
    case .list(let items, let isOrdered):
      let digits = String(items.count).utf8.count
      return items.enumerated().flatMap { index, item in
        let number = String(index + 1)
        let sign = isOrdered ? String(repeating: " ", count: digits - number.utf8.count) + number + ". " : "- "
        return hanging(flow(item), after: sign)
      }
    case .table(let table): return lines(of: table)
    case .matrix(let matrix): return lines(of: matrix)
    case .graph(let graph): return lines(of: graph)
    }
  }

  private func underlined(_ title: Phrase, with sign: Character) -> [String] {
    let lines = FlowText(title[words.language]).lines(width: width)
    let longest = lines.reduce(0) { max($0, TerminalWidth.of($1)) }
    return bold(lines) + [Ink.dim.paint(String(repeating: sign, count: longest), color: color)]
  }

  private func lines(of note: Note) -> [String] {
    let label = note.kind.word[words.language] + ":"
    let ink: Ink =
      switch note.kind {
      case .info: .bold
      case .warning: .boldYellow
      case .convention: .boldCyan
      }
    var text = FlowText(unbroken: label)
    text += FlowText(note.text[words.language])
    var lines = text.lines(width: width)
    if let first = lines.first, first.hasPrefix(label) {
      lines[0] = ink.paint(label, color: color) + first.dropFirst(label.count)
    }
    return lines
  }

  /// A text after a sign, the following lines below the first.
  func hanging(_ text: FlowText, after sign: String) -> [String] {
    let indent = TerminalWidth.of(sign)
    return text.lines(width: width - indent).enumerated().map { index, line in
      (index == 0 ? sign : String(repeating: " ", count: indent)) + line
    }
  }

  func bold(_ lines: [String]) -> [String] { lines.map { Ink.bold.paint($0, color: color) } }
}

import Description
import Views

/// The pages of an HTML document, written one after the other.
struct HTMLBody: Sendable {
  /// A line in the table of contents.
  struct Entry: Sendable {
    var id: String
    /// The title, escaped.
    var title: String
    /// Whether it is a heading within a page.
    var isInner: Bool
  }

  let words: CellWords
  private(set) var text = ""
  private(set) var contents: [Entry] = []
  private var ids = UniqueNames()
  /// The level of the last heading in HTML; the next is at most one deeper.
  private var level = 1

  init(language: Language) {
    words = CellWords(language: language)
    for id in ["content", "contents"] { _ = ids.take(id) }
  }

  /// Adds a page as a section.
  mutating func add(_ page: Page) {
    let id = ids.take(HTMLEscape.id(page.id))
    let title = line(page.title)
    contents.append(Entry(id: id, title: title, isInner: false))
    level = 2
    text += "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(title)</h2>\n"
    text += "<p class=\"question\">\(line(page.question))</p>\n"
    for block in page.blocks { add(block, page: id) }
    text += "</section>\n"
  }

  private mutating func add(_ block: Block, page: String) {
    switch block {
    case .heading(let title, let depth):
      level = min(max(depth + 2, 3), level + 1, 6)
      let id = ids.take(page + "-section")
      if level == 3 { contents.append(Entry(id: id, title: line(title), isInner: true)) }
      text += "<h\(level) id=\"\(id)\">\(line(title))</h\(level)>\n"
    case .paragraph(let paragraph): text += "<p>\(HTMLEscape.text(paragraph[words.language]))</p>\n"
    case .note(let note):
      text += "<p class=\"note \(note.kind.rawValue)\"><strong>\(line(note.kind.word)):</strong> "
      text += "\(HTMLEscape.text(note.text[words.language]))</p>\n"
    case .list(let items, let isOrdered):
      let tag = isOrdered ? "ol" : "ul"
      text += "<\(tag)>\n" + items.map { "<li>\(running($0))</li>\n" }.joined() + "</\(tag)>\n"
    case .table(let table): add(table, id: ids.take(page + "-" + HTMLEscape.id(table.id)))
    case .matrix(let matrix): add(matrix, id: ids.take(page + "-" + HTMLEscape.id(matrix.id)))
    }
  }

  private mutating func add(_ table: Table, id: String) {
    let classes = table.columns.map { $0.alignment == .trailing ? " class=\"end\"" : "" }
    open(id: id, caption: table.caption, class: "table")
    for (column, style) in zip(table.columns, classes) {
      text += "<th scope=\"col\"\(style)>\(line(column.header))</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      text += "<tr>"
      for (index, cell) in row.enumerated() {
        text +=
          index == 0
          ? "<th scope=\"row\"\(classes[index])>\(inline(cell))</th>" : "<td\(classes[index])>\(inline(cell))</td>"
      }
      text += "</tr>\n"
    }
    close(columns: table.columns.count, isEmpty: table.rows.isEmpty)
  }

  private mutating func add(_ matrix: Matrix, id: String) {
    open(id: id, caption: matrix.caption, class: matrix.columns.count > 8 ? "matrix wide" : "matrix")
    text += "<th scope=\"col\">\(line(matrix.corner))</th>"
    for column in matrix.columns { text += "<th scope=\"col\"><div>\(inline(column))</div></th>" }
    text += "</tr></thead>\n<tbody>\n"
    for row in matrix.rows {
      text += "<tr><th scope=\"row\">\(inline(row.header))</th>"
      for cell in row.cells { text += "<td>\(inline(cell, isShort: true))</td>" }
      text += "</tr>\n"
    }
    close(columns: matrix.columns.count + 1, isEmpty: matrix.rows.isEmpty)
    let legend = words.legend(of: matrix).joined(separator: ", ")
    if !legend.isEmpty { text += "<p class=\"legend\">\(HTMLEscape.text(legend))</p>\n" }
  }

  /// Everything up to the first header: a region that scrolls sideways, also with the keyboard.
  private mutating func open(id: String, caption: Phrase, class name: String) {
    text += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\">\n"
    text += "<table class=\"\(name)\">\n<caption id=\"\(id)\">\(line(caption))</caption>\n<thead><tr>"
  }

  private mutating func close(columns: Int, isEmpty: Bool) {
    if isEmpty { text += "<tr><td colspan=\"\(columns)\">\(words.noRows)</td></tr>\n" }
    text += "</tbody>\n</table>\n</div>\n"
  }

  private func inline(_ cell: Cell, isShort: Bool = false) -> String {
    switch cell {
    case .text(let text): return HTMLEscape.text(text)
    case .phrase(let phrase): return HTMLEscape.text(phrase[words.language])
    case .code(let code, let title):
      let code = "<code>\(HTMLEscape.text(code))</code>"
      return title.map { "\(code) <span class=\"title\">\(HTMLEscape.text($0))</span>" } ?? code
    case .mark(let mark):
      let name = isShort ? shortMark(mark) : words.text(cell)
      return "<span class=\"mark \(mark.name)\">\(name)</span>"
    case .cells(let cells):
      return "<ul class=\"cells\">\(cells.map { "<li>\(inline($0))</li>" }.joined())</ul>"
    case .number, .fraction, .hours, .flag: return "<span class=\"unit\">\(words.text(cell))</span>"
    case .empty: return ""
    }
  }

  /// A cell in a list: several values stay on one line.
  private func running(_ cell: Cell) -> String {
    if case .cells(let cells) = cell { cells.map(running).joined(separator: "; ") } else { inline(cell) }
  }

  /// The letter for the eye, the word for a screen reader.
  private func shortMark(_ mark: Mark) -> String {
    let letter = "<span aria-hidden=\"true\">\(mark.letter[words.language])</span>"
    let word = "<span class=\"spoken\">\(mark.word[words.language])</span>"
    return letter + word + (mark.share.map { " \($0)%" } ?? "")
  }

  private func line(_ phrase: Phrase) -> String { HTMLEscape.text(phrase[words.language], lineEnd: " ") }
}

extension Mark {
  /// The name of its style.
  fileprivate var name: String {
    switch self {
    case .full: "full"
    case .partial: "partial"
    case .open: "open"
    }
  }
}

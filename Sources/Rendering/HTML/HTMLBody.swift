import Description
import Views

/// The pages of an HTML document, written one after the other.
struct HTMLBody: Sendable {
  let cells: HTMLCells
  var text = ""
  private(set) var contents = HTMLContents()
  /// The level of the last heading in HTML; the next is at most one deeper.
  private(set) var level = 1
  private var ids: UniqueNames
  /// Where the part that is open begins.
  private var partStart = 0

  /// The pages in one language. Places that others point at have their names before anything is written.
  init(_ pages: [Page], language: Language) {
    var ids = UniqueNames()
    for id in ["content", "contents"] { _ = ids.take(id) }
    var places: [Anchor: String] = [:]
    for page in pages {
      for case .table(let table) in page.blocks {
        for row in table.rows.indices {
          guard let anchor = table.anchors[row], places[anchor] == nil else { continue }
          places[anchor] = ids.take(HTMLEscape.id(anchor.name))
        }
      }
    }
    self.ids = ids
    cells = HTMLCells(words: CellWords(language: language), places: places)
    for page in pages { add(page) }
  }

  /// Adds a page as a section.
  private mutating func add(_ page: Page) {
    let id = takeID(page.id)
    contents.add(page: id, title: line(page.title))
    level = 2
    text += "<section class=\"page p-\(HTMLEscape.id(page.id))\" aria-labelledby=\"\(id)\">\n"
    text += "<h2 id=\"\(id)\">\(line(page.title))</h2>\n<p class=\"question\">\(line(page.question))</p>\n"
    openPart()
    for block in page.blocks { add(block, page: id) }
    closePart()
    text += "</section>\n"
  }

  private mutating func add(_ block: Block, page: String) {
    switch block {
    case .heading(let title, let depth):
      if depth <= 1 {
        closePart()
        openPart()
      }
      level = min(max(depth + 2, 3), level + 1, 6)
      let id = takeID(page + "-section")
      if level == 3 { contents.add(inner: id, title: line(title)) }
      text += "<h\(level) id=\"\(id)\">\(line(title))</h\(level)>\n"
    case .paragraph(let paragraph): text += "<p>\(HTMLEscape.text(paragraph[language]))</p>\n"
    case .verbatim(let text): self.text += "<pre>\(HTMLEscape.text(text, lineEnd: "\n"))</pre>\n"
    case .note(let note):
      text += "<p class=\"note \(note.kind.rawValue)\"><strong>\(line(note.kind.word)):</strong> "
      text += "\(HTMLEscape.text(note.text[language]))</p>\n"
    case .list(let items, let isOrdered):
      let tag = isOrdered ? "ol" : "ul"
      text += "<\(tag)>\n" + items.map { "<li>\(cells.running($0))</li>\n" }.joined() + "</\(tag)>\n"
    case .table(let table):
      let id = takeID(page + "-" + HTMLEscape.id(table.id))
      switch table.layout {
      case .rows: add(rows: table, id: id)
      case .cards: add(cards: table, id: id)
      case .figures: add(figures: table, id: id)
      case .bar(let total): add(bar: table, of: total, id: id)
      }
    case .matrix(let matrix): add(matrix, id: takeID(page + "-" + HTMLEscape.id(matrix.id)))
    case .graph(let graph): add(graph, id: takeID(page + "-" + HTMLEscape.id(graph.id)))
    }
  }

  /// Begins a part of a page: a heading of the first level with what follows it, or what stands before the first one.
  private mutating func openPart() {
    partStart = text.utf8.count
    text += Self.part
  }

  /// Ends a part; one with nothing in it goes.
  private mutating func closePart() {
    if text.utf8.count == partStart + Self.part.utf8.count {
      text.removeLast(Self.part.count)
    } else {
      text += "</div>\n"
    }
  }

  private static let part = "<div class=\"part\">\n"

  // MARK: For the kinds of blocks

  var language: Language { cells.words.language }

  /// The place of a row that others point at; each place is given out once.
  mutating func takePlace(of row: Int, in table: Table) -> String? {
    guard let anchor = table.anchors[row], let place = cells.places[anchor], given.insert(place).inserted else {
      return nil
    }
    return place
  }

  private var given: Set<String> = []

  mutating func takeID(_ name: String) -> String { ids.take(HTMLEscape.id(name)) }

  mutating func addToContents(card id: String, title: String) { contents.add(inner: id, title: title) }

  func line(_ phrase: Phrase) -> String { cells.line(phrase) }
}

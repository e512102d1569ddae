import Description
import Views

extension HTMLBody {
  /// A table gets a box to filter its rows from this number on, where a script runs.
  private static let rowsToFilter = 9

  /// A table as columns.
  mutating func add(rows table: Table, id: String) {
    let classes = table.columns.map { $0.alignment == .trailing ? " class=\"end\"" : "" }
    open(id: id, caption: table.caption, class: "table", isFiltered: table.rows.count >= Self.rowsToFilter)
    for (column, style) in zip(table.columns, classes) {
      text += "<th scope=\"col\"\(style)>\(line(column.header))</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for (number, row) in table.rows.enumerated() {
      text += takePlace(of: number, in: table).map { "<tr id=\"\($0)\">" } ?? "<tr>"
      for (index, cell) in row.enumerated() {
        let value = cells.inline(cell)
        text +=
          index == 0
          ? "<th scope=\"row\"\(classes[index])>\(value)</th>" : "<td\(classes[index])>\(value)</td>"
      }
      text += "</tr>\n"
    }
    close(columns: table.columns.count, isEmpty: table.rows.isEmpty)
  }

  /// A table as cards: a title, and below it what is known.
  mutating func add(cards table: Table, id: String) {
    let filter = table.rows.count >= Self.rowsToFilter ? " data-rows" : ""
    text += "<div class=\"cards\" role=\"group\" aria-labelledby=\"\(id)\"\(filter)>\n"
    text += "<p class=\"caption\" id=\"\(id)\">\(line(table.caption))</p>\n"
    if table.rows.isEmpty { text += "<p>\(cells.words.noRows)</p>\n" }
    let depth = min(level + 1, 6)
    for (number, row) in table.rows.enumerated() {
      let title = row.first ?? .empty
      let place = takePlace(of: number, in: table)
      let id = place ?? takeID(id + "-card")
      if place != nil, level == 2 { addToContents(card: id, title: cells.inline(title.shown)) }
      text += "<article class=\"card\" id=\"\(id)\" aria-labelledby=\"\(id)-t\">\n"
      text += "<h\(depth) id=\"\(id)-t\">\(cells.inline(title.shown))</h\(depth)>\n<dl>\n"
      for (column, cell) in zip(table.columns, row).dropFirst() where cell != .empty {
        text += "<div><dt>\(line(column.header))</dt><dd>\(cells.inline(cell))</dd></div>\n"
      }
      text += "</dl>\n</article>\n"
    }
    text += "</div>\n"
  }

  /// A table as large figures: label, value, and a mark that gives the figure its style.
  mutating func add(figures table: Table, id: String) {
    text += "<div class=\"figures\" role=\"group\" aria-labelledby=\"\(id)\">\n"
    text += "<p class=\"caption\" id=\"\(id)\">\(line(table.caption))</p>\n<dl>\n"
    for row in table.rows {
      var style = ""
      for case .mark(let mark) in row { style = " " + mark.style }
      if row.count > 1, row[1].isNothing { style += " none" }
      text += "<div class=\"figure\(style)\"><dt>\(cells.inline(row.first ?? .empty))</dt>"
      let values = row.dropFirst().filter { $0 != .empty }
      text += values.map { "<dd>\(cells.inline($0, isShort: true))</dd>" }.joined() + "</div>\n"
    }
    text += "</dl>\n</div>\n"
  }

  /// A table as a bar; it is for the eye, the key below it says the same.
  mutating func add(bar table: Table, of total: Int?, id: String) {
    let sizes = table.rows.map { row in
      switch row.last {
      case .number(let size), .hours(let size): max(0, size)
      default: 0
      }
    }
    let sum = sizes.reduce(0, +)
    let whole = max(sum, total ?? 0, 1)
    /// A share of the bar in percent with two decimals, without arithmetic that differs between machines.
    func share(_ size: Int) -> String {
      let hundredths = size * 10_000 / whole
      return "\(hundredths / 100).\((hundredths % 100).padded(2))%"
    }
    text += "<figure class=\"bars\" aria-labelledby=\"\(id)\">\n"
    text += "<figcaption class=\"caption\" id=\"\(id)\">\(line(table.caption))</figcaption>\n"
    text += "<div class=\"bar\" aria-hidden=\"true\">"
    for (index, size) in sizes.enumerated() where size > 0 {
      text += "<span class=\"piece s\(index % 6)\" style=\"width:\(share(size))\">"
      text += size * 20 >= whole ? "\(size)</span>" : "</span>"
    }
    if let total, sum > total { text += "<span class=\"limit\" style=\"left:\(share(total))\"></span>" }
    text += "</div>\n<ul class=\"key\">\n"
    for (index, row) in table.rows.enumerated() {
      text += "<li><span class=\"piece s\(index % 6)\" aria-hidden=\"true\"></span> "
      text += row.map { cells.inline($0) }.joined(separator: " ") + "</li>\n"
    }
    text += "</ul>\n</figure>\n"
  }

  /// Everything up to the first header: a region that scrolls sideways, also with the keyboard.
  mutating func open(id: String, caption: Phrase, class name: String, isFiltered: Bool = false) {
    let filter = isFiltered ? " data-rows" : ""
    text += "<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\"\(filter)>\n"
    text += "<table class=\"\(name)\">\n<caption id=\"\(id)\">\(line(caption))</caption>\n<thead><tr>"
  }

  mutating func close(columns: Int, isEmpty: Bool) {
    if isEmpty { text += "<tr><td colspan=\"\(columns)\">\(cells.words.noRows)</td></tr>\n" }
    text += "</tbody>\n</table>\n</div>\n"
  }
}

extension Cell {
  /// Whether it counts to zero.
  fileprivate var isNothing: Bool {
    switch self {
    case .number(0), .hours(0), .fraction(0, _): true
    default: false
    }
  }
}

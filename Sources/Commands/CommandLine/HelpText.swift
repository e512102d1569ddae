/// A plain text that wraps to a width.
struct HelpText {
  /// The text so far.
  private(set) var text = ""
  /// The greatest number of characters on a line; a word that is longer stands on a line of its own.
  let width: Int

  /// An empty text.
  init(width: Int) { self.width = width }

  /// Adds an empty line between parts.
  mutating func gap() {
    if !text.isEmpty { text += "\n" }
  }

  /// Adds a line as it is.
  mutating func line(_ line: String) { text += line + "\n" }

  /// Adds a text, wrapped.
  ///
  /// The first line follows `lead` where there is room before `indent`; lines after it hang `hang` characters deeper.
  mutating func paragraph(_ paragraph: String, indent: Int = 0, hang: Int = 0, lead: String = "") {
    var line = lead
    if lead.count >= indent, !lead.isEmpty {
      self.line(lead)
      line = ""
    }
    line += String(repeating: " ", count: indent - line.count)
    var isEmpty = true
    for word in paragraph.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        self.line(line)
        line = String(repeating: " ", count: indent + hang)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    self.line(line)
  }

  /// Adds rows of a term and its explanations, in two columns.
  mutating func rows(_ rows: [(term: String, explanations: [String])]) {
    let widest = rows.map(\.term.count).filter { $0 <= 28 }.max() ?? 0
    let column = min(widest + 4, width / 2)
    for row in rows {
      var lead = "  \(row.term)"
      for (number, explanation) in row.explanations.enumerated() {
        paragraph(explanation, indent: column, hang: number == 0 ? 0 : 2, lead: lead)
        lead = ""
      }
    }
  }
}

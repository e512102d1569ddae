import Description
import Views

/// Cells in words, for renderers that show text.
struct CellWords: Sendable {
  /// The language of the words.
  var language: Language

  /// The cell as one text. Several values are separated by semicolons, since titles may hold commas.
  func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .code(let code, let title): title.map { "\(code) \($0)" } ?? code
    case .number(let number): String(number)
    case .fraction(let count, let total): fraction(count, of: total)
    case .hours(let hours): "\(hours) SBU"
    case .mark(let mark): mark.share.map { "\(mark.word[language]) \($0)%" } ?? mark.word[language]
    case .flag(let isSet): flag(isSet)
    case .phrase(let phrase), .word(_, let phrase): phrase[language]
    case .empty: ""
    case .cells(let cells): cells.map(text).joined(separator: "; ")
    case .run(let cells): cells.map(text).joined(separator: " ")
    case .link(let cell, _): text(cell)
    }
  }

  /// "7 of 7".
  func fraction(_ count: Int, of total: Int) -> String {
    Phrase(nl: "\(count) van \(total)", en: "\(count) of \(total)")[language]
  }

  /// "yes" or "no".
  func flag(_ isSet: Bool) -> String {
    (isSet ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no"))[language]
  }

  /// The letter of a mark and its share: "D 40%".
  func short(_ mark: Mark) -> String {
    mark.share.map { "\(mark.letter[language]) \($0)%" } ?? mark.letter[language]
  }

  /// What the letters in a matrix mean, for those that occur in it: "V = volledig", "- = open".
  func legend(of matrix: Matrix) -> [String] {
    var present = [false, false, false]
    for row in matrix.rows {
      for case .mark(let mark) in row.cells.lazy.map(\.shown) {
        switch mark {
        case .full: present[0] = true
        case .partial: present[1] = true
        case .open: present[2] = true
        }
      }
    }
    let marks = zip([Mark.full, .partial(), .open], present).filter(\.1).map(\.0)
    return marks.map { "\($0.letter[language]) = \($0.word[language])" }
  }

  /// What an arrow starts from and points to, for the headers of a list of arrows.
  var arrowEnds: [String] {
    [Phrase(nl: "Van", en: "From")[language], Phrase(nl: "Naar", en: "To")[language]]
  }

  /// What stands before the points of a graph that no arrow touches.
  var looseNodes: String { Phrase(nl: "Zonder pijl", en: "Without an arrow")[language] }

  /// What stands below the header of a table or matrix without rows.
  var noRows: String { Phrase(nl: "geen rijen", en: "no rows")[language] }
}

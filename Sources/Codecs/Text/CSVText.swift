/// Rows of fields as text with separators (RFC 4180), as spreadsheets read and write it.
package enum CSVText {
  /// What is wrong with a text of this form.
  package enum Problem: Error, Hashable {
    /// A quotation mark that opens in this row, from 1, is never closed.
    case openQuotation(row: Int)
  }

  /// The byte order mark by which a spreadsheet knows UTF-8.
  package static let mark = "\u{FEFF}"

  // MARK: Writing

  /// A text as a field: between quotation marks where it must be.
  package static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { scalar in
      switch scalar {
      case "\"", ",", ";", "\t", "\r", "\n": true
      default: false
      }
    }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// A text that no spreadsheet takes for a formula: one that might be gets an apostrophe before it.
  ///
  /// See <https://owasp.org/www-community/attacks/CSV_Injection>.
  package static func guarded(_ text: String) -> String { mayBeFormula(text) ? "'" + text : text }

  /// The text before it was guarded.
  package static func unguarded(_ text: String) -> String {
    let rest = text.unicodeScalars.dropFirst()
    return text.unicodeScalars.first == "'" && mayBeFormula(String(rest)) ? String(rest) : text
  }

  /// Whether a text, past any apostrophes, starts with a sign that a spreadsheet may act on.
  private static func mayBeFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  // MARK: Reading

  /// A field with its place in the text.
  package struct Cell: Hashable, Sendable {
    package var text: String
    /// The line that it begins on, from 1.
    package var line: Int
    /// The Unicode scalar of the line that it begins at, from 1.
    package var column: Int
  }

  /// The rows of a text, with semicolons, commas or tabs between fields: the sign that occurs first outside quotation
  /// marks. A first line `sep=;` says which sign it is, as for Excel, and is no row.
  package static func rows(of text: String) throws(Problem) -> [[String]] { try cells(of: text).map { $0.map(\.text) } }

  /// The rows of a text, each field with its place.
  package static func cells(of text: String) throws(Problem) -> [[Cell]] {
    var scalars = text.hasPrefix(mark) ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    let declared = declaration(in: scalars)
    let separator = declared?.separator ?? separator(of: scalars)
    if let declared { scalars = declared.rest }
    var rows: [[Cell]] = []
    var row: [Cell] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var isAfterQuotation = false
    var quotationRow = 0
    var (line, column) = (declared == nil ? 1 : 2, 1)
    var start = (line: line, column: 1)
    func closeField() {
      row.append(Cell(text: String(field), line: start.line, column: start.column))
      field = String.UnicodeScalarView()
      isAfterQuotation = false
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      column += 1
      if scalar == "\n" || scalar == "\r" && !(index < scalars.endIndex && scalars[index] == "\n") {
        (line, column) = (line + 1, 1)
      }
      if isQuoted {
        if scalar != "\"" {
          field.append(scalar)
        } else if index < scalars.endIndex, scalars[index] == "\"" {
          field.append(scalar)
          index = scalars.index(after: index)
          column += 1
        } else {
          isQuoted = false
          isAfterQuotation = true
        }
      } else if scalar == "\"", field.isEmpty, !isAfterQuotation {
        isQuoted = true
        quotationRow = rows.count + 1
      } else if scalar == separator {
        closeField()
        start = (line, column)
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" {
          index = scalars.index(after: index)
          (line, column) = (line + 1, 1)
        }
        closeField()
        start = (line, column)
        rows.append(row)
        row = []
      } else {
        field.append(scalar)
      }
    }
    if isQuoted { throw .openQuotation(row: quotationRow) }
    if !field.isEmpty || !row.isEmpty || isAfterQuotation {
      closeField()
      rows.append(row)
    }
    return rows
  }

  /// The separator that a first line `sep=;` names, and what stands behind that line.
  private static func declaration(
    in scalars: Substring.UnicodeScalarView
  ) -> (separator: Unicode.Scalar, rest: Substring.UnicodeScalarView)? {
    guard let end = scalars.firstIndex(where: { $0 == "\n" || $0 == "\r" }) else { return nil }
    let head = Array(scalars[..<end].prefix(6))
    guard head.count == 5, String(String.UnicodeScalarView(head[..<4])).lowercased() == "sep=",
      [";", ",", "\t"].contains(head[4])
    else { return nil }
    let rest = scalars[end...]
    return (head[4], rest.dropFirst(rest.starts(with: ["\r", "\n"]) ? 2 : 1))
  }

  private static func separator(of scalars: Substring.UnicodeScalarView) -> Unicode.Scalar {
    var isQuoted = false
    for scalar in scalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case ";", ",", "\t": if !isQuoted { return scalar }
      default: break
      }
    }
    return ";"
  }
}

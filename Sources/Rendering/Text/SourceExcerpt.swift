import Workspace

/// The part of a source line around a column, as a terminal can show it.
struct SourceExcerpt: Sendable, Hashable {
  /// The line number and a bar.
  let gutter: String
  /// The part of the line.
  let line: String
  /// The space before a sign below the column; nil when the column lies outside the text that is known.
  let caretIndent: String?

  /// As wide as the gutter, without the number.
  var emptyGutter: String { String(repeating: " ", count: gutter.utf8.count - 3) + " | " }

  /// The part of `source` around the column that fits in `width` cells together with the gutter.
  init(_ source: String, position: Position, width: Int) {
    let number = String(position.line)
    gutter = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number + " | "
    let room = width - gutter.utf8.count
    let scalars = source.unicodeScalars
    // No more than `room` scalars on either side can be of use, however long the line; combining marks apart.
    guard position.column >= 1,
      let index = scalars.index(scalars.startIndex, offsetBy: position.column - 1, limitedBy: scalars.endIndex)
    else {
      let start = String(scalars.prefix(room + 1)).visible()
      line = Self.start(of: start, cells: room)
      caretIndent = nil
      return
    }
    let before = String(String.UnicodeScalarView(scalars[..<index].suffix(room + 1))).visible()
    let after = String(String.UnicodeScalarView(scalars[index...].prefix(room + 1))).visible()
    let (left, right) = (TerminalWidth.of(before), TerminalWidth.of(after))
    // Two thirds of the room are before the column, more when the end of the line leaves some.
    let shown = left + right <= room ? before : Self.end(of: before, cells: max(room * 2 / 3, room - right))
    line = shown + Self.start(of: after, cells: room - TerminalWidth.of(shown))
    caretIndent = String(repeating: " ", count: TerminalWidth.of(shown))
  }

  private static func start(of text: String, cells: Int) -> String {
    TerminalWidth.of(text) <= cells ? text : TerminalWidth.prefix(of: text, cells: cells - 1) + "…"
  }

  private static func end(of text: String, cells: Int) -> String {
    TerminalWidth.of(text) <= cells ? text : "…" + TerminalWidth.suffix(of: text, cells: cells - 1)
  }
}

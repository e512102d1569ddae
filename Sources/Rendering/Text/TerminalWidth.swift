/// How many cells of a terminal a text takes.
enum TerminalWidth {
  /// The cells of a whole text without line ends.
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The cells of one character: no more than two, however many scalars it is made of.
  static func of(_ character: Character) -> Int {
    var cells = 0
    for scalar in character.unicodeScalars { cells += scalar.value == 0xFE0F ? 1 : of(scalar) }
    return min(cells, 2)
  }

  /// The longest beginning that fits in `cells`.
  static func prefix<Text: StringProtocol>(of text: Text, cells: Int) -> Text.SubSequence {
    var used = 0
    return text.prefix { character in
      used += of(character)
      return used <= cells
    }
  }

  /// The longest end that fits in `cells`.
  static func suffix<Text: StringProtocol>(of text: Text, cells: Int) -> Text.SubSequence {
    var start = text.endIndex
    var used = 0
    while start > text.startIndex {
      let before = text.index(before: start)
      used += of(text[before])
      guard used <= cells else { break }
      start = before
    }
    return text[start...]
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// East Asian wide and fullwidth characters, and those that are shown as a picture by default.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F1E6...0x1F1FF: false  // Half of a flag; two of them make one wide character.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}

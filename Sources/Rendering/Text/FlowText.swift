/// Words that can be set in lines of any width.
struct FlowText: Sendable, Hashable {
  /// A piece that is not broken as long as it fits on a line.
  struct Word: Sendable, Hashable {
    var text: String
    /// Follows the previous word without a space.
    var isGlued = false
    /// Starts a new line.
    var isBreak: Bool { text == "\n" }
    var width: Int { TerminalWidth.of(text) }
  }

  var words: [Word] = []

  init() {}

  /// The words of a text; its line ends stay. With `breakingHyphens` a line may end after a hyphen.
  init(_ text: String, breakingHyphens: Bool = false) {
    var word = Word(text: "")
    func close() {
      if !word.text.isEmpty { words.append(word) }
      word = Word(text: "")
    }
    for character in text.visible(keepingLineFeeds: true) {
      switch character {
      case " ": close()
      case "\n":
        close()
        words.append(Word(text: "\n"))
      case "-" where breakingHyphens && !word.text.isEmpty:
        word.text.append(character)
        close()
        word.isGlued = true
      default: word.text.append(character)
      }
    }
    close()
  }

  /// A text that is not broken at its spaces.
  init(unbroken text: String) { words = [Word(text: text.visible())] }

  /// Adds words at the end.
  static func += (left: inout FlowText, right: FlowText) { left.words += right.words }

  /// Adds a sign to the last word.
  mutating func glue(_ sign: String) {
    if words.isEmpty { words.append(Word(text: "")) }
    words[words.count - 1].text += sign
  }

  /// The width of the longest line when nothing is broken but at the line ends of the text itself.
  var naturalWidth: Int { lines(width: .max).reduce(0) { max($0, TerminalWidth.of($1)) } }

  /// The width of the longest word.
  var longestWord: Int { words.reduce(0) { max($0, $1.width) } }

  /// The lines, none wider than `width` cells: broken between words, and inside a word that is wider than a line: there
  /// behind a hyphen or another sign between its parts, if it has one.
  func lines(width: Int) -> [String] {
    let width = max(width, 2)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words {
      if word.isBreak {
        lines.append(line)
        (line, used) = ("", 0)
        continue
      }
      let joint = line.isEmpty || word.isGlued ? "" : " "
      let needed = joint.utf8.count + word.width
      if needed <= width - used {
        line += joint + word.text
        used += needed
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var rest = word.text[...]
      while TerminalWidth.of(rest) > width {
        let most = TerminalWidth.prefix(of: rest, cells: width)
        let head = most.lastIndex { "-_/.".contains($0) }.map { most[...$0] } ?? most
        lines.append(String(head))
        rest = rest[head.endIndex...]
      }
      line = String(rest)
      used = TerminalWidth.of(rest)
    }
    return lines + [line]
  }
}

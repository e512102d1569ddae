/// Text from anywhere as text in Markdown.
enum MarkdownEscape {
  /// The text with all signs escaped that mean something in Markdown or HTML, on one line.
  static func text(_ text: String, lineEnd: String = " ") -> String {
    var result = ""
    for scalar in text.visible(keepingLineFeeds: true).unicodeScalars {
      switch scalar {
      case "\n": result += lineEnd
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "$": result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return guardingStart(result)
  }

  /// A code between backticks; one with signs that could end it is escaped as text.
  static func code(_ code: String) -> String {
    let isPlain = code.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "/", ":", "_": true
      default: false
      }
    }
    return isPlain && !code.isEmpty ? "`\(code)`" : text(code)
  }

  /// Keeps the start of a line from being a list, a quotation or a rule: `- a`, `+ a`, `1. a`, `1) a`, `---`, `===`.
  private static func guardingStart(_ text: String) -> String {
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text[digits.endIndex...]
    switch rest.first {
    case "-" where digits.isEmpty, "+" where digits.isEmpty, "=" where digits.isEmpty: return "\\" + text
    case ".", ")":
      let next = rest.dropFirst().first
      return digits.isEmpty || !(next == nil || next == " ") ? text : digits + "\\" + rest
    default: return text
    }
  }
}

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

  /// Text as it is, between fences that it does not hold.
  static func verbatim(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible() }
    return ([fence] + lines + [fence]).joined(separator: "\n")
  }

  /// The place that a link leads to.
  static func target(_ place: String) -> String {
    [("%", "%25"), (" ", "%20"), ("(", "%28"), (")", "%29")].reduce(place) { $0.replacing($1.0, with: $1.1) }
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

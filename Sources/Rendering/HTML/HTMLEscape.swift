/// Text from anywhere as text in HTML.
enum HTMLEscape {
  /// The text with the five signs of HTML as references, and characters that would act on the page written out.
  static func text(_ text: String, lineEnd: String = "<br>") -> String {
    var result = ""
    for scalar in text.visible(keepingLineFeeds: true).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n": result += lineEnd
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A slug as the name of a place: letters, digits, hyphens; anything else becomes a hyphen.
  static func id(_ slug: String) -> String {
    String(slug.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }
}

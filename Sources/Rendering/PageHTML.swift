public import Description
public import Views

/// Pages as one HTML document that needs nothing beside it: no script, no request, all text escaped.
///
/// It follows the light or dark setting of the reader, prints on A4 and A3 (the paper is chosen in the print window),
/// and can be read with the keyboard and with a screen reader.
public struct PageHTML: Sendable {
  let language: Language

  /// A renderer.
  public init(language: Language) { self.language = language }

  /// The document.
  ///
  /// - Parameters:
  ///   - pages: The pages, in order.
  ///   - title: The title of the whole.
  ///   - subtitle: What it was made from and as of when, below the title.
  public func render(_ pages: [Page], title: Phrase, subtitle: Phrase? = nil) -> String {
    var body = HTMLBody(language: language)
    for page in pages { body.add(page) }
    let heading = HTMLEscape.text(title[language], lineEnd: " ")
    let below = subtitle.map { "<p class=\"subtitle\">\(HTMLEscape.text($0[language]))</p>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(heading)</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(Phrase(nl: "Naar de inhoud", en: "Skip to content")[language])</a>
      <header>
      <h1>\(heading)</h1>
      \(below)</header>
      \(contents(body.contents))<main id="content" tabindex="-1">
      \(body.text)</main>
      </body>
      </html>

      """
  }

  /// The table of contents; none when there is only one place to go to.
  private func contents(_ entries: [HTMLBody.Entry]) -> String {
    guard entries.count > 1 else { return "" }
    var text = "<nav aria-labelledby=\"contents\">\n"
    text += "<h2 id=\"contents\">\(Phrase(nl: "Inhoud", en: "Contents")[language])</h2>\n<ol>\n"
    var isInside = false
    for (index, entry) in entries.enumerated() {
      if index > 0 {
        if entry.isInner != isInside {
          text += entry.isInner ? "\n<ol>\n" : "</li>\n</ol></li>\n"
        } else {
          text += "</li>\n"
        }
      }
      isInside = entry.isInner
      text += "<li><a href=\"#\(entry.id)\">\(entry.title)</a>"
    }
    return text + (isInside ? "</li>\n</ol>" : "") + "</li>\n</ol>\n</nav>\n"
  }
}

public import Description
public import Views

/// Pages as one HTML document that needs nothing beside it: no request, all text escaped. A small script of its own adds
/// boxes to filter with; everything can be read without it.
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
    let body = HTMLBody(pages, language: language)
    let heading = HTMLEscape.text(title[language], lineEnd: " ")
    let below = subtitle.map { "<p class=\"subtitle\">\(HTMLEscape.text($0[language]))</p>\n" } ?? ""
    let contents = body.contents.isSingle ? "" : body.contents.render(language)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
      script-src \(HTMLScript.allowance)">
      <title>\(heading)</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body\(HTMLScript.texts(language))>
      <a class="skip" href="#content">\(Phrase(nl: "Naar de inhoud", en: "Skip to content")[language])</a>
      <div class="frame">
      <header>
      <h1>\(heading)</h1>
      \(below)</header>
      <div\(contents.isEmpty ? "" : " class=\"shell\"")>
      \(contents)<main id="content" tabindex="-1">
      \(body.text)</main>
      </div>
      </div>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
  }
}

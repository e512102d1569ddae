import Description

/// The table of contents of an HTML document: the pages, and below each the places in it, folded. Where there is room
/// the script unfolds those with few places.
struct HTMLContents: Sendable {
  private struct Place: Sendable {
    var id: String
    /// The title, escaped.
    var title: String
    var inner: [(id: String, title: String)] = []
  }

  /// With more places than this a page stays folded.
  private static let mostUnfolded = 6

  private var pages: [Place] = []

  mutating func add(page id: String, title: String) { pages.append(Place(id: id, title: title)) }

  /// Adds a place in the page that was added last.
  mutating func add(inner id: String, title: String) {
    if !pages.isEmpty { pages[pages.count - 1].inner.append((id, title)) }
  }

  /// Whether there is only one place to go to.
  var isSingle: Bool { pages.count + pages.reduce(0) { $0 + $1.inner.count } < 2 }

  /// The list.
  func render(_ language: Language) -> String {
    var text = "<nav class=\"contents\" aria-labelledby=\"contents\">\n"
    text += "<h2 id=\"contents\">\(Phrase(nl: "Inhoud", en: "Contents")[language])</h2>\n<ol>\n"
    for page in pages {
      text += "<li><a href=\"#\(page.id)\">\(page.title)</a>"
      if !page.inner.isEmpty {
        let count = page.inner.count
        let parts = Phrase(nl: " onderdelen van", en: " parts of")[language]
        text += count == 1 ? "\n" : "\n<details\(count > Self.mostUnfolded ? "" : " data-few")><summary>\(count)"
        text += count == 1 ? "<ol>\n" : "<span class=\"spoken\">\(parts) \(page.title)</span></summary>\n<ol>\n"
        for place in page.inner { text += "<li><a href=\"#\(place.id)\">\(place.title)</a></li>\n" }
        text += count == 1 ? "</ol>" : "</ol>\n</details>"
      }
      text += "</li>\n"
    }
    return text + "</ol>\n</nav>\n"
  }
}

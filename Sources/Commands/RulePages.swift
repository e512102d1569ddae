import Description
import Rendering
import Rules
import Views

/// A folder with a page in Markdown for each rule, and `README.md` as the index.
struct RulePages {
  let catalogue: RuleCatalogue
  let folder: String

  /// Writes the pages in the language of the call. Beside the folder of one language that of the other is expected.
  func write(_ call: Invocation) throws {
    let other = Phrase(nl: "en", en: "nl")[call.language]
    let rules = catalogue.rules
    let links = Dictionary(rules.map { (Anchor.rule($0.id), "\($0.id).md") }) { first, _ in first }
    func put(_ page: Page, _ name: String, _ places: [Anchor: String]) throws {
      let path = folder.asFolder + name
      let text = PageMarkdown(language: call.language, places: places).render(page)
      try call.write(text, to: path)
    }
    try put(RuleListPage.index(of: catalogue), "README.md", links)
    for rule in rules {
      let name = "\(rule.id).md"
      try put(RuleListPage.indexed(rule), name, [.ruleIndex: "README.md", .translation: "../\(other)/\(name)"])
    }
    call.note(
      Phrase(nl: "\(folder): \(rules.count + 1) pagina's", en: "\(folder): \(rules.count + 1) pages"))
  }
}

import Description
import Rendering
import Views

/// The forms that a page can take, for every command that shows one.
enum PageOutput {
  static let format = Option.value(
    "format", .format,
    words: [
      Word("text", Phrase(nl: "voor het scherm", en: "for the screen")),
      Word("csv", Phrase(nl: "tabellen met komma's", en: "tables with commas")),
      Word(
        "csv-nl",
        Phrase(
          nl: "tabellen die Excel en LibreOffice in Nederlandse instelling openen",
          en: "tables that Excel and LibreOffice open in Dutch settings")),
      Word("json", Phrase(nl: "voor programma's", en: "for programs")),
      Word("markdown", Phrase(nl: "voor een wiki of een issue", en: "for a wiki or an issue")),
      Word("html", Phrase(nl: "een pagina voor de browser", en: "a page for the browser")),
    ], standard: "text", Phrase(nl: "vorm van de uitkomst", en: "form of the result"))

  /// Writes pages to standard output in the form that the call asks.
  static func write(_ page: Page, _ call: Invocation) throws {
    switch call.arguments.value(of: format) {
    case "csv": try call.write(PageCSV(language: call.language).render(page))
    case "csv-nl": try call.write(PageCSV(language: call.language, form: .dutchSpreadsheet).render(page))
    case "json": try call.write(PageJSON(language: call.language).render(page))
    case "markdown": try call.write(PageMarkdown(language: call.language).render(page))
    case "html": try call.write(PageHTML(language: call.language).render([page], title: page.title))
    default:
      try call.write(
        PageText(language: call.language, width: call.console.width, color: call.colorsOutput).render(page))
    }
  }
}

import Description
import Formats
import Views

/// `fim formats`: the formats that are read and written.
enum FormatsCommand {
  static let command = Command(
    name: "formats",
    summary: Phrase(nl: "noem de formaten", en: "list the formats"),
    options: [PageOutput.format],
    examples: [Command.Example("fim formats", Phrase(nl: "de lijst", en: "the list"))]
  ) { call in
    var table = Table(
      id: "formats", caption: Phrase(nl: "Formaten", en: "Formats"),
      columns: [
        Table.Column("name", Phrase(nl: "Naam", en: "Name")), Table.Column("title", Phrase(nl: "Wat", en: "What")),
        Table.Column("files", Phrase(nl: "Bestanden", en: "Files")),
        Table.Column("reads", Phrase(nl: "Leest", en: "Reads")),
        Table.Column("writes", Phrase(nl: "Schrijft", en: "Writes")),
      ])
    for format in Format.all {
      table.append([
        .code(format.name), .phrase(format.title), .text(endings(of: format)), .flag(true),
        .flag(format.write != nil || format.export != nil),
      ])
    }
    let page = Page(
      id: "formats", title: Phrase(nl: "Formaten", en: "Formats"),
      question: Phrase(nl: "Welke bestanden leest en schrijft fim?", en: "Which files does fim read and write?"),
      blocks: [.table(table)])
    try PageOutput.write(page, call)
    return .success
  }

  /// How the names of its files end.
  private static func endings(of format: Format) -> String {
    ([".\(format.fileExtension)"] + (format.carrier?.endings.sorted() ?? [])).joined(separator: " ")
  }
}

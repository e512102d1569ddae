import Curriculum
import Description

extension View {
  /// Where what is shown comes from.
  public static let sources = View(
    "sources", title: Phrase(nl: "Bronnen", en: "Sources"),
    Phrase(
      nl: "Waar komen deze gegevens vandaan, en wat is verzonnen?",
      en: "Where does this data come from, and what is invented?"),
    nothing: Phrase(nl: "Er zijn geen bronnen genoemd.", en: "No sources are named."),
    notes: [
      Note(
        .info,
        Phrase(
          nl: "Dit is geen officiële tekst. Voor de tekst die geldt, ga naar SBB en de Staatscourant.",
          en: "This is no official text. For the text that counts, go to SBB and the Staatscourant."))
    ]
  ) { input in
    input.sections { scope, _ in files(of: scope) + references(of: scope) }
  }

  private static func files(of scope: Catalogue) -> [Block] {
    let files = scope.holdings.qualificationFiles.map(\.value)
    guard !files.isEmpty else { return [] }
    var table = Table(
      id: "files", caption: Phrase(nl: "Kwalificatiedossiers", en: "Qualification files"),
      columns: [
        Table.Column("file", Phrase(nl: "Dossier", en: "Qualification file")),
        Table.Column("code", Phrase(nl: "Code", en: "Code")),
        Table.Column("edition", Phrase(nl: "Editie", en: "Edition")),
        Table.Column("source", Phrase(nl: "Bron", en: "Source")),
        Table.Column("vintage", Phrase(nl: "Van wanneer", en: "Vintage")),
      ])
    for file in files {
      let source = file.source
      table.append([
        .code(file.id.text, title: file.title?.text), file.code.map { .code($0.text) } ?? .phrase(.unknown),
        file.edition.map { .text($0.text) } ?? .phrase(.unknown),
        .joined([.text(source.name.text), .text(source.url?.text)]),
        .joined([.text(source.vintage.text), .day(source.date)]),
      ])
    }
    return [.table(table)]
  }

  /// The references of modules, each with the modules that name it.
  private static func references(of scope: Catalogue) -> [Block] {
    var modules: [String: [ModuleID]] = [:]
    for module in scope.holdings.modules.map(\.value) {
      for reference in module.sourceRefs { modules[reference.text, default: []].append(module.id) }
    }
    guard !modules.isEmpty else { return [] }
    var table = Table(
      id: "references", caption: Phrase(nl: "Genoemd door modules", en: "Named by modules"),
      columns: [
        Table.Column("source", Phrase(nl: "Bron", en: "Source")),
        Table.Column("count", Phrase(nl: "Modules", en: "Modules"), alignment: .trailing),
        Table.Column("modules", Phrase(nl: "Welke", en: "Which")),
      ])
    for (reference, ids) in modules.sorted(by: { $0.key < $1.key }) {
      table.append([
        .text(reference), .number(ids.count), .run(ids.sorted().map { scope.cell($0) }),
      ])
    }
    return [.table(table)]
  }
}

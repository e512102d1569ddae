import Curriculum
import Description
import Rendering
import Views
import Workspace

/// `fim report`: all views together as one page.
enum ReportCommand {
  static let output = Option.value(
    "output", short: "o", .file, required: true,
    Phrase(nl: "het HTML-bestand om te schrijven", en: "the HTML file to write"))

  static let command = Command(
    name: "report",
    summary: Phrase(nl: "schrijf alle beelden als één pagina", en: "write all views as one page"),
    discussion: Phrase(
      nl: "Eén bestand voor de browser, dat niets van buiten ophaalt en dat u kunt printen.",
      en: "One file for the browser, which fetches nothing from outside and which you can print."),
    arguments: [WorkspaceOptions.paths], options: [output] + WorkspaceOptions.all,
    examples: [
      Command.Example(
        "fim report samples/timmeren -o timmeren.html",
        Phrase(nl: "het rapport van Timmeren", en: "the Timmeren report"))
    ]
  ) { call in
    let place = call.place(of: output)
    let setup = try Setup(call)
    let (call, judgement) = (setup.call, setup.judgement)
    let workspace = Workspace.load(setup.input, rules: judgement.rules)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    try InputGuard(workspace.files.map(\.shown), call).spare([place], call)
    let report = workspace.check(judgement)
    var input = workspace.input(judgement)
    input.check = { report }
    let pages = try View.all.map { try $0.build(input) }.filter { !$0.isEmpty || $0.id == View.overview.name }
    let title = title(of: input.curriculumTitles, call)
    let html = PageHTML(language: call.language).render(
      pages, title: title,
      subtitle: Phrase(
        nl: "Peildatum \(report.referenceDate); profiel \(report.profileName)",
        en: "Reference date \(report.referenceDate); profile \(report.profileName)"))
    try call.write(html, to: place)
    if let place {
      call.note(
        Phrase(
          nl: "\(place): \(counted(pages.count, "onderdeel", "onderdelen"))",
          en: "\(place): \(counted(pages.count, "section", "sections"))"))
    }
    return WorkspaceOptions.report(workspace, call) ? .findings : .success
  }

  /// The titles of the curricula; without one, the names of the files and folders that were given.
  private static func title(of curricula: [Phrase], _ call: Invocation) -> Phrase {
    let titles = curricula.map { $0[call.language] }
    let paths = call.arguments.values(of: WorkspaceOptions.paths)
    let names = titles.isEmpty ? paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 } : titles
    let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Phrase(nl: shown, en: shown)
  }
}

import Description
import Views
import Workspace

/// `fim show`: one view of a workspace.
enum ShowCommand {
  static let view = Argument(
    Placeholder(nl: "BEELD", en: "VIEW"), words: View.all.map { Word($0.name, $0.question) },
    Phrase(nl: "welk beeld", en: "which view"))

  static let command = Command(
    name: "show",
    summary: Phrase(nl: "toon een beeld van de werkruimte", en: "show a view of the workspace"),
    discussion: Phrase(
      nl: "Bestanden met fouten doen niet mee; ze worden gemeld, en de afloop is dan 1.",
      en: "Files with errors do not take part; they are reported, and the exit code is 1."),
    arguments: [view, WorkspaceOptions.paths], options: [PageOutput.format] + WorkspaceOptions.all,
    examples: [
      Command.Example("fim show coverage samples/timmeren", Phrase(nl: "wat gedekt is", en: "what is covered")),
      Command.Example(
        "fim show coverage samples/timmeren --format csv-nl",
        Phrase(nl: "voor Excel of LibreOffice", en: "for Excel or LibreOffice")),
    ]
  ) { call in
    guard let view = call.arguments.value(of: view).flatMap(View.named) else { return .failure }
    let judgement = WorkspaceOptions.judgement(call)
    let workspace = Workspace.load(try WorkspaceOptions.input(call), rules: judgement.rules)
    try PageOutput.write(view.build(workspace.input(judgement)), call)
    if WorkspaceOptions.complain(workspace, call) { return .failure }
    return WorkspaceOptions.report(workspace, call) ? .findings : .success
  }
}

extension Workspace {
  /// What views look at.
  func input(_ judgement: Judgement) -> View.Input {
    View.Input(scopes: distinctScopes, referenceDate: judgement.referenceDate, profile: judgement.profile)
  }
}

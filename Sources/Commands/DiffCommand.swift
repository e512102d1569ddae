import Curriculum
import Description
import Formats
import Rules
import Views
import Workspace

/// `fim diff`: what differs between two editions of a file or two states of a workspace.
enum DiffCommand {
  static let old = Argument(
    Placeholder(nl: "OUD", en: "OLD"), Phrase(nl: "het bestand of de map van eerst", en: "the file or folder before"))
  static let new = Argument(
    Placeholder(nl: "NIEUW", en: "NEW"), Phrase(nl: "het bestand of de map van nu", en: "the file or folder now"))
  static let surroundings = Option.values(
    "in", .path,
    Phrase(
      nl: "waar de modules, examenplannen en certificaten staan die geraakt kunnen zijn (standaard NIEUW)",
      en: "where the modules, exam plans and certificates are that may be touched (default NEW)"))
  static let write = Option.flag(
    "write", short: "w",
    Phrase(
      nl: "zet een markering (reviewMark) bij elke geraakte koppeling die er geen heeft",
      en: "put a review mark (reviewMark) at each touched mapping that has none"))

  static let command = Command(
    name: "diff",
    summary: Phrase(
      nl: "vergelijk twee uitgaven of twee standen, en zeg wat dat raakt",
      en: "compare two editions or two states, and say what that touches"),
    discussion: Phrase(
      nl: "Dossiers horen bij elkaar door hun id of voorganger, of omdat er aan elke kant één is. Een verschil in "
        + "inhoud telt, opmaak niet. Berichten worden vergeleken per object: van een aanlevering aan RIO staat er wat "
        + "zij laat verdwijnen. De afloop is 0, ook als er verschillen zijn.",
      en:
        "Qualification files belong together by id or predecessor, or because there is one on each side. A difference "
        + "in content counts, layout does not. Messages are compared object by object: of a delivery to RIO it says what "
        + "it makes disappear. The exit code is 0, also when there are differences."),
    arguments: [old, new], options: [PageOutput.format, surroundings, write] + WorkspaceOptions.all,
    examples: [
      Command.Example("fim diff vorig-jaar nu", Phrase(nl: "twee standen van een map", en: "two states of a folder")),
      Command.Example(
        "fim diff oud.json nieuw.json --in samples/softwareontwikkeling",
        Phrase(
          nl: "twee uitgaven van een dossier, en welke modules dat raakt",
          en: "two editions of a qualification file, and which modules that touches")),
      Command.Example(
        "fim diff antwoord.xml aanlevering.xml",
        Phrase(
          nl: "wat een aanlevering verandert aan wat RIO nu heeft",
          en: "what a delivery changes in what RIO has now")),
    ]
  ) { call in
    guard let old = call.arguments.value(of: old), let new = call.arguments.value(of: new) else { return .failure }
    let setup = try Setup(call, paths: [new])
    let (call, judgement) = (setup.call, setup.judgement)
    func load(_ paths: [String]) throws -> Workspace {
      Workspace.load(try WorkspaceOptions.input(call, paths: paths), rules: judgement.rules)
    }
    try WorkspaceOptions.refuseTwice(standardInput: [old, new] + call.arguments.values(of: surroundings))
    let before = try load([old])
    let after = try load([new])
    try refuseDifferentKinds(before, after)
    let asked = call.arguments.values(of: surroundings)
    let around = asked.isEmpty ? after : try load(asked)
    let all = asked.isEmpty ? [before, after] : [before, after, around]
    for workspace in all where WorkspaceOptions.complain(workspace, call) { return .failure }
    let hasSurroundings =
      !asked.isEmpty
      || around.distinctScopes.contains { scope in
        !scope.holdings.modules.isEmpty || !scope.holdings.examPlans.isEmpty || !scope.holdings.certificates.isEmpty
      }
    let difference = WorkspaceDifference(
      from: before.documents, to: after.documents, touching: around.distinctScopes)
    let messages = MessageDifference(from: before, to: after)
    try PageOutput.write(
      DiffPage.page(
        of: difference, messages: messages, hasSurroundings: hasSurroundings,
        isWhole: all.allSatisfy { $0.unusableFindings.isEmpty }), call)
    let isBroken = all.map { WorkspaceOptions.report($0, call) }.contains(true)
    guard !isBroken else {
      if call.arguments.isSet(write) { call.complain(WorkspaceOptions.nothingWritten) }
      return .findings
    }
    if call.arguments.isSet(write) {
      let edits = DiffPage.edits(of: difference, on: judgement.referenceDate)
      try WorkspaceOptions.write(edits, in: around, call)
    }
    return .success
  }

  /// Refuses messages beside objects of a curriculum: nothing of the one is in the other, so all would look new or gone.
  private static func refuseDifferentKinds(_ before: Workspace, _ after: Workspace) throws(Failure) {
    for (messages, objects) in [(before, after), (after, before)] {
      guard !messages.messages.isEmpty, messages.documents.isEmpty, objects.messages.isEmpty,
        !objects.documents.isEmpty
      else { continue }
      let format = messages.files.lazy.compactMap(\.format?.name).first ?? ""
      throw Failure(
        Phrase(
          nl: "\(format) en een curriculum zijn zo niet te vergelijken; maak ze eerst gelijk van soort met fim convert",
          en: "\(format) and a curriculum cannot be compared so; make them of one kind with fim convert first"))
    }
  }
}

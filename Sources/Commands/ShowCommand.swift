import Description
import Views
import Workspace

/// `fim show`: one view of a workspace.
enum ShowCommand {
  static let command = command(showing: View.all)

  /// The command over some views.
  static func command(showing views: [View]) -> Command {
    let name = Argument(
      Placeholder(nl: "BEELD", en: "VIEW"), words: views.map { Word($0.name, $0.question) },
      Phrase(nl: "welk beeld", en: "which view"))
    let options = ViewOptions(views)
    return Command(
      name: "show",
      summary: Phrase(nl: "toon een beeld van de werkruimte", en: "show a view of the workspace"),
      discussion: Phrase(
        nl: "Bestanden met fouten doen niet mee; ze worden gemeld, en de afloop is dan 1.",
        en: "Files with errors do not take part; they are reported, and the exit code is 1."),
      arguments: [name, WorkspaceOptions.paths],
      options: [PageOutput.format] + options.all + WorkspaceOptions.all,
      examples: [
        Command.Example("fim show coverage samples/timmeren", Phrase(nl: "wat gedekt is", en: "what is covered")),
        Command.Example(
          "fim show coverage samples/timmeren --format csv-nl",
          Phrase(nl: "voor Excel of LibreOffice", en: "for Excel or LibreOffice")),
        Command.Example(
          "fim show answers samples/timmeren --question daan-1",
          Phrase(nl: "antwoorden op één leervraag, het beste eerst", en: "answers to one question, the best first")),
        Command.Example(
          "fim show codes samples/timmeren --register samples/lod",
          Phrase(nl: "codes opgezocht in bewaarde records van RIO", en: "codes looked up in saved records of RIO")),
        Command.Example(
          "fim show budget samples/timmeren --set dakwerk=160",
          Phrase(nl: "wat een andere omvang doet", en: "what another size would do")),
        Command.Example(
          "fim show stack samples/timmeren --badges samples/badges/timmeren",
          Phrase(nl: "waar badges bewijs voor zijn", en: "what badges are evidence of")),
      ]
    ) { call in
      let chosen = call.arguments.value(of: name)
      guard let view = views.first(where: { $0.name == chosen }) else { return .failure }
      return try show(view, options, call)
    }
  }

  private static func show(_ view: View, _ options: ViewOptions, _ call: Invocation) throws -> ExitCode {
    let setup = try Setup(call)
    let (call, judgement) = (setup.call, setup.judgement)
    var apart: Workspace?
    let request = try options.request(of: view, call) { paths, readsCarriers in
      try WorkspaceOptions.refuseTwice(standardInput: call.arguments.values(of: WorkspaceOptions.paths) + paths)
      var input = try WorkspaceOptions.input(call, paths: paths)
      input.readsCarriers = readsCarriers
      let loaded = Workspace.load(input, rules: judgement.rules)
      apart = loaded
      return loaded
    }
    let workspace = Workspace.load(setup.input, rules: judgement.rules)
    var input = workspace.input(judgement)
    input.request = request
    do {
      try PageOutput.write(view.build(input), call)
    } catch let refusal as View.Refusal {
      // What a file lacks is often that it could not be read.
      let loaded = [workspace, apart].compactMap { $0 }
      if loaded.contains(where: { WorkspaceOptions.complain($0, call) }) { return .failure }
      if loaded.contains(where: { WorkspaceOptions.report($0, call) }) { return .findings }
      throw refusal
    }
    for loaded in [workspace, apart].compactMap({ $0 }) where WorkspaceOptions.complain(loaded, call) {
      return .failure
    }
    let isBroken = WorkspaceOptions.report(workspace, call)
    let isApartBroken = apart.map { WorkspaceOptions.report($0, call) } ?? false
    guard !isBroken, !isApartBroken else {
      if call.arguments.isSet(ViewOptions.write) { call.complain(WorkspaceOptions.nothingWritten) }
      return .findings
    }
    if let edits = view.edits, call.arguments.isSet(ViewOptions.write) {
      try WorkspaceOptions.write(try edits(input), in: workspace, call)
    }
    return .success
  }
}

extension Workspace {
  /// What views look at.
  func input(_ judgement: Judgement) -> View.Input {
    var input = View.Input(scopes: distinctScopes, referenceDate: judgement.referenceDate, profile: judgement.profile)
    input.files = convertible.map(\.file)
    input.check = { check(judgement) }
    input.register = register
    // No agreement of a group makes a badge count.
    let plain = Judgement(referenceDate: judgement.referenceDate, settings: judgement.settings)
    input.evidence = { ($0 ?? self).evidence(plain, of: $1) }
    return input
  }
}

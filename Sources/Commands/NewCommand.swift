import Curriculum
import Description
import Formats
import Workspace

/// `fim new`: a file to start from.
enum NewCommand {
  static let kind = Argument(
    Placeholder(nl: "SOORT", en: "KIND"),
    words: StartingFile.all.map { Word($0.kind, $0.title) } + StartingAgreement.all.map { Word($0.kind, $0.title) },
    Phrase(nl: "wat voor bestand", en: "what kind of file"))
  static let qualification = Option.value(
    "for", Placeholder(nl: "CODE", en: "CODE"), as: QualificationCode.self,
    Phrase(
      nl: "de kwalificatie waar het voor is; een module krijgt haar werkprocessen om uit te kiezen",
      en: "the qualification that it is for; a module gets its work processes to choose from"))
  static let title = Option.value(
    "title", Placeholder(nl: "TITEL", en: "TITLE"), as: Line.self,
    Phrase(nl: "de titel of naam; het id komt eruit voort", en: "the title or name; the id follows from it"))
  static let workspace = Option.value(
    "in", .path,
    Phrase(
      nl: "waar het dossier van de kwalificatie staat (standaard: de eerste map van -o, anders hier)",
      en: "where the qualification's file is (default: the first folder of -o, else here)"))
  static let output = Option.value(
    "output", short: "o", .path,
    Phrase(
      nl: "de map of het bestand om in te schrijven (standaard de standaarduitvoer)",
      en: "the folder or file to write to (default standard output)"))

  static let command = Command(
    name: "new",
    summary: Phrase(nl: "begin een bestand", en: "start a file"),
    discussion: Phrase(
      nl: "Wat u nog moet invullen staat in de notities (fieldNotes). Een bestaand bestand wordt niet overschreven.",
      en: "What you have to fill in is in the notes (fieldNotes). An existing file is not overwritten."),
    arguments: [kind], options: [qualification, title, workspace, output],
    examples: [
      Command.Example(
        "fim new module --for 25829 --in samples/timmeren --title \"Trappen maken\"",
        Phrase(nl: "een module voor Timmerman, op het scherm", en: "a module for a carpenter, on the screen")),
      Command.Example(
        "fim new persona -o personas", Phrase(nl: "een persona in de map personas", en: "a persona in folder personas")),
    ]
  ) { call in
    if let start = StartingAgreement.all.first(where: { $0.kind == call.arguments.value(of: kind) }) {
      return try write(start, call)
    }
    guard let start = call.arguments.value(of: kind).flatMap(StartingFile.named) else { return .failure }
    let place = try call.arguments.value(of: qualification, as: QualificationCode.self).map { try find($0, call) }
    guard let document = start.document(title: call.arguments.value(of: title, as: Line.self), for: place),
      let write = Format.nativeJSON.write
    else { return .failure }
    guard let output = call.place(of: output) else {
      try call.write(write(document), to: nil)
      return .success
    }
    var path = output
    if !output.hasSuffix(".json") {
      path = output.asFolder + "\(document.id ?? start.kind).json"
    }
    guard !FileOutput.exists(call.console.absolute(path)) else {
      throw Failure(
        Phrase(
          nl: "\(path) bestaat al en wordt niet overschreven; kies een andere --title of -o",
          en: "\(path) exists and is not overwritten; choose another --title or -o"))
    }
    try call.write(write(document), to: path)
    call.note(
      Phrase(
        nl: "\(path)   vul in wat in fieldNotes staat"
          + (start.kind == "module" && place != nil ? "; kies de werkprocessen" : ""),
        en: "\(path)   fill in what fieldNotes says"
          + (start.kind == "module" && place != nil ? "; choose the work processes" : "")))
    return .success
  }

  /// Writes a file of `fim` itself.
  private static func write(_ start: StartingAgreement, _ call: Invocation) throws -> ExitCode {
    let title = call.arguments.value(of: title, as: Line.self)
    let settings = start.agreement(title)
    guard let output = call.place(of: output) else {
      try AgreementOutput.write(settings, to: nil, call)
      return .success
    }
    let isFile = output.hasSuffix(".json") || output.hasSuffix(".xml")
    let path = isFile ? output : output.asFolder + start.fileName(title)
    try AgreementOutput.write(settings, to: path, call)
    call.note(start.advice)
    return .success
  }

  /// The qualification with a code, in the files around.
  private static func find(_ code: QualificationCode, _ call: Invocation) throws -> QualificationPlace {
    var folder = call.arguments.value(of: workspace) ?? "."
    if call.arguments.value(of: workspace) == nil, let output = call.place(of: output),
      let first = output.split(separator: "/").first.map({ output.hasPrefix("/") ? "/\($0)" : String($0) }),
      FileOutput.isFolder(call.console.absolute(first))
    {
      folder = first
    }
    var input = WorkspaceInput([.path(folder)], jobs: Cores.count)
    input.folder = call.console.workingDirectory
    let loaded = Workspace.load(input)
    for scope in loaded.distinctScopes {
      switch scope.qualification(code, on: call.console.today) {
      case .found(let place): return place
      case .ambiguous(let places):
        let files = places.map(\.index.id.text).joined(separator: ", ")
        throw Failure(
          Phrase(
            nl: "kwalificatie \(code) staat in meer dan één dossier: \(files); wijs er met --in één aan",
            en: "qualification \(code) is in more than one file: \(files); point at one with --in"))
      case .wrongKind(let kind):
        throw Failure(
          Phrase(
            nl: "\(code) is de code van \(kind.words.nl), niet van een kwalificatie",
            en: "\(code) is the code of \(kind.words.en), not of a qualification"))
      case .notFound: continue
      }
    }
    throw Failure(
      Phrase(
        nl: "kwalificatie \(code) staat in geen dossier in \(folder); zet het dossier erbij of wijs het aan met --in",
        en: "qualification \(code) is in no file in \(folder); add the file or point at it with --in"))
  }
}

import Description
import Formats
import Rules
import Workspace

/// The options that commands over a workspace share, and what they come to.
enum WorkspaceOptions {
  static let paths = Argument(
    .path, count: .oneOrMore,
    Phrase(
      nl: "bestanden of mappen; - is de standaardinvoer", en: "files or folders; - is standard input"))
  static let readAs = Option.value(
    "as", .format, words: formatWords(Format.all),
    Phrase(
      nl: "lees alle bestanden als dit formaat, zonder naar de inhoud te kijken",
      en: "read all files as this format, without looking at their content"))
  static let referenceDate = Option.value(
    "reference-date", .day, as: Day.self,
    Phrase(
      nl: "peildatum voor geldigheid en regels (standaard vandaag)",
      en: "day on which validity and rules are judged (default today)"))
  static let jobs = Option.value(
    "jobs", .number, as: Int.self,
    Phrase(
      nl: "hoeveel bestanden naast elkaar (standaard: het aantal kernen)",
      en: "how many files side by side (default: the number of cores)"))
  static let stdinFilename = Option.value(
    "stdin-filename", .file,
    Phrase(nl: "naam voor de standaardinvoer in meldingen", en: "name of standard input in findings"))
  static let all = [readAs, referenceDate, jobs, stdinFilename] + SetupOptions.all

  /// The names of formats with what they are.
  static func formatWords(_ formats: [Format]) -> [Word] { formats.map { Word($0.name, $0.title) } }

  /// Refuses to read standard input more than once.
  ///
  /// - Parameter paths: all that is to be read, as the user gave it.
  static func refuseTwice(standardInput paths: [String]) throws(Failure) {
    guard paths.count(where: { $0 == "-" }) > 1 else { return }
    throw Failure(
      Phrase(
        nl: "- (de standaardinvoer) kan maar één keer; geef het één keer",
        en: "- (standard input) can be read once only; give it once"))
  }

  /// Refuses a name for standard input where it is not read.
  private static func refuseNameAlone(_ call: Invocation) throws(Failure) {
    let words = call.arguments.words.values.joined() + Array(call.arguments.options.values.joined())
    guard call.arguments.isSet(stdinFilename), !words.contains("-") else { return }
    throw Failure(
      Phrase(
        nl: "--stdin-filename geeft de standaardinvoer een naam, en die wordt niet gelezen; geef - op als bestand",
        en: "--stdin-filename names standard input, and that is not read; give - as a file"))
  }

  /// What a call asks to load.
  static func input(_ call: Invocation, paths: [String]? = nil) throws -> WorkspaceInput {
    let given = paths ?? call.arguments.values(of: Self.paths)
    try refuseTwice(standardInput: given)
    try refuseNameAlone(call)
    let items = try given.map { path in
      path == "-"
        ? WorkspaceInput.Item.bytes(
          try call.console.input.readAll(), name: call.arguments.value(of: stdinFilename) ?? "-")
        : .path(path)
    }
    var input = WorkspaceInput(items, format: call.arguments.value(of: readAs).flatMap(Format.named))
    input.folder = call.console.workingDirectory
    input.jobs = try jobs(call)
    return input
  }

  private static func jobs(_ call: Invocation) throws -> Int {
    guard let jobs = call.arguments.value(of: jobs, as: Int.self) else { return Cores.count }
    guard (1...256).contains(jobs) else {
      throw Failure(
        Phrase(nl: "--jobs is een aantal van 1 tot en met 256", en: "--jobs is a number from 1 to 256"))
    }
    return jobs
  }

  /// Says which files have errors in text or structure, on standard error. True when there are any.
  static func report(_ workspace: Workspace, _ call: Invocation) -> Bool {
    let errors = workspace.brokenFindings
    FindingsOutput.complain(errors, call)
    return !errors.isEmpty
  }

  /// Says which files have errors, and that nothing is written when one of them gives nothing to use. True when so.
  static func refuseUnusable(_ workspace: Workspace, _ call: Invocation) -> Bool {
    FindingsOutput.complain(workspace.brokenFindings, call)
    guard !workspace.unusableFindings.isEmpty else { return false }
    call.complain(nothingWritten)
    return true
  }

  /// How a call ends that wrote what it could: errors that were said count, whatever came of the file.
  static func outcome(of workspace: Workspace) -> ExitCode { workspace.brokenFindings.isEmpty ? .success : .findings }

  /// Says which files have errors, and that nothing is written because of them. True when there are any.
  static func refuse(_ workspace: Workspace, _ call: Invocation) -> Bool {
    guard report(workspace, call) else { return false }
    call.complain(nothingWritten)
    return true
  }

  static let nothingWritten = Phrase(
    nl: "niets geschreven: de invoer heeft fouten", en: "nothing is written: the input has errors")
  /// Behind the errors that stand in the way of a result.
  static let mendFirst = Phrase(
    nl: "niets geschreven: verbeter eerst de fouten hierboven", en: "nothing is written: mend the errors above first")

  /// Makes changes in the files of a workspace, and names the files.
  static func write(_ edits: [DocumentEdit], in workspace: Workspace, _ call: Invocation) throws {
    let files = try workspace.edited(by: edits)
    for file in files {
      try FileOutput.write(file.bytes, to: file.path, shown: file.shown)
      call.note(Phrase(nl: "aangepast: \(file.shown)", en: "changed: \(file.shown)"))
    }
    if files.isEmpty { call.note(Phrase(nl: "niets veranderd", en: "nothing changed")) }
  }

  /// Says which files could not be read. True when there are any.
  static func complain(_ workspace: Workspace, _ call: Invocation) -> Bool {
    for error in workspace.unreadable { call.complain(error.explanation) }
    return !workspace.unreadable.isEmpty
  }
}

import Curriculum
import Description
import Formats
import Workspace

/// What the files around say of a new file.
struct Surroundings {
  /// The qualification that was asked for.
  private(set) var place: QualificationPlace?
  /// The school, when the files have one and no more.
  private(set) var school: Organisation?

  /// Looks in the folders around.
  ///
  /// - Throws: `Failure` for a qualification that is not found, or more than once.
  init(_ call: Invocation) throws {
    let code = call.arguments.value(of: NewCommand.qualification, as: QualificationCode.self)
    var last = (folder: ".", loaded: [Catalogue]())
    for folder in Self.folders(call) {
      var input = WorkspaceInput([.path(folder)], jobs: Cores.count)
      input.folder = call.console.workingDirectory
      let workspace = Workspace.load(input)
      last = (folder, workspace.distinctScopes)
      let schools = last.loaded.flatMap { $0.holdings.organisations.map(\.value) }.filter { $0.kind == .school }
      if Set(schools.map(\.id)).count == 1 { school = schools.first }
      guard let code else { return }
      place = try Self.find(code, in: workspace, on: call.console.today)
      if place != nil { return }
    }
    if let code { throw Self.absent(code, in: last.folder, last.loaded) }
  }

  /// What is known at the start of a file.
  func point(title: Line?) -> StartingPoint { StartingPoint(title: title, place: place, school: school) }

  /// Where to look, in this order: where the user says, else the first folder of the output. Of an absolute path that
  /// could be a whole disk, so there the folder to write in counts, and the one around it.
  private static func folders(_ call: Invocation) -> [String] {
    if let folder = call.arguments.value(of: NewCommand.workspace) { return [folder] }
    let asked = call.arguments.value(of: NewCommand.qualification) != nil
    guard let output = call.place(of: NewCommand.output) else { return asked ? ["."] : [] }
    func isFolder(_ path: String) -> Bool { FileOutput.isFolder(call.console.absolute(path)) }
    guard output.hasPrefix("/") else {
      let first = output.split(separator: "/").first.map(String.init) ?? "."
      return isFolder(first) ? [first] : asked ? ["."] : []
    }
    var names = output.split(separator: "/")
    if output.hasSuffix(".json") { names = names.dropLast() }
    let own = "/" + names.joined(separator: "/")
    let around = "/" + names.dropLast().joined(separator: "/")
    return [own, around].filter { $0 != "/" && isFolder($0) }
  }

  private static func find(
    _ code: QualificationCode, in workspace: Workspace, on day: Day
  ) throws -> QualificationPlace? {
    for scope in workspace.distinctScopes {
      switch scope.qualification(code, on: day) {
      case .found(let place): return place
      case .ambiguous(let places):
        let files = places.map { workspace.shownFile(of: $0.origin.document) ?? $0.index.id.text }
        let shown = files.prefix(3).joined(separator: ", ") + (files.count > 3 ? ", …" : "")
        throw Failure(
          Phrase(
            nl: "kwalificatie \(code) staat in meer dan één dossier: \(shown); wijs er met --in één aan",
            en: "qualification \(code) is in more than one file: \(shown); point at one with --in"))
      case .wrongKind(let kind):
        throw Failure(
          Phrase(
            nl: "\(code) is de code van \(kind.words.nl), niet van een kwalificatie",
            en: "\(code) is the code of \(kind.words.en), not of a qualification"))
      case .notFound: continue
      }
    }
    return nil
  }

  /// Says which qualifications there are instead.
  private static func absent(_ code: QualificationCode, in folder: String, _ scopes: [Catalogue]) -> Failure {
    var known: [String] = []
    for qualification in scopes.flatMap({ $0.holdings.qualificationFiles.flatMap(\.value.qualifications) }) {
      let name = "\(qualification.code) \(qualification.title)"
      if !known.contains(name) { known.append(name) }
    }
    let what = Phrase(
      nl: "kwalificatie \(code) staat in geen dossier in \(folder)",
      en: "qualification \(code) is in no file in \(folder)")
    guard !known.isEmpty else {
      return Failure(
        what
          + Phrase(
            nl: "; zet het dossier erbij of wijs het aan met --in",
            en: "; add the file or point at it with --in"))
    }
    let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    return Failure(
      what
        + Phrase(
          nl: "; wel: \(shown). Kies een van deze codes, of wijs met --in een ander dossier aan",
          en: "; there are: \(shown). Choose one of these codes, or point at another file with --in"))
  }
}

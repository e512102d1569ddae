import Curriculum
import Description
import Formats
import Workspace

/// Which objects of a conversion go to which files.
struct ConversionPlan {
  /// One file to write; no path is standard output.
  struct Result {
    var document: Document
    var path: String?
    var summary: Phrase
  }

  private(set) var results: [Result] = []

  /// Plans a conversion.
  ///
  /// - Parameters:
  ///   - inputs: what the user named, to keep the paths below a folder.
  ///   - output: the file or folder that the user named; nil is standard output.
  init(_ workspace: Workspace, to format: Format, inputs: [WorkspaceInput.Item], output: String?) throws {
    let sources = workspace.convertible
    guard !sources.isEmpty else {
      throw Failure(
        Phrase(
          nl: "er is niets om te zetten: de invoer heeft geen bestand dat \(format.name) kan worden",
          en: "there is nothing to convert: the input has no file that can become \(format.name)"))
    }
    guard let output else {
      guard sources.count == 1 else {
        throw Failure(
          Phrase(
            nl:
              "de uitkomst is \(sources.count) bestanden, en op de standaarduitvoer past er één; noem met -o een map, of "
              + "een bestand (.json of .xml) voor één curriculum",
            en: "the result is \(sources.count) files, and standard output takes one; name a folder with -o, or a file "
              + "(.json or .xml) for one curriculum"))
      }
      results = sources.map { Result(document: $0.document, path: nil, summary: $0.document.summary) }
      return
    }
    if Self.isFolder(output, workspace, sources, inputs) {
      let names = Self.names(for: sources, inputs, format)
      let folder = output.asFolder
      results = zip(sources, names).map { source, name in
        Result(document: source.document, path: folder + name, summary: source.document.summary)
      }
    } else {
      let document =
        sources.count == 1 ? sources[0].document : .curriculum(try Self.bundle(sources.map(\.document), output))
      results = [Result(document: document, path: output, summary: document.summary)]
    }
  }

  /// Everything in one curriculum, whose id is the name of the output file when there is none among the input.
  private static func bundle(_ documents: [Document], _ output: String) throws -> Curriculum {
    let name = output.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
    guard let curriculum = Curriculum(gathering: documents, name: name) else {
      throw Failure(
        Phrase(
          nl: "de invoer heeft meer dan één curriculum; zet ze elk apart om, of noem een map als uitvoer",
          en: "the input has more than one curriculum; convert each alone, or name a folder as output"))
    }
    return curriculum
  }

  private static func isFolder(
    _ output: String, _ workspace: Workspace, _ sources: [Workspace.Convertible], _ inputs: [WorkspaceInput.Item]
  ) -> Bool {
    if output.hasSuffix("/") || FileOutput.isFolder(output) { return true }
    if output.hasSuffix(".json") || output.hasSuffix(".xml") { return false }
    let isOfFolder = inputs.contains { input in
      guard case .path(let path) = input else { return false }
      return path == "." || sources.contains { $0.file.hasPrefix(path.asFolder) }
    }
    let streams = workspace.files.contains { file in
      if case .stream? = file.format?.reading { true } else { false }
    }
    return isOfFolder || sources.count > 1 || streams
  }

  /// The names below the output folder: the paths below the input folders with the ending of the format, or the id of
  /// an object out of a file that may hold several.
  private static func names(
    for sources: [Workspace.Convertible], _ inputs: [WorkspaceInput.Item], _ format: Format
  ) -> [String] {
    var folders: [String] = []
    for case .path(let path) in inputs { folders.append(path == "." ? "" : path.asFolder) }
    var used = ResultNames()
    return sources.map { source in
      let folder = folders.first { !$0.isEmpty && source.file.hasPrefix($0) }
      var name = folder.map { String(source.file.dropFirst($0.count)) } ?? source.file
      if folder == nil, !folders.contains("") { name = String(source.file.split(separator: "/").last ?? "stdin") }
      for ending in [".json", ".xml"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
      if source.isPart {
        let above = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
        name = above + (source.document.id ?? name)
      }
      return used.take(name, format.fileExtension)
    }
  }
}

import Description
import Formats
import Workspace

/// `fim badge bake` and `fim badge unbake`: all files or none.
struct BadgeBaking {
  private let call: Invocation
  private let paths: [String]

  init(_ call: Invocation) {
    self.call = call
    paths = call.arguments.values(of: BadgeCommand.paths)
  }

  /// A file to write.
  private struct Made {
    /// The name without its ending.
    var name: String
    var ending: String
    var bytes: [UInt8]
    var summary: Phrase
  }

  func bake() throws -> ExitCode {
    guard let place = paths.first, paths.count > 1 else {
      throw Failure(
        Phrase(
          nl: "bake vraagt de afbeelding en de badges: fim badge bake AFBEELDING BADGE",
          en: "bake asks for the picture and the badges: fim badge bake PICTURE BADGE"))
    }
    let picture = try bytes(of: place)
    let ending = Self.ending(of: place)
    return try write(Array(paths.dropFirst())) { path, content throws(BadgePicture.Refusal) in
      let (name, _) = Self.name(of: path)
      return Made(
        name: name, ending: ending, bytes: try BadgePicture.bake(content, into: picture),
        summary: Phrase(nl: "met \(path)", en: "with \(path)"))
    } blamed: { path, refusal in
      refusal.isOfBadge ? path : place
    }
  }

  func unbake() throws -> ExitCode {
    try write(paths) { path, content throws(BadgePicture.Refusal) in
      let badge = try BadgePicture.unbake(content)
      let (name, _) = Self.name(of: path)
      return Made(
        name: name, ending: BadgePicture.fileExtension(of: badge), bytes: badge,
        summary: Phrase(nl: "uit \(path)", en: "out of \(path)"))
    } blamed: { path, _ in
      path
    }
  }

  // MARK: Files

  private func write(
    _ inputs: [String], _ make: (String, [UInt8]) throws(BadgePicture.Refusal) -> Made,
    blamed: (String, BadgePicture.Refusal) -> String
  ) throws -> ExitCode {
    var made: [Made] = []
    var refusals: [String] = []
    try WorkspaceOptions.refuseTwice(standardInput: paths)
    for path in inputs {
      let content = try bytes(of: path)
      do throws(BadgePicture.Refusal) {
        made.append(try make(path, content))
      } catch {
        // A picture has no lines; what is wrong with it stands at its beginning, as when it is checked.
        let line = "\(blamed(path, error)):1:1: error: \(error.reason[call.language])"
        if !refusals.contains(line) { refusals.append(line) }
      }
    }
    guard refusals.isEmpty else {
      for line in refusals { call.console.report(line + "\n") }
      call.complain(Phrase(nl: "niets geschreven", en: "nothing is written"))
      return .findings
    }
    guard let output = call.place(of: BadgeCommand.output) else {
      guard made.count == 1, let only = made.first else {
        throw Failure.needsFolder(Phrase(nl: "\(made.count) bestanden", en: "\(made.count) files"))
      }
      if call.console.output.isTerminal, only.bytes.first != UInt8(ascii: "{") {
        throw Failure(
          Phrase(
            nl: "een afbeelding is niet op het scherm te zetten; noem met -o het bestand",
            en: "a picture cannot be put on the screen; name the file with -o"))
      }
      try call.write(only.bytes, to: nil)
      return .success
    }
    if made.count > 1, ["png", "svg", "json", "jws"].contains(Self.name(of: output).ending.lowercased()),
      !FileOutput.isFolder(call.console.absolute(output))
    {
      throw Failure(
        Phrase(
          nl: "de uitkomst is \(made.count) bestanden, en \(output) is er één; noem met -o een map",
          en: "the result is \(made.count) files, and \(output) is one; name a folder with -o"))
    }
    let isFolder = made.count > 1 || output.hasSuffix("/") || FileOutput.isFolder(call.console.absolute(output))
    var names = ResultNames()
    let places = made.map { isFolder ? output.asFolder + names.take($0.name, $0.ending) : output }
    try InputGuard(paths.filter { $0 != "-" }, call).spare(places, call)
    for (file, place) in zip(made, places) {
      try call.write(file.bytes, to: place, file.summary)
    }
    return .success
  }

  private func bytes(of path: String) throws -> [UInt8] {
    path == "-" ? try call.console.input.readAll() : try FileInput.bytes(call.console.absolute(path), shown: path)
  }

  /// The name of a file without folders, and its ending.
  private static func name(of path: String) -> (name: String, ending: String) {
    let file = path == "-" ? "badge" : path.split(separator: "/").last.map(String.init) ?? path
    guard let point = file.lastIndex(of: "."), point != file.startIndex else { return (file, "") }
    return (String(file[..<point]), String(file[file.index(after: point)...]))
  }

  /// The ending of a picture, in small letters; an unknown one is that of a PNG.
  private static func ending(of path: String) -> String {
    name(of: path).ending.lowercased() == "svg" ? "svg" : "png"
  }
}

public import Description
public import Formats
import Rules

/// A file of a format that may hold many objects, read in memory for one of them at a time.
public struct StreamedFile: Sendable {
  private let file: LoadedFile
  /// The format that it is read as.
  public let format: Format
  /// Whether it is a long file of a format that is read whole as a rule: all of it is written or nothing.
  public var isPieces: Bool { if case .stream = format.reading { false } else { true } }

  /// The only file of an input, when it is of such a format; nil for any other input.
  public init?(_ input: WorkspaceInput) throws(SystemError) {
    guard input.items.count == 1, let item = input.items.first else { return nil }
    let file: LoadedFile
    switch item {
    case .bytes(let bytes, let name): file = LoadedFile(shown: name, content: .bytes(bytes))
    case .path(let path):
      let absolute = input.absolute(path)
      // What is no plain file (a pipe) can be read once only, and is taken whole.
      if FileOutput.isFolder(absolute) || FileOutput.isDevice(absolute) { return nil }
      file = LoadedFile(shown: path, content: .path(absolute))
    }
    let chosen = input.format
    let found = try FileReading(rules: .complete).withPieces(of: file) { next -> Format? in
      guard let bytes = next(), let format = chosen ?? Format.recognised(in: FileHead(bytes)) else { return nil }
      if case .stream = format.reading { return format }
      return format.pieces?.holds(bytes) == true ? format : nil
    }
    guard let found else { return nil }
    self.file = file
    format = found
  }

  /// Reads the file and hands out each object as it is read.
  ///
  /// - Parameter take: gets each part; answers what is wrong with it besides.
  /// - Returns: what stood beside the objects, and what was found.
  public func read(
    _ take: (FormatPart) -> [Finding]
  ) throws(SystemError) -> (rest: FormatPart, findings: [LocatedFinding]) {
    try FileReading(rules: .complete).stream(file, as: format, take: take)
  }
}

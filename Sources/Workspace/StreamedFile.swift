public import Formats
import Rules

/// A file of a format that may hold many objects, read in memory for one of them at a time.
public struct StreamedFile: Sendable {
  private let file: LoadedFile
  /// The format that it is read as.
  public let format: Format

  /// The only file of an input, when it is of such a format; nil for any other input.
  public init?(_ input: WorkspaceInput) throws(SystemError) {
    guard input.items.count == 1, let item = input.items.first else { return nil }
    let file: LoadedFile
    switch item {
    case .bytes(let bytes, let name): file = LoadedFile(shown: name, content: .bytes(bytes))
    case .path(let path):
      let absolute = input.absolute(path)
      if FileOutput.isFolder(absolute) { return nil }
      file = LoadedFile(shown: path, content: .path(absolute))
    }
    let head = try FileReading(rules: .complete).withPieces(of: file) { next in
      next().map { FileHead($0) }
    }
    guard let format = input.format ?? head.flatMap({ Format.recognised(in: $0) }), case .stream = format.reading
    else { return nil }
    self.file = file
    self.format = format
  }

  /// Reads the file and hands out each object as it is read.
  ///
  /// - Returns: what was found while reading.
  public func read(_ take: (FormatPart) -> Void) throws(SystemError) -> [LocatedFinding] {
    try FileReading(rules: .complete).stream(file, as: format, take: take)
  }
}

import Codecs
public import Description
import Formats

/// A file of `fim` itself that was read, with its text for places in findings about it.
public struct AgreementFile<Content: Sendable>: Sendable {
  /// The path as the user gave it, or as it was found.
  public let shown: String
  /// The path to open.
  public let path: String
  /// What the file says.
  public let content: Content
  private let bytes: [UInt8]
  private let syntax: Syntax

  /// The folder that paths in the file start from.
  public var folder: String { RelativePath.folder(of: path) }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: the path to open.
  ///   - shown: the path for messages.
  ///   - kind: the name of the member that the file must have.
  ///   - content: takes what was asked for; nil when the file holds something else.
  public init(
    reading path: String, shown: String, _ kind: String,
    _ content: (Agreement) -> Content?
  ) throws {
    let open = try OpenFile(path, shown: shown)
    let buffer = FileBytes()
    try buffer.read(open, shown: shown, limit: Limits.documentBytes)
    let head = FileHead(buffer.bytes)
    let syntax = head.syntax ?? .json
    let read = TextReader().read(Agreement.self, from: buffer.bytes, as: syntax)
    let lines = LineTable(buffer.bytes)
    let problems = read.problems.filter { $0.stage < .advice }
    guard problems.isEmpty, let value = read.value else {
      throw AgreementError(
        shown,
        problems.map { problem in
          let place = lines.position(of: problem.offset)
          return (Position(line: place.line, column: place.column), problem.message)
        })
    }
    guard let content = content(value) else {
      throw AgreementError(shown, [(Position(line: 1, column: 1), .other(kind))])
    }
    self.path = path
    self.shown = shown
    self.content = content
    self.bytes = Array(buffer.bytes)
    self.syntax = syntax
  }

  /// Gives findings about the file their places.
  public func locate(_ findings: [Finding]) -> [LocatedFinding] {
    if findings.isEmpty { return [] }
    return bytes.withUnsafeBufferPointer { bytes in
      let lines = LineTable(bytes)
      let places = TextReader().places(of: findings.map(\.path), in: bytes, as: syntax, outline: Agreement.outline)
      return zip(findings, places).map { finding, place in
        let position = lines.position(of: place.offset)
        return LocatedFinding(
          file: shown, position: Position(line: position.line, column: position.column), finding: finding,
          sourceLine: lines.line(of: place.offset), pointer: place.pointer)
      }
    }
  }

  /// An error about places in the file.
  public func error(_ problems: [(path: Path, message: Phrase)]) -> AgreementError {
    let findings = problems.map {
      Finding(rule: "", severity: .error, status: .convention, path: $0.path, message: $0.message, source: "")
    }
    return AgreementError(shown, locate(findings).map { ($0.position, $0.finding.message) })
  }
}

/// A file of `fim` itself that cannot be used, in words: each with the place.
public struct AgreementError: Error, Sendable {
  /// What is wrong, a line for each.
  public let explanation: Phrase

  init(_ shown: String, _ problems: [(position: Position, message: Phrase)]) {
    func text(_ language: Language) -> String {
      problems.map { "\(shown):\($0.position.line):\($0.position.column): \($0.message[language])" }
        .joined(separator: "\n")
    }
    explanation = Phrase(nl: text(.dutch), en: text(.english))
  }
}

extension Phrase {
  /// The file holds another kind of settings.
  fileprivate static func other(_ kind: String) -> Phrase {
    Phrase(
      nl: "In dit bestand staat geen “\(kind)”. Het begint met {\"\(kind)\": {.",
      en: "There is no “\(kind)” in this file. It begins with {\"\(kind)\": {.")
  }
}

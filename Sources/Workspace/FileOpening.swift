import Codecs
import Description

/// Where the object of a JSON file begins, when that line is short, as it is in most files: `{`. What is said of a whole
/// file then needs no second look at it.
struct FileOpening: Sendable, Equatable {
  private let position: Position
  private let line: String
  /// A line of no more bytes is kept: it needs no memory of its own.
  private static let longest = 15

  /// Nil for a text that begins in another way.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: Syntax) {
    guard syntax == .json else { return nil }
    var lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 1
    var place = lineStart
    while place < bytes.count, bytes[place] <= 0x20 {
      let isEnd = bytes[place] == 0x0A || bytes[place] == 0x0D && bytes[min(place + 1, bytes.count - 1)] != 0x0A
      place += 1
      if isEnd {
        number += 1
        lineStart = place
      }
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "{") || bytes[place] == UInt8(ascii: "[") else {
      return nil
    }
    let shown = bytes[lineStart...].prefix(Self.longest + 1).prefix { $0 != 0x0A && $0 != 0x0D }
    guard shown.count <= Self.longest else { return nil }
    position = Position(line: number, column: place - lineStart + 1)
    line = String(decoding: shown, as: UTF8.self)
  }

  /// Findings about the whole file, with their place.
  ///
  /// - Parameter hidesSource: whether the source line must not be shown.
  func locate(_ findings: [Finding], in file: LoadedFile, hidesSource: Bool) -> [LocatedFinding] {
    findings.map { finding in
      LocatedFinding(
        file: file.shown, position: position, finding: finding, sourceLine: hidesSource ? nil : line, pointer: "")
    }
  }
}
